import type { RequestContext } from "#app/http/context.server.ts";
import { listPeople } from "#db/people.server.ts";
import { listAreaNames } from "#db/rounds.server.ts";

/** The people of the demo that one can sign in as, with what tells them apart. */
export async function demoPeople({ db, nowMs }: RequestContext) {
  const [people, areaNames] = await Promise.all([listPeople(db), listAreaNames(db)]);
  return people.map(({ id, name, role, title, homeArea, bornOn }) => ({
    ...{ id, name, role, title },
    area: homeArea === null ? null : (areaNames.get(homeArea) ?? null),
    age: bornOn === null ? null : wholeYears(bornOn, nowMs),
  }));
}

/** The age in whole years on the day of `nowMs`, for a date of birth `YYYY-MM-DD`. */
function wholeYears(bornOn: string, nowMs: number): number {
  const today = new Date(nowMs).toISOString().slice(0, 10);
  const years = Number(today.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return today.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

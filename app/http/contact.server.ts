import type { Round } from "#app/domain/round.ts";
import { sameValue } from "#app/domain/same-value.ts";
import { momentAt } from "#app/domain/schedule.ts";
import { listRounds } from "#db/rounds.server.ts";
import type { RequestContext } from "./context.server.ts";

/** Whom to reach about the website: the contact of the latest round; null when there is none. */
export async function latestContact(context: RequestContext): Promise<Round["contact"] | null> {
  const [latest] = await shownRounds(context);
  return latest?.contact ?? null;
}

/** Whom to reach about each round, the latest first; rounds with the same contact stand together. */
export async function contactsOfRounds(
  context: RequestContext,
): Promise<{ contact: Round["contact"]; titles: string[] }[]> {
  const found: { contact: Round["contact"]; titles: string[] }[] = [];
  for (const { contact, title } of await shownRounds(context)) {
    const same = found.find((one) => sameValue(one.contact, contact));
    if (same) same.titles.push(title);
    else found.push({ contact, titles: [title] });
  }
  return found;
}

/** The rounds anyone may see. Votes that were read from a file tell of no one here to reach. */
async function shownRounds({ db, nowMs }: RequestContext): Promise<Round[]> {
  const rounds = (await listRounds(db)).map(({ round }) => round);
  return rounds.filter(
    ({ schedule, ballotRule }) =>
      ballotRule.kind !== "imported" && momentAt(schedule, nowMs).kind !== "draft",
  );
}

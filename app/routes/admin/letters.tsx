import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { leafAreas } from "#app/domain/area.ts";
import { limits } from "#app/domain/limits.ts";
import type { Person } from "#app/domain/person.ts";
import { type Problem, problemKeys } from "#app/domain/problem.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { readAddressFile, sortByRoll } from "#app/http/letters.server.ts";
import { notFound } from "#app/http/refusals.server.ts";
import { visitorWhoMay } from "#app/http/visitor.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { countNumbered } from "#db/codes.server.ts";
import { findPerson } from "#db/people.server.ts";
import { listAdditions } from "#db/roll-additions.server.ts";
import { findRound } from "#db/rounds.server.ts";
import { LettersPage } from "./letters/page.tsx";
import type { Trial } from "./letters/trial.tsx";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("letters.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = await visitorWhoMay("manageRoll", request, context, params);
  const found = await findRound(context.db, params.slug ?? "");
  if (!found) throw notFound();
  const { round, areas } = found;
  const asked = new URL(request.url).searchParams;
  return {
    round: { slug: round.slug, title: round.title },
    register: round.eligibility.register,
    closed: round.schedule.voteClosesAtMs <= context.nowMs,
    onRoll: await countNumbered(context.db, round.id),
    areas: leafAreas(areas).map(({ id, name }) => ({ id, name })),
    orderKey: crypto.randomUUID(),
    orders: await waitingOrders(found, person, context),
    frozen: round.schedule.voteOpensAtMs <= context.nowMs,
    waits: asked.get("klart") === "vantar",
    problem: problemNamed(asked.get("fel")),
  };
}

/** Codes to hand out that one member of staff has ordered, and that wait for another. */
async function waitingOrders(
  { round, areas }: RoundWithAreas,
  person: Person,
  { db }: RequestContext,
) {
  const additions = await listAdditions(db, round.id);
  const orders = additions.flatMap(({ id, areaId, proposedBy, codes }) =>
    codes === null || codes.ofClass ? [] : [{ id, areaId, proposedBy, many: codes.many }],
  );
  const named = orders.map(async ({ proposedBy, ...order }) => ({
    ...order,
    area: areas.find(({ id }) => id === order.areaId)?.name ?? "",
    own: proposedBy === person.id,
    by: (await findPerson(db, proposedBy))?.name ?? "",
  }));
  return Promise.all(named);
}

const fields: Partial<Record<Problem["key"], string>> = {
  fileNeeded: "file",
  addressColumnsMissing: "file",
  tooManyLetters: "file",
  passwordShort: "password",
  passwordSigns: "password",
  lettersMade: "replace",
  numberUnreadable: "number",
  notANumber: "many",
  notPositive: "many",
  tooLarge: "many",
  areaNeeded: "area",
};

const most: Partial<Record<Problem["key"], number>> = {
  passwordShort: limits.passwordLeast,
  tooManyLetters: limits.lettersPerRun,
};

/** Why a file was not made, as the address of the page names it; it stands beside its field. */
function problemNamed(name: string | null): Problem | null {
  const key = problemKeys.find((one) => one === name);
  if (!key) return null;
  const field = fields[key];
  const limit = most[key] ?? limits.codesPerOrder;
  return { key, values: { limit }, ...(field ? { field } : {}) };
}

/** What a trial answers: why the file cannot be read, or what it would lead to. */
interface Answer {
  problems: readonly Problem[];
  trial: Trial | null;
}

/** Reads a file of addresses through without making anything of it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  await visitorWhoMay("manageRoll", request, context, params);
  const found = await findRound(context.db, params.slug ?? "");
  if (!found) throw notFound();
  const read = await readAddressFile(await readForm(request), context.nowMs);
  if ("problem" in read) {
    return data<Answer>({ problems: [read.problem], trial: null }, { status: 422 });
  }
  const run = await sortByRoll(context, found.round.id, read.addressees);
  const { print, forward, unknown, repeated, hadCode, missing } = run;
  const trial: Trial = {
    ...{ rows: read.rows, print: print.length, hadCode: hadCode.print + hadCode.forward, missing },
    forward: forward.map(({ line }) => line),
    without: { ...read.without, unknown, repeated: [...read.without.repeated, ...repeated] },
  };
  return data<Answer>({ problems: [], trial });
}

export default function Letters() {
  const loaded = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const problems = answered?.problems ?? (loaded.problem ? [loaded.problem] : []);
  return <LettersPage {...loaded} problems={problems} trial={answered?.trial ?? null} />;
}

import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { rollErasedAtMs } from "#app/domain/erasing.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { RollReport } from "#app/domain/roll.ts";
import { fileOf, readForm, textOf } from "#app/http/form.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { badRequest } from "#app/http/refusals.server.ts";
import { roundAt } from "#app/http/round.server.ts";
import { visitorWhoMay } from "#app/http/visitor.server.ts";
import { adoptRoll } from "#app/services/adopt-roll.server.ts";
import { proposeVoter } from "#app/services/propose-voter.server.ts";
import { settleVoter } from "#app/services/settle-voter.server.ts";
import { stageRoll } from "#app/services/stage-roll.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { findPerson } from "#db/people.server.ts";
import { countRoll } from "#db/roll.server.ts";
import { listAdditions } from "#db/roll-additions.server.ts";
import { countStaged, stagedChanges } from "#db/roll-import.server.ts";
import { RollPage } from "./roll/page.tsx";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("roll.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = await visitorWhoMay("manageRoll", request, context, params);
  const { db, nowMs } = context;
  const { round, areas } = await roundAt(params, context, person);
  const [voters, staged, additions] = await Promise.all([
    countRoll(db, round.id),
    countStaged(db, round.id),
    listAdditions(db, round.id),
  ]);
  const pending = additions.map(async ({ id, areaId, rollId, proposedBy, codes }) => ({
    ...{ id, areaId, newNumber: rollId !== null, own: proposedBy === person.id, codes },
    by: (await findPerson(db, proposedBy))?.name ?? "",
  }));
  const { voteOpensAtMs, voteClosesAtMs } = round.schedule;
  return {
    round,
    areas: areas.map(({ id, name }) => ({ id, name })),
    voters,
    staged,
    changes: staged > 0 ? await stagedChanges(db, round.id) : null,
    pending: await Promise.all(pending),
    erased: (rollErasedAtMs(round.schedule) ?? Number.POSITIVE_INFINITY) <= nowMs,
    frozen: nowMs >= voteOpensAtMs,
    open: nowMs >= voteOpensAtMs && nowMs < voteClosesAtMs,
  };
}

/** What a press leads to when the page stays. */
interface Answer {
  problems: readonly Problem[];
  report: RollReport | null;
  kept: { omrade: string } | null;
}

const answer = (made: Partial<Answer>) => {
  const whole: Answer = { problems: [], report: null, kept: null, ...made };
  return data(whole, { status: whole.problems.length > 0 ? 422 : 200 });
};

export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = await visitorWhoMay("manageRoll", request, context, params);
  const { db, keys, nowMs } = context;
  const { round } = await roundAt(params, context, person);
  const form = await readForm(request);
  const done = (what: string) =>
    redirect(inLanguage(params, `/admin/omgang/${round.slug}/rostlangd?klart=${what}`), 303);
  const intent = textOf(form, "intent");
  if (intent === "read") {
    const file = await fileOf(form, "fil");
    if (!file) return answer({ problems: [{ key: "fileNeeded", field: "fil" }] });
    return answer(await stageRoll({ db, keys }, round.id, file, person, nowMs));
  }
  if (intent === "adopt") {
    const problems = await adoptRoll(db, round.id, person, nowMs);
    return problems.length > 0 ? answer({ problems }) : done("sparad");
  }
  if (intent === "propose") {
    const addition = {
      number: textOf(form, "personnummer"),
      areaId: textOf(form, "omrade"),
      earlierNumber: textOf(form, "tidigare"),
    };
    const problems = await proposeVoter({ db, keys }, round.id, addition, person, nowMs);
    const kept = { omrade: addition.areaId };
    return problems.length > 0 ? answer({ problems, kept }) : done("foreslagen");
  }
  const agreed = intent === "confirm";
  if (!agreed && intent !== "drop") throw badRequest();
  const problems = await settleVoter(db, round.id, textOf(form, "id"), agreed, person, nowMs);
  return problems.length > 0 ? answer({ problems }) : done(agreed ? "tillagd" : "borttagen");
}

/** The roll of a round: what it has, a file to read, and additions once it is frozen. */
export default function Roll() {
  const loaded = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <RollPage {...loaded} answered={answered} />;
}

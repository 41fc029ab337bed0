import type { MetaFunction } from "@remix-run/node";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Marks } from "#app/domain/ballots/ballot-type.ts";
import { checkBallot } from "#app/domain/ballots/check-ballot.ts";
import { marksOf } from "#app/domain/ballots/scores.ts";
import type { Problem } from "#app/domain/problem.ts";
import { isOnBallot } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import { boothAt, entranceTo } from "#app/http/booth.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { openVoteAt } from "#app/http/open-vote.server.ts";
import { writeReceipt } from "#app/http/receipt.server.ts";
import { badRequest, orTryAgain, refuse } from "#app/http/refusals.server.ts";
import { voterOf } from "#app/http/voter.server.ts";
import { readMarks } from "#app/schemas/cast-form.server.ts";
import { castBallot } from "#app/services/cast-ballot.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { BoothFrame } from "#app/ui/booth/booth-frame.tsx";
import { BOOTH_STEPS, BoothHeading } from "#app/ui/booth/booth-heading.tsx";
import { CastForm } from "#app/ui/booth/cast-form.tsx";
import { NothingChosen } from "#app/ui/booth/nothing-chosen.tsx";
import { ReviewedBallot } from "#app/ui/booth/reviewed-ballot.tsx";
import { ShutBooth } from "#app/ui/booth/shut-booth.tsx";
import { WhatIfPanel } from "#app/ui/booth/what-if.tsx";
import { useProblems } from "#app/ui/form-problems.tsx";
import { boothScript } from "#app/ui/own-script.ts";
import { useTongue } from "#app/ui/words.tsx";

export const handle = boothScript;

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ t }) => {
    const received = args.data && "open" in args.data && args.data.open.received;
    return received ? t("review.received") : t("review.docTitle", { step: 3, steps: BOOTH_STEPS });
  });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const booth = await boothAt(request, context, params);
  if ("shut" in booth) return booth;
  const { round, proposals, area, paper, draft, marked, hasVoted } = booth.open;
  const marks = marksOf(draft);
  const idsInRound = new Set(proposals.filter(isOnBallot).map(({ id }) => id));
  const checked = checkBallot(round.ballotRule, paper, marks, idsInRound);
  const problems = "problems" in checked ? checked.problems : [];
  const elsewhere = marked
    .filter(({ area: one, chosen, answers }) => one.id !== area.id && chosen + answers > 0)
    .map(({ area: one }) => one.name);
  const castKey = crypto.randomUUID();
  const empty = marks.choices.length + marks.savings.length === 0;
  const received = empty && hasVoted && elsewhere.length === 0;
  const open = { round, area, paper, draft, marks, problems, elsewhere, hasVoted, castKey };
  return { open: { ...open, empty, received } };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const sent = readMarks(await readForm(request));
  if (!sent) throw badRequest();
  const vote = await openVoteAt(params, context);
  // The page itself says that the booth has shut, and why.
  if (!vote) return refuse([{ key: "votingClosed" }], sent.marks);
  const { round } = vote.found;
  const voter = voterOf(request, context, round.id);
  const area = new URL(request.url).searchParams.get("omrade");
  if (!voter) return redirect(entranceTo(round, params, area, true), 303);
  await context.limits.take("cast", voter.tag);
  const cast = await orTryAgain(castBallot(context, vote.found, vote.proposals, voter, sent));
  if ("problems" in cast) return refuse(cast.problems.map(byRule(round)), sent.marks);
  const { areaId } = sent.marks;
  const receipt = writeReceipt({ roundId: round.id, areaId, ...cast.cast }, context);
  return redirect(inLanguage(params, `/omgang/${round.slug}/rosta/kvitto`), {
    status: 303,
    headers: { "Set-Cookie": receipt },
  });
}

/** Where one chooses the area, nobody is told to vote where they live. */
function byRule({ eligibility }: Round) {
  const chosen = eligibility.areaChoice === "chosen";
  return (problem: Problem): Problem =>
    chosen && problem.key === "areaNotYours" ? { ...problem, key: "areaUnknown" } : problem;
}

export default function Review() {
  const loaded = useLoaderData<typeof loader>();
  return "open" in loaded ? <OpenReview {...loaded.open} /> : <ShutBooth shut={loaded.shut} />;
}

type Open = Extract<Awaited<ReturnType<typeof loader>>, { open: unknown }>["open"];

function OpenReview({ round, area, paper, elsewhere, hasVoted, castKey, ...drafted }: Open) {
  const { draft, empty, received } = drafted;
  const refused = useActionData<typeof action>();
  const { t } = useTongue();
  // What was sent and refused stays on the page, also when the draft has been changed elsewhere.
  const marks = (refused?.kept as Marks | null | undefined) ?? drafted.marks;
  const problems = refused?.problems ?? drafted.problems;
  const { summary, beside } = useProblems(problems);
  if (empty && !refused) return <NothingChosen {...{ round, area, elsewhere, received }} />;
  return (
    <BoothFrame round={round}>
      <BoothHeading step={3}>{t("review.title")}</BoothHeading>
      {summary}
      <ReviewedBallot round={round} area={area} paper={paper} marks={marks} beside={beside} />
      {elsewhere.length > 0 && (
        <p className="muted">{t("review.otherAreas", { areas: elsewhere.join(", ") })}</p>
      )}
      {!refused && Object.keys(draft.scores).length > 0 && (
        <WhatIfPanel round={round} paper={paper} ballot={draft} />
      )}
      <CastForm
        round={round}
        area={area}
        marks={marks}
        castKey={castKey}
        hasVoted={hasVoted}
        castable={problems.length === 0}
      />
    </BoothFrame>
  );
}

import { draftTagOf, steadyOrder, tagOf } from "#app/ballot-box/tag.server.ts";
import type { Area } from "#app/domain/area.ts";
import type { Ballot, BallotPaper } from "#app/domain/ballots/ballot-type.ts";
import { paperOf } from "#app/domain/ballots/paper.ts";
import { emptyBallot, stillOnPaper } from "#app/domain/ballots/press.ts";
import { entitlement } from "#app/domain/eligibility.ts";
import { can } from "#app/domain/permissions.ts";
import type { Person } from "#app/domain/person.ts";
import { potsOf } from "#app/domain/pot.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import type { Moment } from "#app/domain/schedule.ts";
import { findBallot, findDraft } from "#db/ballots.server.ts";
import { listProposals } from "#db/proposals.server.ts";
import type { RequestContext } from "./context.server.ts";
import { roundAt } from "./round.server.ts";
import { visitorWhoMay } from "./visitor.server.ts";

/** Why the booth stays shut for someone. */
export type Shut =
  | { kind: "before" | "after"; round: Round }
  | { kind: "staff"; round: Round }
  | { kind: "refused"; round: Round; problem: Problem };

/** The open booth: the person's areas, the one at hand, its ballot paper and what is marked. */
export interface OpenBooth {
  round: Round;
  areas: readonly Area[];
  proposals: readonly Proposal[];
  person: Person;
  /** Those the person may vote in, home first. */
  mine: readonly Area[];
  area: Area;
  paper: BallotPaper;
  draft: Ballot;
  /** How much is marked in each of my areas, in their order. */
  marked: readonly { area: Area; marks: number }[];
  hasVoted: boolean;
}

type Params = { lang?: string; slug?: string };

/** Opens the booth for the person of a request, or says why it stays shut. */
export async function boothAt(
  request: Request,
  context: RequestContext,
  params: Params,
): Promise<{ shut: Shut } | { open: OpenBooth }> {
  const person = await visitorWhoMay("readRounds", request, context, params);
  const { round, areas, moment } = await roundAt(params, context, person);
  if (!can(person.role, "vote")) return { shut: { kind: "staff", round } };
  if (moment.kind !== "vote")
    return { shut: { kind: isBefore(moment) ? "before" : "after", round } };
  const allowed = entitlement(round.eligibility, person, areas, round.potPlan.cityWideKronor);
  if ("problem" in allowed) {
    return { shut: { kind: "refused", round, problem: allowed.problem } };
  }
  const asked = new URL(request.url).searchParams.get("omrade");
  const area = allowed.areas.find(({ slug }) => slug === asked) ?? allowed.areas[0]!;
  const { db, keys } = context;
  const key = keys.keyOf(round.id);
  const tag = tagOf(key, round.id, person.id);
  const { proposals } = await listProposals(db, { roundId: round.id, onBallot: true });
  const drafts = await Promise.all(
    allowed.areas.map(({ id }) =>
      findDraft(db, round.id, draftTagOf(key, round.id, person.id, id)),
    ),
  );
  const cast = await findBallot(db, round.id, tag);
  const paper = paperOf(area.id, potsOf(round.potPlan, areas).pots, proposals);
  const draft = drafts[allowed.areas.indexOf(area)] ?? emptyBallot(area.id);
  return {
    open: {
      round,
      areas,
      proposals,
      person,
      mine: allowed.areas,
      area,
      paper: { ...paper, spends: steadyOrder(tag, paper.spends) },
      draft: stillOnPaper(round.ballotRule, draft, paper),
      marked: allowed.areas.map((one, at) => ({ area: one, marks: marksOn(drafts[at]) })),
      hasVoted: cast !== null,
    },
  };
}

/** The area in which a person's ballot lies in the box; null when there is none. */
export async function castAreaOf(
  { db, keys }: RequestContext,
  roundId: string,
  person: Person,
): Promise<string | null> {
  const cast = await findBallot(db, roundId, tagOf(keys.keyOf(roundId), roundId, person.id));
  return cast?.ballot.areaId ?? null;
}

function marksOn(draft: Ballot | null | undefined): number {
  if (!draft) return 0;
  return Object.keys(draft.scores).length + Object.keys(draft.savings).length;
}

function isBefore({ kind }: Moment): boolean {
  return kind === "draft" || kind === "inform" || kind === "discuss";
}

import { redirect } from "@remix-run/node";
import { openDraft } from "#app/ballot-box/draft.server.ts";
import { sealedLength } from "#app/ballot-box/sealed-length.server.ts";
import { draftTagOf, steadyOrder } from "#app/ballot-box/tag.server.ts";
import type { Area } from "#app/domain/area.ts";
import type { Ballot, BallotPaper } from "#app/domain/ballots/ballot-type.ts";
import { paperOf } from "#app/domain/ballots/paper.ts";
import { emptyBallot, stillOnPaper } from "#app/domain/ballots/press.ts";
import { areasFor } from "#app/domain/eligibility.ts";
import { potsOf } from "#app/domain/pot.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import type { Moment } from "#app/domain/schedule.ts";
import type { Voter } from "#app/domain/voter.ts";
import { findDraft, findInBox } from "#db/ballots.server.ts";
import { isWithdrawn } from "#db/paper-marks.server.ts";
import { listProposals } from "#db/proposals.server.ts";
import type { RequestContext } from "./context.server.ts";
import { inLanguage } from "./locale.server.ts";
import { visitedRound } from "./round.server.ts";
import { voterOf } from "./voter.server.ts";

/** Why the booth stays shut for someone. */
export type Shut =
  | { kind: "before" | "after"; round: Round }
  | { kind: "refused"; round: Round; problem: Problem };

/** How many proposals are marked in an area, and how many of its savings are answered yes or no. */
export interface MarkedArea {
  area: Area;
  chosen: number;
  answers: number;
}

/** The open booth: the voter's areas, the one at hand, its ballot paper and what is marked. */
export interface OpenBooth {
  round: Round;
  areas: readonly Area[];
  proposals: readonly Proposal[];
  voter: Voter;
  /** Those the voter may vote in, home first. */
  mine: readonly Area[];
  area: Area;
  paper: BallotPaper;
  draft: Ballot;
  /** How much is marked in each of my areas, in their order. */
  marked: readonly MarkedArea[];
  hasVoted: boolean;
  /** The key of this round's tags, and how long what is sealed under it is made. */
  tagKey: Buffer;
  sealedBytes: number;
}

type Params = { lang?: string; slug?: string };

/**
 * Opens the booth for the voter of a request, or says why it stays shut. Someone who has not shown
 * who they are is sent to do that, and comes back.
 */
export async function boothAt(
  request: Request,
  context: RequestContext,
  params: Params,
): Promise<{ shut: Shut } | { open: OpenBooth }> {
  const { round, areas, moment } = await visitedRound(request, context, params);
  if (moment.kind !== "vote")
    return { shut: { kind: isBefore(moment) ? "before" : "after", round } };
  const { db, keys } = context;
  const tagKey = keys.tagKeyOf(round.id);
  if (!tagKey) return { shut: { kind: "after", round } };
  const voter = voterOf(request, context, round.id);
  const asked = new URL(request.url).searchParams.get("omrade");
  if (!voter) throw redirect(entranceTo(round, params, asked, request.method !== "GET"));
  const home = areas.find(({ id }) => id === voter.areaId);
  const allowed = areasFor(round.eligibility, home, areas, round.potPlan.cityWideKronor);
  if ("problem" in allowed) {
    return { shut: { kind: "refused", round, problem: allowed.problem } };
  }
  const area = allowed.areas.find(({ slug }) => slug === asked) ?? allowed.areas[0]!;
  const { tag } = voter;
  if (await isWithdrawn(db, round.id, tag)) {
    return { shut: { kind: "refused", round, problem: { key: "votedOnPaper" } } };
  }
  const { proposals } = await listProposals(db, { roundId: round.id, onBallot: true });
  const drafts = await Promise.all(
    allowed.areas.map(async ({ id }) => {
      const draftTag = draftTagOf(tagKey, round.id, tag, id);
      const sealed = await findDraft(db, round.id, draftTag);
      return sealed && openDraft(tagKey, draftTag, sealed);
    }),
  );
  const cast = await findInBox(db, round.id, tag);
  const paper = paperOf(area.id, potsOf(round.potPlan, areas).pots, proposals);
  const draft = drafts[allowed.areas.indexOf(area)] || emptyBallot(area.id);
  return {
    open: {
      round,
      areas,
      proposals,
      voter,
      mine: allowed.areas,
      area,
      paper: { ...paper, spends: steadyOrder(tag, paper.spends) },
      draft: stillOnPaper(round.ballotRule, draft, paper),
      marked: allowed.areas.map((one, at) => ({ area: one, ...marksOn(drafts[at]) })),
      hasVoted: cast !== null,
      tagKey,
      sealedBytes: sealedLength(round.id, areas, proposals),
    },
  };
}

/**
 * Where one shows who one is before the booth of an area; `again` for one who was in it, `fault`
 * for one who was not let in.
 */
export function entranceTo(
  { slug }: Pick<Round, "slug">,
  params: Params,
  area: string | null,
  again = false,
  fault?: string,
): string {
  const asked = new URLSearchParams({
    ...(area === null ? {} : { omrade: area }),
    ...(again ? { igen: "1" } : {}),
    ...(fault === undefined ? {} : { fel: fault }),
  });
  const query = asked.size > 0 ? `?${asked}` : "";
  return inLanguage(params, `/omgang/${slug}/rosta/legitimera${query}`);
}

/** The booth itself, at an area's ballot when one was asked for. */
export function boothTo(slug: string, params: Params, area: string | null): string {
  const query = area === null ? "" : `?${new URLSearchParams({ omrade: area })}`;
  return inLanguage(params, `/omgang/${slug}/rosta${query}`);
}

/** The area in which a voter's ballot lies in the box; null when there is none. */
export async function castAreaOf({ db }: RequestContext, voter: Voter): Promise<string | null> {
  return (await findInBox(db, voter.roundId, voter.tag))?.areaId ?? null;
}

function marksOn(draft: Ballot | "" | null | undefined) {
  if (!draft) return { chosen: 0, answers: 0 };
  const answers = Object.values(draft.savings).filter((answer) => answer !== "abstain").length;
  return { chosen: Object.keys(draft.scores).length, answers };
}

function isBefore({ kind }: Moment): boolean {
  return kind === "draft" || kind === "inform" || kind === "discuss";
}

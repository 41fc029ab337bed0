import { openDraft } from "#app/ballot-box/draft.server.ts";
import { sealedLength } from "#app/ballot-box/sealed-length.server.ts";
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
import { findDraft, findInBox } from "#db/ballots.server.ts";
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
  /** The key of this round's tags, and how long what is sealed under it is made. */
  tagKey: Buffer;
  sealedBytes: number;
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
  const tagKey = keys.tagKeyOf(round.id);
  if (!tagKey) return { shut: { kind: "after", round } };
  const tag = tagOf(tagKey, round.id, person.id);
  const { proposals } = await listProposals(db, { roundId: round.id, onBallot: true });
  const drafts = await Promise.all(
    allowed.areas.map(async ({ id }) => {
      const draftTag = draftTagOf(tagKey, round.id, person.id, id);
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
      person,
      mine: allowed.areas,
      area,
      paper: { ...paper, spends: steadyOrder(tag, paper.spends) },
      draft: stillOnPaper(round.ballotRule, draft, paper),
      marked: allowed.areas.map((one, at) => ({ area: one, marks: marksOn(drafts[at]) })),
      hasVoted: cast !== null,
      tagKey,
      sealedBytes: sealedLength(round.id, areas, proposals),
    },
  };
}

/** The area in which a person's ballot lies in the box; null when there is none. */
export async function castAreaOf(
  { db, keys }: RequestContext,
  roundId: string,
  person: Person,
): Promise<string | null> {
  const tagKey = keys.tagKeyOf(roundId);
  const cast = tagKey && (await findInBox(db, roundId, tagOf(tagKey, roundId, person.id)));
  return cast?.areaId ?? null;
}

function marksOn(draft: Ballot | "" | null | undefined): number {
  if (!draft) return 0;
  return Object.keys(draft.scores).length + Object.keys(draft.savings).length;
}

function isBefore({ kind }: Moment): boolean {
  return kind === "draft" || kind === "inform" || kind === "discuss";
}

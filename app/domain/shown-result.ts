import type { Area } from "./area.ts";
import type { ChangedDecision, Decision, Verdict } from "./decision.ts";
import type { Delivery } from "./delivery.ts";
import type { AreaInsight } from "./insight.ts";
import { type KeptApart, keptApartAmong } from "./keep-apart.ts";
import type { AreaOutcome, Outcome, SaveOutcome, SpendOutcome } from "./outcome.ts";
import type { BallotProposal } from "./proposal.ts";
import { type ShownInsight, type ShownReach, shownInsight, shownReach } from "./shown-insight.ts";
import { type ShownTurnout, shownTurnout } from "./shown-turnout.ts";
import type { Cell } from "./small-cells.ts";
import { withoutShares } from "./small-shares.ts";
import {
  type Fulfilment,
  fulfilment,
  type Settled,
  type Standing,
  settled,
  standing,
} from "./standing.ts";

/** What the result pages tell of a proposal. */
export type ShownProposal = Pick<
  BallotProposal,
  "id" | "number" | "title" | "kind" | "picture" | "money" | "place" | "spot" | "photo"
>;

/** A decision without the name of the person who wrote it down. */
export interface ShownDecision
  extends Pick<Decision, "verdict" | "paragraph" | "decidedOn" | "deviationClass" | "reason"> {
  /** What was recorded before, the latest first. */
  changes: readonly ChangedDecision[];
}

interface ShownItem {
  proposal: ShownProposal;
  decision: ShownDecision | null;
  /** All that was written down, the earliest first. */
  deliveries: readonly Delivery[];
}

/** A spending proposal's result: from the vote, and what it has come to. */
export interface ShownSpend extends ShownItem {
  outcome: SpendOutcome;
  standing: Standing;
  settled: Settled;
  fulfilment: Fulfilment;
}

/** A saving's result. `abstain` is null where it would give away how few voted in the area. */
export interface ShownSave extends ShownItem {
  outcome: Omit<SaveOutcome, "abstain"> & { abstain: number | null };
}

export interface ShownArea extends Omit<AreaOutcome, "areaId" | "turnout" | "spends" | "saves"> {
  area: Pick<Area, "id" | "slug" | "name" | "polygon">;
  /** Which count holds now that the nämnd has taken up the savings; null until it has them all. */
  holds: "without" | "with" | null;
  /** In the order the count with savings looked at them. */
  spends: readonly ShownSpend[];
  saves: readonly ShownSave[];
  /** Which of its proposals could not win together. */
  apart: readonly KeptApart[];
  insight: ShownInsight;
}

/** A round's result as anyone may see it. */
export interface ShownResult {
  areas: readonly ShownArea[];
  turnout: ShownTurnout;
  reach: ShownReach;
  target: Outcome["target"];
}

/** All that the shown result is drawn from. */
export interface ResultSources {
  outcome: Outcome;
  /** One for each area of the outcome. */
  insights: readonly AreaInsight[];
  areas: readonly Area[];
  proposals: readonly BallotProposal[];
  decisions: readonly Decision[];
  changes: readonly ChangedDecision[];
  deliveries: readonly Delivery[];
}

/** Puts together what anyone may see of a result: nothing in it points at a person. */
export function shownResult(sources: ResultSources): ShownResult {
  const { outcome, areas } = sources;
  const turnout = shownTurnout(outcome.areas);
  const verdicts = new Map(sources.decisions.map((one) => [one.proposalId, one.verdict]));
  const looked = outcome.areas.map((whole) => {
    const insight = sources.insights.find(({ areaId }) => areaId === whole.areaId);
    if (!insight) throw new Error(`Nothing was learnt of area ${whole.areaId}.`);
    const holds = countThatHolds(whole, verdicts);
    const found = turnout.areas.find(({ areaId }) => areaId === whole.areaId);
    const voters: Cell = found?.ballots ?? { hidden: "withheld" };
    const counted = "hidden" in voters ? withoutShares(whole) : whole;
    return { counted, insight, holds, told: holds ?? "without", voters } as const;
  });
  return {
    turnout,
    reach: shownReach(looked, turnout.total),
    target: outcome.target,
    areas: looked.map(({ counted, insight, holds, told, voters }) => {
      const area = areas.find(({ id }) => id === counted.areaId);
      if (!area) throw new Error(`The result has area ${counted.areaId}, the round has not.`);
      const { potKronor, raisedByKronor, without, with: withSavings } = counted;
      return {
        area: { id: area.id, slug: area.slug, name: area.name, polygon: area.polygon },
        potKronor,
        raisedByKronor,
        without,
        with: withSavings,
        holds,
        spends: spendsOf(counted, sources, verdicts),
        saves: counted.saves.map((save) => ({
          ...itemOf(save.proposalId, sources),
          outcome: { ...save, abstain: "hidden" in voters ? null : save.abstain },
        })),
        apart: keptApartAmong(sources.proposals.filter(({ areaId }) => areaId === area.id)),
        insight: shownInsight(insight, told, voters),
      };
    }),
  };
}

function spendsOf(
  counted: AreaOutcome,
  sources: ResultSources,
  verdicts: ReadonlyMap<string, Verdict>,
): ShownSpend[] {
  const places = new Map(counted.with.steps.map(({ candidateId }, place) => [candidateId, place]));
  const placeOf = ({ proposalId }: SpendOutcome) => places.get(proposalId) ?? 0;
  return counted.spends
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .map((outcome) => {
      const item = itemOf(outcome.proposalId, sources);
      const stands = standing(outcome, counted);
      const result = settled(stands, verdicts);
      const done = fulfilment(result, item.decision?.verdict ?? null);
      return { ...item, outcome, standing: stands, settled: result, fulfilment: done };
    });
}

/** Binding savings will be adopted; an advisory one is when the nämnd has followed the result. */
function countThatHolds(
  { saves }: AreaOutcome,
  verdicts: ReadonlyMap<string, Verdict>,
): ShownArea["holds"] {
  const said = saves
    .filter(({ favoured }) => favoured)
    .map(({ proposalId, mandate }) => {
      if (mandate.kind === "binding") return "follow";
      return verdicts.get(proposalId) ?? "refer-back";
    });
  if (said.every((verdict) => verdict === "follow")) return "with";
  return said.every((verdict) => verdict === "reject") ? "without" : null;
}

function itemOf(
  id: string,
  { proposals, decisions, changes, deliveries }: ResultSources,
): ShownItem {
  const proposal = proposals.find((one) => one.id === id);
  if (!proposal)
    throw new Error(`The result tells of proposal ${id}, which was not on the ballot.`);
  const { number, title, kind, picture, money, place, spot, photo } = proposal;
  const decided = decisions.find(({ proposalId }) => proposalId === id);
  return {
    proposal: { id, number, title, kind, picture, money, place, spot, photo },
    decision: decided
      ? {
          verdict: decided.verdict,
          paragraph: decided.paragraph,
          decidedOn: decided.decidedOn,
          deviationClass: decided.deviationClass,
          reason: decided.reason,
          changes: changes.filter(({ proposalId }) => proposalId === id),
        }
      : null,
    deliveries: deliveries.filter(({ proposalId }) => proposalId === id),
  };
}

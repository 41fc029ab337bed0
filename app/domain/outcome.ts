import { type Area, ancestorsOf } from "./area.ts";
import type { Ballot } from "./ballots/ballot-type.ts";
import { type CountedArea, concludeArea, electionIn } from "./conclude-area.ts";
import type { Mandate, TurnoutFacts } from "./outcome-rule.ts";
import type { Pot } from "./pot.ts";
import type { BallotProposal } from "./proposal.ts";
import type { Round } from "./round.ts";
import type { Count, Election, Step } from "./rules/voting-rule.ts";
import { type SavingVerdict, type TargetReach, targetReach } from "./savings.ts";

/** The ways a ballot can reach the box. */
export const channels = ["web", "paper", "school"] as const;
export type Channel = (typeof channels)[number];

/** How many took part, of how many, and by which way their ballots came. */
export type Turnout = TurnoutFacts & { byChannel: Readonly<Record<Channel, number>> };

/** A round's concluded vote: one value from which results, report and open data are drawn. */
export interface Outcome {
  turnout: Turnout;
  areas: readonly AreaOutcome[];
  /** How far favoured savings reach towards the round's target; null in the other modes. */
  target: TargetReach | null;
}

/** What the vote concluded in one area, without and with the savings residents voted for. */
export interface AreaOutcome {
  areaId: string;
  potKronor: number;
  /**
   * What the favoured savings add to the pot; 0 in the modes that add nothing. Less than 0 when
   * they cost more than they give the first year, but never below what empties the pot.
   */
  raisedByKronor: number;
  turnout: Turnout;
  without: Count;
  with: Count;
  spends: readonly SpendOutcome[];
  saves: readonly SaveOutcome[];
}

/**
 * When a spending proposal wins: in the count without savings as in the one with them, only with
 * them, only without them (a larger pot can buy a dearer proposal first), or in neither.
 */
export type Wins = "always" | "with-savings" | "without-savings" | "never";

export interface SpendOutcome {
  proposalId: string;
  score: number;
  wins: Wins;
  /** The savings it stands or falls with; empty when `wins` is "always" or "never". */
  hangsOn: readonly string[];
  mandate: Mandate;
  /** The step that decided it in each count: the explanation residents read is made from these. */
  stepWithout: Step;
  stepWith: Step;
}

export interface SaveOutcome {
  proposalId: string;
  yes: number;
  no: number;
  /** Those who voted in the area and answered neither yes nor no. */
  abstain: number;
  /** True when residents voted for it: more yes than no, and the minimum met. */
  favoured: boolean;
  reason: SavingVerdict["reason"];
  firstYearKronor: number;
  mandate: Mandate;
}

/** How many ballots came to an area by one way. Kept apart from the ballots themselves. */
export interface ChannelTurnout {
  areaId: string;
  channel: Channel;
  ballots: number;
}

/** A ballot as it is counted; `voters` (else 1) when equal ballots have been merged. */
export interface CastBallot extends Ballot {
  voters?: number;
}

/** All that a round's outcome follows from. */
export interface RoundVote {
  round: Round;
  areas: readonly Area[];
  /** The areas with a pot are the ones that are counted. */
  pots: readonly Pot[];
  /** The proposals that stood on the ballot, spending and saving. */
  proposals: readonly BallotProposal[];
  ballots: Iterable<CastBallot>;
  /** By which way the ballots came; empty where nobody noted it, as in an imported election. */
  turnout: readonly ChannelTurnout[];
  /** The drawn order of all spending proposals' ids, used where nothing else tells equals apart. */
  lot: readonly string[];
}

/**
 * Concludes a round: counts every area without and with the savings residents voted for, and says
 * of each proposal whether its result is advisory or binding. The conditions of an outcome rule
 * look at the whole round's turnout, so that one sentence holds in every area.
 * Throws on a ballot for an area without a pot, or a mark for what is not on its ballot paper.
 */
export function concludeRound(vote: RoundVote): Outcome {
  const counted = countedAreas(vote);
  const turnout = roundTurnout(counted, vote.areas);
  const areas = counted.map((area) => concludeArea(vote.round, area, turnout, vote.lot));
  const saved = areas.flatMap(({ saves }) =>
    saves.filter(({ favoured }) => favoured).map(({ firstYearKronor }) => firstYearKronor),
  );
  return { turnout, areas, target: targetReach(vote.round.savingsRule, saved) };
}

/** Every counted area's vote as a rule reads it, without savings: area id -> election. */
export function electionsOf(vote: RoundVote): ReadonlyMap<string, Election> {
  return new Map(countedAreas(vote).map((area) => [area.areaId, electionIn(vote.round, area)]));
}

/** Each area that has a pot, with the proposals and ballots that belong to it. */
function countedAreas({ areas, pots, proposals, ballots, turnout }: RoundVote): CountedArea[] {
  const boxes = new Map(pots.map(({ areaId }) => [areaId, [] as CastBallot[]]));
  for (const ballot of ballots) {
    const box = boxes.get(ballot.areaId);
    if (!box) throw new Error(`A ballot was cast in area ${ballot.areaId}, which has no pot.`);
    box.push(ballot);
  }
  return pots.map(({ areaId, kronor }) => {
    const area = areas.find(({ id }) => id === areaId);
    if (!area) throw new Error(`There is a pot for area ${areaId}, which is not in the round.`);
    const here = proposals.filter((proposal) => proposal.areaId === areaId);
    const cast = boxes.get(areaId) ?? [];
    return {
      areaId,
      potKronor: kronor,
      spends: here.filter(({ kind }) => kind === "spend"),
      saves: here.filter(({ kind }) => kind === "save"),
      ballots: cast,
      turnout: turnoutOf(cast, area, turnout),
    };
  });
}

function turnoutOf(
  cast: readonly CastBallot[],
  { id, entitled }: Area,
  turnout: readonly ChannelTurnout[],
): Turnout {
  const ballots = cast.reduce((sum, { voters = 1 }) => sum + voters, 0);
  const byChannel = { web: 0, paper: 0, school: 0 };
  for (const { areaId, channel, ballots: by } of turnout) {
    if (areaId === id) byChannel[channel] += by;
  }
  return { ballots, entitled, byChannel };
}

function roundTurnout(counted: readonly CountedArea[], areas: readonly Area[]): Turnout {
  const sum = (of: (turnout: Turnout) => number, among = counted) =>
    among.reduce((total, { turnout }) => total + of(turnout), 0);
  const withPot = new Set(counted.map(({ areaId }) => areaId));
  // Whoever is entitled in a district is entitled in the municipality around it: counted once.
  const outermost = counted.filter(({ areaId }) => {
    const area = areas.find(({ id }) => id === areaId);
    return area && !ancestorsOf(areas, area).some(({ id }) => withPot.has(id));
  });
  return {
    ballots: sum(({ ballots }) => ballots),
    entitled: sum(({ entitled }) => entitled, outermost),
    byChannel: {
      web: sum(({ byChannel }) => byChannel.web),
      paper: sum(({ byChannel }) => byChannel.paper),
      school: sum(({ byChannel }) => byChannel.school),
    },
  };
}

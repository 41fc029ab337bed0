import { votersIn } from "./election.ts";
import { type Fraction, fraction } from "./fraction.ts";
import type { Election, Step } from "./rules/voting-rule.ts";

/** What an outcome gave the voters. Averages are over all ballots, the empty ones too. */
export interface Measures {
  voters: number;
  /** Voters who supported no winner. */
  votersWithoutWinner: number;
  averageWinnersSupported: Fraction;
  /** What a voter gave the winners, in the election's unit of score. */
  averageScoreOfWinners: Fraction;
  /** What the winners a voter supported cost together, in the election's unit of money. */
  averageCostOfSupportedWinners: Fraction;
}

/** Measures what a selection gives the voters of an election, exactly. */
export function measuresOf(election: Election, selection: readonly string[]): Measures {
  const winning = new Set(selection);
  const won = election.candidates.map(({ id }) => winning.has(id));
  let votersWithoutWinner = 0;
  let [supported, score, cost] = [0n, 0n, 0n];
  for (const ballot of election.ballots) {
    const own = ofOneVoter(election, ballot, won);
    if (own.winners === 0) votersWithoutWinner += ballot.voters;
    const voters = BigInt(ballot.voters);
    supported += voters * BigInt(own.winners);
    score += voters * own.score;
    cost += voters * own.cost;
  }
  const voters = votersIn(election);
  const average = (sum: bigint) => fraction(sum, BigInt(voters));
  return {
    voters,
    votersWithoutWinner,
    averageWinnersSupported: average(supported),
    averageScoreOfWinners: average(score),
    averageCostOfSupportedWinners: average(cost),
  };
}

function ofOneVoter(
  election: Election,
  ballot: Election["ballots"][number],
  won: readonly boolean[],
): { winners: number; score: bigint; cost: bigint } {
  let winners = 0;
  let [score, cost] = [0n, 0n];
  for (const [place, candidate] of ballot.candidates.entries()) {
    if (!won[candidate]) continue;
    winners += 1;
    score += BigInt(ballot.scores[place] ?? 0);
    cost += BigInt(election.candidates[candidate]?.cost ?? 0);
  }
  return { winners, score, cost };
}

/**
 * How many times the lot chose a winner: a funded candidate went first by lot, and one that was
 * its equal in everything lost. A lot between two that both won decided nothing.
 */
export function lotsThatMattered(steps: readonly Step[]): number {
  const likeness = ({ cost, score }: Step) => `${cost} ${score}`;
  const lost = new Set(steps.filter(({ fate }) => fate !== "funded").map(likeness));
  return steps.filter(
    (step) => step.fate === "funded" && step.tie?.resolvedBy === "lot" && lost.has(likeness(step)),
  ).length;
}

/**
 * How many voters prefer each of two outcomes: the one in which more of what they supported won.
 * Voters with as many in both prefer neither.
 */
export function preferring(
  election: Election,
  one: readonly string[],
  other: readonly string[],
): { first: number; second: number } {
  const places = new Map(election.candidates.map(({ id }, place) => [id, place]));
  const difference = new Int8Array(election.candidates.length);
  for (const id of one) difference[places.get(id)!]! += 1;
  for (const id of other) difference[places.get(id)!]! -= 1;
  let [first, second] = [0, 0];
  for (const { candidates, voters } of election.ballots) {
    let ahead = 0;
    for (const candidate of candidates) ahead += difference[candidate]!;
    if (ahead > 0) first += voters;
    if (ahead < 0) second += voters;
  }
  return { first, second };
}

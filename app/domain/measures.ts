import { type Fraction, fraction } from "./fraction.ts";
import { supportOf } from "./rules/support.ts";
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
  const supporters = election.candidates.map(() => 0);
  let [voters, votersWithoutWinner] = [0, 0];
  for (const ballot of election.ballots) {
    voters += ballot.voters;
    let isEmpty = true;
    for (const candidate of ballot.candidates) {
      if (!won[candidate]) continue;
      supporters[candidate]! += ballot.voters;
      isEmpty = false;
    }
    if (isEmpty) votersWithoutWinner += ballot.voters;
  }
  const scores = supportOf(election);
  let [supported, score, cost] = [0n, 0n, 0n];
  for (const [place, candidate] of election.candidates.entries()) {
    if (!won[place]) continue;
    supported += BigInt(supporters[place]!);
    score += BigInt(scores[place]!);
    cost += BigInt(supporters[place]!) * BigInt(candidate.cost);
  }
  const average = (sum: bigint) => fraction(sum, BigInt(voters));
  return {
    voters,
    votersWithoutWinner,
    averageWinnersSupported: average(supported),
    averageScoreOfWinners: average(score),
    averageCostOfSupportedWinners: average(cost),
  };
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

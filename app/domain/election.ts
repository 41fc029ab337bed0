import type { Candidate, Election, WeightedBallot } from "./rules/voting-rule.ts";

/** A ballot's scores, proposal id -> score, and how many voters cast exactly this one (else 1). */
export interface CastScores {
  scores: Readonly<Record<string, number>>;
  voters?: number;
}

/**
 * One area's vote in the shape every rule reads, with equal ballots merged. Empty ballots stay,
 * since they count among the voters. Throws on a mark for something that is not a candidate:
 * ballots are checked when they are cast, so that is a fault in the register, never a refusal.
 */
export function electionOf(
  candidates: readonly Candidate[],
  pot: number,
  ballots: Iterable<CastScores>,
): Election {
  const places = new Map(candidates.map(({ id }, place) => [id, place]));
  if (places.size < candidates.length) throw new Error("A candidate stands twice in an election.");
  for (const { id, cost } of candidates) requireWhole(cost, `The cost of ${id}`);
  requireWhole(pot, "The pot");
  const merged = new Map<string, WeightedBallot>();
  for (const { scores, voters = 1 } of ballots) {
    const marks = marksOf(scores, places);
    const likeness = marks.join(";");
    const same = merged.get(likeness);
    if (same) same.voters += voters;
    else {
      const [candidatesMarked, given] = [marks.map(([place]) => place), marks.map(([, s]) => s)];
      merged.set(likeness, { candidates: candidatesMarked, scores: given, voters });
    }
  }
  return { pot, candidates, ballots: [...merged.values()] };
}

/** How many ballots were cast in an election, the empty ones too. */
export function votersIn(election: Election): number {
  return election.ballots.reduce((sum, { voters }) => sum + voters, 0);
}

function marksOf(
  scores: CastScores["scores"],
  places: ReadonlyMap<string, number>,
): (readonly [place: number, score: number])[] {
  const marks: (readonly [number, number])[] = [];
  for (const [id, score] of Object.entries(scores)) {
    const place = places.get(id);
    if (place === undefined) throw new Error(`A ballot marks ${id}, which is not a candidate.`);
    requireWhole(score, `The score for ${id}`);
    if (score < 0) throw new Error(`A ballot gives ${id} the negative score ${score}.`);
    if (score > 0) marks.push([place, score]);
  }
  return marks.sort(([one], [other]) => one - other);
}

function requireWhole(amount: number, what: string): void {
  if (!Number.isSafeInteger(amount)) throw new Error(`${what} is not a whole number: ${amount}.`);
}

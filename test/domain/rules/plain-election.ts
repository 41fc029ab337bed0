import type { WrittenElection } from "./elections.ts";

/** An election voter by voter, nothing merged, and the order in which its equals go. */
export interface PlainElection {
  pot: number;
  unit: number;
  candidates: readonly PlainCandidate[];
  /** What each voter gives each candidate. */
  voters: readonly ReadonlyMap<string, number>[];
  /** True when two candidates may not both win. */
  areApart(one: string, other: string): boolean;
}

export interface PlainCandidate {
  id: string;
  cost: number;
  score: number;
}

export function plainElection(given: WrittenElection): PlainElection {
  const voters = given.ballots.flatMap(({ scores, voters: count = 1 }) =>
    Array.from({ length: count }, () => new Map(Object.entries(scores))),
  );
  const scoreOf = (id: string) => voters.reduce((sum, voter) => sum + (voter.get(id) ?? 0), 0);
  const candidates = given.candidates.map(({ id, cost }) => ({ id, cost, score: scoreOf(id) }));
  const groupOf = (wanted: string) => given.candidates.find(({ id }) => id === wanted)?.group;
  const areApart = (one: string, other: string) =>
    (groupOf(one) !== undefined && groupOf(one) === groupOf(other)) ||
    (given.incompatible ?? []).some((pair) => pair.includes(one) && pair.includes(other));
  return { pot: given.pot, unit: given.unitsPerCurrency ?? 1, candidates, voters, areApart };
}

/** Those who can win: 0 < cost <= pot, a score above 0 that reaches the minimum. */
export function eligible({ pot, candidates }: PlainElection, minimumScore: number) {
  return candidates.filter(
    ({ cost, score }) => cost > 0 && cost <= pot && score > 0 && score >= minimumScore,
  );
}

/** Lower cost, then higher score, then the id: the tests draw no other lot. */
export function tieOrder(one: PlainCandidate, other: PlainCandidate): number {
  if (one.cost !== other.cost) return one.cost - other.cost;
  if (one.score !== other.score) return other.score - one.score;
  return one.id < other.id ? -1 : 1;
}

/** The first by the tie order, and the ids of the others in that order. */
export function settle(equals: readonly PlainCandidate[]) {
  const [winner, ...others] = [...equals].sort(tieOrder);
  const next = others[0];
  const byLot = winner?.cost === next?.cost && winner?.score === next?.score;
  return { winner: winner!, tiedWith: others.map(({ id }) => id), byLot: !!next && byLot };
}

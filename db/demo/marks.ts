import type { Chance } from "./chance.ts";

/** The most proposals one ballot marks. */
const CHOICES = 3;

/**
 * Spreads votes over ballots: every proposal gets exactly its votes, every ballot marks one to
 * three different proposals, and who goes with whom is drawn.
 */
export function spreadVotes(
  votes: Readonly<Record<string, number>>,
  ballots: number,
  chance: Chance,
): string[][] {
  const total = Object.values(votes).reduce((sum, count) => sum + count, 0);
  const marked = dealt(votes, sizes(total, ballots));
  mix(marked, chance);
  return chance.shuffled(marked);
}

/** How many proposals each ballot marks: halfway between as many threes and as few as possible. */
function sizes(total: number, ballots: number): number[] {
  const beyondOne = total - ballots;
  if (beyondOne < 0 || beyondOne > ballots * (CHOICES - 1)) {
    throw new Error(`demo/marks: ${total} votes cannot lie on ${ballots} ballots`);
  }
  const fewest = Math.max(0, beyondOne - ballots);
  const threes = Math.floor((fewest + Math.floor(beyondOne / 2)) / 2);
  const twos = beyondOne - 2 * threes;
  return [
    ...Array<number>(threes).fill(3),
    ...Array<number>(twos).fill(2),
    ...Array<number>(ballots - threes - twos).fill(1),
  ];
}

/** Deals the votes, each ballot marking the proposals with the most votes left to deal. */
function dealt(votes: Readonly<Record<string, number>>, wanted: readonly number[]): string[][] {
  const left = new Map(Object.entries(votes));
  return wanted.map((size) => {
    const most = [...left].sort(([, a], [, b]) => b - a).slice(0, size);
    for (const [id, count] of most) {
      if (count === 0) throw new Error(`demo/marks: no votes left for a ballot of ${size}`);
      left.set(id, count - 1);
    }
    return most.map(([id]) => id);
  });
}

/**
 * Mixes dealt ballots by trades: two ballots exchange one mark each where both stay without
 * repetition. Trades change neither a proposal's votes nor a ballot's size.
 */
function mix(marked: string[][], chance: Chance): void {
  for (let trade = 0; trade < marked.length * 20; trade++) {
    const one = marked[chance.below(marked.length)]!;
    const other = marked[chance.below(marked.length)]!;
    const [i, j] = [chance.below(one.length), chance.below(other.length)];
    const [given, taken] = [one[i]!, other[j]!];
    if (one.includes(taken) || other.includes(given)) continue;
    one[i] = taken;
    other[j] = given;
  }
}

import type { Proposal } from "./proposal.ts";

type Said = Pick<Proposal, "title" | "summary">;

/**
 * The proposals that say something like this one, the most alike first: those that share the most
 * word beginnings of five letters, which is enough to tell "utegym" and "utegymmet" as one. A word
 * in the title counts twice. Proposals that share nothing are left out.
 */
export function mostAlike<P extends Said>(to: Said, others: readonly P[], most: number): P[] {
  const wanted = beginnings(`${to.title} ${to.summary}`);
  const ranked = others.map((other) => {
    const inTitle = shared(wanted, beginnings(other.title));
    const inAll = shared(wanted, beginnings(`${other.title} ${other.summary}`));
    return { other, points: inTitle + inAll };
  });
  return ranked
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, most)
    .map(({ other }) => other);
}

function shared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((word) => others.has(word)).length;
}

/** The first five letters of each word that has as many. */
function beginnings(text: string): Set<string> {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}{5,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 5)));
}

import { type BallotProposal, isOnBallot, type Proposal } from "./proposal.ts";

type Apart = Pick<Proposal, "id" | "areaId" | "group" | "cannotWinWith">;

/** Proposals that cannot all win: at most one of a group, or never both of a pair. */
export interface KeptApart {
  /** The group's name; null for a pair. */
  group: string | null;
  /** Their labels on the ballot, in order. */
  numbers: readonly string[];
}

/** True when something is said of what a proposal cannot win together with. */
export function isKeptApart({ group, cannotWinWith }: Pick<Apart, "group" | "cannotWinWith">) {
  return group !== null || cannotWinWith.length > 0;
}

/** The pairs among these proposals that cannot both win, each pair once. */
export function pairsAmong(proposals: readonly Apart[]): (readonly [string, string])[] {
  const ids = new Set(proposals.map(({ id }) => id));
  return proposals.flatMap(({ id, cannotWinWith }) =>
    cannotWinWith.flatMap((other) => (id < other && ids.has(other) ? [[id, other] as const] : [])),
  );
}

/**
 * What is kept apart of those of these proposals that stand on the ballot: every group of two or
 * more in an area, then every pair.
 */
export function keptApartAmong(among: readonly Proposal[]): KeptApart[] {
  const proposals = among.filter(isOnBallot).sort(byNumber);
  const groups = new Map<string, { group: string; numbers: string[] }>();
  for (const { group, areaId, number } of proposals) {
    if (group === null) continue;
    const key = JSON.stringify([areaId, group]);
    const known = groups.get(key) ?? { group, numbers: [] };
    groups.set(key, { ...known, numbers: [...known.numbers, number] });
  }
  const pairs = pairsAmong(proposals).map((pair) => ({
    group: null,
    numbers: proposals.filter(({ id }) => pair.includes(id)).map(({ number }) => number),
  }));
  return [...[...groups.values()].filter((one) => one.numbers.length > 1), ...pairs];
}

function byNumber(one: BallotProposal, other: BallotProposal): number {
  return one.number.localeCompare(other.number, "sv", { numeric: true });
}

/** What of a proposal's own is kept apart: its group, and one pair that has all the others in it. */
export interface OwnKeptApart {
  /** Null when it is alone in its group, or in none. */
  group: KeptApart | null;
  /** The labels of those it cannot win together with. */
  others: readonly string[];
}

/** What one proposal on the ballot cannot win together with. */
export function ownKeptApart(
  proposal: BallotProposal,
  onBallot: readonly BallotProposal[],
): OwnKeptApart {
  const { areaId, group, cannotWinWith } = proposal;
  const inOrder = onBallot.toSorted(byNumber);
  const mates = inOrder.filter((one) => one.areaId === areaId && one.group === group);
  const inGroup = group !== null && mates.length > 1;
  return {
    group: inGroup ? { group, numbers: mates.map(({ number }) => number) } : null,
    others: inOrder.filter(({ id }) => cannotWinWith.includes(id)).map(({ number }) => number),
  };
}

/**
 * A group's name as the area already spells it, or as it is written: "skolgården" joins
 * "Skolgården", and does not become a group of its own from which another could win.
 */
export function groupAsSpelled(
  group: string | null,
  areaId: string,
  others: readonly Pick<Apart, "areaId" | "group">[],
): string | null {
  if (group === null) return null;
  const likeness = (name: string) => name.replaceAll(/\s+/g, " ").toLocaleLowerCase("sv");
  const known = others.find(
    (one) => one.areaId === areaId && one.group !== null && likeness(one.group) === likeness(group),
  );
  return known?.group ?? group;
}

import { type Argument, type Side, sides } from "./discussion.ts";

/** The orders in which arguments can be read. */
export const argumentOrders = ["newest", "helpful"] as const;
export type ArgumentOrder = (typeof argumentOrders)[number];

type Weighed = Pick<Argument, "id" | "writtenAtMs" | "hiddenReason"> & {
  /** How many residents have found it helpful. */
  helpful: number;
};

/**
 * Arguments in the order asked for: the newest first, or those that most have found helpful first,
 * and of those the newest. A hidden one has no marks to stand by.
 */
export function inArgumentOrder<A extends Weighed>(said: readonly A[], order: ArgumentOrder): A[] {
  const marks = (one: A) => (order === "newest" || one.hiddenReason !== null ? 0 : one.helpful);
  return said.toSorted(
    (a, b) => marks(b) - marks(a) || b.writtenAtMs - a.writtenAtMs || (a.id < b.id ? -1 : 1),
  );
}

/** What of one side is seen at once, and what is seen when one asks for more. */
export interface Column<A> {
  first: readonly A[];
  rest: readonly A[];
}

/**
 * Equally many arguments of both sides, in the order they come in and at most so many of each; the
 * rest of each side apart. Where one side is silent the other shows one. A hidden argument keeps
 * its place, and is not counted.
 */
export function equalColumns<A extends Pick<Argument, "side" | "hiddenReason">>(
  said: readonly A[],
  most: number,
): Record<Side, Column<A>> {
  const on = (side: Side) => said.filter((one) => one.side === side);
  const read = (some: readonly A[]) => some.filter(({ hiddenReason }) => hiddenReason === null);
  const [fewest = 0] = sides.map((side) => read(on(side)).length).sort((a, b) => a - b);
  const equally = Math.max(1, Math.min(fewest, most));
  const column = (some: readonly A[]): Column<A> => {
    const next = read(some)[equally];
    const until = next ? some.indexOf(next) : some.length;
    return { first: some.slice(0, until), rest: some.slice(until) };
  };
  return { for: column(on("for")), against: column(on("against")) };
}

/** True when this person may find an argument helpful: one that can be read, and not their own. */
export function mayFindHelpful(
  personId: string,
  { authorId, hiddenReason }: Pick<Argument, "authorId" | "hiddenReason">,
): boolean {
  return hiddenReason === null && authorId !== personId;
}

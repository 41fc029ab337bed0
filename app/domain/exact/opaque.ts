/**
 * Amounts that are only known within a bound until someone asks exactly. Each is a place in a
 * table of this folder, and nothing but this folder can read one. To the compiler they are symbols,
 * the one kind of value TypeScript refuses to order or add up: `<`, `>`, `+` and `Math.min` on two
 * of them do not compile (for two objects `<` would).
 */
declare const kind: unique symbol;

/** What one voter has left to spend. */
export type Money = symbol & { readonly [kind]: "money" };

/** What a supporter pays for each unit of utility. */
export type Price = symbol & { readonly [kind]: "price" };

/** What a voter carries of everything bought so far (Phragmén), or gives for a krona (greedy). */
export type Share = symbol & { readonly [kind]: "share" };

/** The handle of a place in a table. */
export function handle<T extends Money | Price | Share>(place: number): T {
  return place as unknown as T;
}

/** The place a handle stands for. */
export function placeOf(amount: Money | Price | Share): number {
  return amount as unknown as number;
}

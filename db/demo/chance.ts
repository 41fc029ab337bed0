/** Repeatable chance: the same seed draws the same figures on every machine. */
export interface Chance {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  /** The same items in a drawn order. */
  shuffled<T>(items: readonly T[]): T[];
  /** So many hexadecimal digits; `digits` is a multiple of 8. */
  hex(digits: number): string;
}

/** Chance drawn by a xorshift generator of 32 bits (Marsaglia 2003). `seed` is not 0. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  if (state === 0) throw new Error("demo/chance: the seed must not be 0");
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
  const below = (limit: number) => Math.floor((next() / 2 ** 32) * limit);
  return {
    below,
    shuffled(items) {
      const order = [...items];
      for (let last = order.length - 1; last > 0; last--) {
        const drawn = below(last + 1);
        [order[last], order[drawn]] = [order[drawn]!, order[last]!];
      }
      return order;
    },
    hex(digits) {
      const words = Array.from({ length: digits / 8 }, () => next().toString(16).padStart(8, "0"));
      return words.join("");
    },
  };
}

import { sharedPart } from "./search-word.ts";

/** What one thing usually costs the municipality, as an officer has written it down. Whole kronor. */
export interface Price {
  id: string;
  name: string;
  /** What one is: "styck", "meter". */
  unit: string;
  fromKronor: number;
  toKronor: number;
  /** To run and look after it, a year; null where that costs nothing worth telling. */
  yearlyKronor: number | null;
  /** The year from which the price holds. */
  fromYear: number;
  note: string;
  /** Other words that residents use for it. */
  words: readonly string[];
}

/** So many of one thing. */
export interface Counted {
  price: Price;
  count: number;
}

/** The lowest and the highest that something may cost, and what it then costs a year. */
export interface CostSpan {
  fromKronor: number;
  toKronor: number;
  yearlyKronor: number;
}

/** What so many of each thing cost together. */
export function costOf(counted: readonly Counted[]): CostSpan {
  const sum = (of: (price: Price) => number) =>
    counted.reduce((total, { price, count }) => total + of(price) * count, 0);
  return {
    fromKronor: sum(({ fromKronor }) => fromKronor),
    toKronor: sum(({ toKronor }) => toKronor),
    yearlyKronor: sum(({ yearlyKronor }) => yearlyKronor ?? 0),
  };
}

/** The parts that a pot is told in, each in sixtieths. */
const sixtieths = {
  twentieth: 3,
  tenth: 6,
  fifth: 12,
  quarter: 15,
  third: 20,
  half: 30,
  twoThirds: 40,
  threeQuarters: 45,
  most: 54,
  all: 60,
} as const;
export type PotPart = keyof typeof sixtieths | "little" | "more";

/**
 * How large a part of a pot something takes, as one says it: the nearest of a few parts. `little`
 * below a thirtieth, `more` for whatever the pot cannot pay. Null where there is no pot.
 */
export function partOfPot(kronor: number, potKronor: number): PotPart | null {
  if (potKronor <= 0) return null;
  if (kronor > potKronor) return "more";
  if (kronor * 30 < potKronor) return "little";
  const parts = Object.entries(sixtieths) as [keyof typeof sixtieths, number][];
  const away = (part: number) => Math.abs(kronor * 60 - part * potKronor);
  return parts.reduce((best, one) => (away(one[1]) < away(best[1]) ? one : best))[0];
}

const SEARCH_WORDS = 10;

/** The prices in which every word that was searched for occurs, in any inflected form. */
export function pricesMatching(prices: readonly Price[], search: string): Price[] {
  const wanted = wordsIn(search).slice(0, SEARCH_WORDS).map(sharedPart);
  return prices.filter((price) => {
    const said = [price.name, price.note, ...price.words].join(" ").toLowerCase();
    return wanted.every((part) => said.includes(part));
  });
}

const LEAST_LETTERS = 4;

/**
 * The prices that a title speaks of, to tell beside an idea: "Fler bänkar vid ån" finds the park
 * bench. Words are the same when they share their stem, or when one ends as the other does, since
 * the last part of a compound says what it is.
 */
export function pricesIn(prices: readonly Price[], title: string): Price[] {
  const titled = wordsIn(title).map(sharedPart);
  return prices.filter(({ name, words }) => {
    const own = [name, ...words].flatMap(wordsIn).map(sharedPart);
    return own.some((part) => titled.some((other) => isSaid(part, other)));
  });
}

function isSaid(one: string, other: string): boolean {
  if (one === other) return one.length > 2;
  const [short = "", long = ""] = [one, other].sort((a, b) => a.length - b.length);
  return short.length >= LEAST_LETTERS && long.endsWith(short);
}

function wordsIn(text: string): string[] {
  return text
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** A short name for the addresses of pages: "parkbank" for "Parkbänk", and a figure if it is taken. */
export function priceId(name: string, taken: ReadonlySet<string>): string {
  const letters = name.normalize("NFD").toLowerCase().replaceAll(/\p{M}/gu, "");
  const plain = letters
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 40);
  const base = plain || "pris";
  for (let no = 1; ; no += 1) {
    const id = no === 1 ? base : `${base}-${no}`;
    if (!taken.has(id)) return id;
  }
}

/** The name by which two prices are the same one. */
export function priceKey(name: string): string {
  return name.normalize("NFC").trim().toLowerCase();
}

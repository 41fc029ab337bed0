import { limits } from "./limits.ts";
import { type Price, priceId, priceKey } from "./price-list.ts";

/** A price as it stands in a row of a file. */
export interface WrittenPrice {
  /** Its line in the file, counted from 1. */
  line: number;
  name: string;
  unit: string;
  from: string;
  to: string;
  yearly: string;
  year: string;
  note: string;
  words: string;
}

/** Why a price, or a whole file of them, is refused. */
export const priceProblemKeys = [
  "priceFileUnreadable",
  "priceNameTaken",
  "priceSpanTurned",
  "tooManyPrices",
] as const;

/** Why a row does not become a price. */
export const priceFaults = ["name", "repeated", "unit", "sum", "span", "year", "long"] as const;
export type PriceFault = (typeof priceFaults)[number];

/** What a file would make of the price list, before anything is changed. */
export interface PriceReport {
  rows: number;
  /** The lines of the rows that are left out, by reason. */
  leftOut: Readonly<Record<PriceFault, readonly number[]>>;
  added: readonly string[];
  changed: readonly string[];
  /** What stands in the list and not in the file. */
  removed: readonly string[];
}

/** The first and the last year that a price may be said to hold from. */
export const priceYears = { first: 2000, last: 2100 } as const;

/**
 * Reads a file's rows as the whole price list: what has the same name as before keeps its address.
 * Rows that cannot be read are left out, and told by their lines.
 */
export function readPrices(
  rows: readonly WrittenPrice[],
  before: readonly Price[],
): { prices: Price[]; report: PriceReport } {
  const leftOut = Object.fromEntries(priceFaults.map((fault) => [fault, [] as number[]])) as Record<
    PriceFault,
    number[]
  >;
  const known = new Map(before.map((price) => [priceKey(price.name), price]));
  const taken = new Set(before.map(({ id }) => id));
  const read = new Map<string, Price>();
  for (const row of rows) {
    const key = priceKey(row.name);
    const price = read.has(key) ? "repeated" : priceOf(row);
    if (typeof price === "string") {
      leftOut[price].push(row.line);
      continue;
    }
    const id = known.get(key)?.id ?? priceId(price.name, taken);
    taken.add(id);
    read.set(key, { ...price, id });
  }
  const prices = [...read.values()];
  const names = (some: readonly Price[]) => some.map(({ name }) => name);
  const was = ({ name }: Price) => known.get(priceKey(name));
  const report = {
    rows: rows.length,
    leftOut,
    added: names(prices.filter((price) => !was(price))),
    changed: names(prices.filter((price) => was(price) && !samePrice(price, was(price)))),
    removed: names(before.filter(({ name }) => !read.has(priceKey(name)))),
  };
  return { prices, report };
}

function samePrice(one: Price, other: Price | undefined): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(other && inOrder(other));
}

function inOrder(price: Price) {
  const { name, unit, fromKronor, toKronor, yearlyKronor, fromYear, note, words } = price;
  return [name, unit, fromKronor, toKronor, yearlyKronor, fromYear, note, words];
}

function priceOf(row: WrittenPrice): Omit<Price, "id"> | PriceFault {
  const [name, unit, note] = [row.name.trim(), row.unit.trim(), row.note.trim()];
  const words = wordsOf(row.words);
  if (name === "") return "name";
  if (unit === "") return "unit";
  const { nameCharacters, summaryCharacters } = limits;
  if ([name, unit].some((text) => text.length > nameCharacters)) return "long";
  if ([note, words.join(", ")].some((text) => text.length > summaryCharacters)) return "long";
  const [from, to] = [kronorIn(row.from), kronorIn(row.to)];
  const yearly = row.yearly.trim() === "" ? null : kronorIn(row.yearly);
  if (from === undefined || to === undefined || yearly === undefined) return "sum";
  if (from > to) return "span";
  const year = Number(row.year.trim());
  if (!Number.isInteger(year) || year < priceYears.first || year > priceYears.last) return "year";
  const sums = { fromKronor: from, toKronor: to, yearlyKronor: yearly };
  return { name, unit, ...sums, fromYear: year, note, words };
}

/** The words that a text parts by commas or line ends, each once. */
export function wordsOf(text: string): string[] {
  const words = text.split(/[,\n]/).map((word) => word.trim());
  return [...new Set(words.filter(Boolean))];
}

/** "12 000" or "12 000 kr" as whole kronor; undefined for anything else. */
function kronorIn(text: string): number | undefined {
  const digits = text.replaceAll(/[\s\u00A0\u202F]|kr$/gi, "");
  if (!/^\d{1,11}$/.test(digits)) return undefined;
  const kronor = Number(digits);
  return kronor <= limits.kronor ? kronor : undefined;
}

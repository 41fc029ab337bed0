import { readWrittenPersonnummer } from "./personnummer.ts";
import type { Letter } from "./roll.ts";

/** The columns of an address file, in the order they are written about. */
export const addressColumns = ["personnummer", "namn", "adress", "postnummer", "ort"] as const;

/** One row of an address file, its cells in the order of `addressColumns`. */
export interface WrittenAddress {
  /** Its line in the file, counted from 1. */
  line: number;
  cells: readonly string[];
}

/** Someone a letter is for. Printed, never stored. */
export interface Addressee {
  line: number;
  /** Twelve digits. */
  number: string;
  /** What stands in the envelope's window, line by line. */
  window: readonly string[];
}

/** The lines of the rows that get no letter, by reason. */
export interface LeftWithout {
  /** The number cannot be read. */
  number: readonly number[];
  /** Name or address is missing. */
  address: readonly number[];
  repeated: readonly number[];
  /** The number is not on the round's roll. */
  unknown: readonly number[];
}

const WINDOW_CHARACTERS = 60;

/** Reads the rows of an address file. `today` decides the century of numbers with ten digits. */
export function readAddresses(
  rows: readonly WrittenAddress[],
  today: string,
): { addressees: Addressee[]; without: Omit<LeftWithout, "unknown"> } {
  const without = { number: [] as number[], address: [] as number[], repeated: [] as number[] };
  const addressees = new Map<string, Addressee>();
  for (const { line, cells } of rows) {
    const [number = "", name = "", street = "", postcode = "", town = ""] = cells.map(inWindow);
    const read = readWrittenPersonnummer(number, today);
    if (!read) without.number.push(line);
    else if (addressees.has(read.digits)) without.repeated.push(line);
    else if (!name || !postcode || !town) without.address.push(line);
    else {
      const window = addressWindow(name, street, postcode, town);
      addressees.set(read.digits, { line, number: read.digits, window });
    }
  }
  return { addressees: [...addressees.values()], without };
}

/** What stands in the window of an envelope, line by line; nothing where nothing was written. */
export function addressWindow(
  name: string,
  street: string,
  postcode: string,
  town: string,
): string[] {
  return [name, street, `${postcode} ${town}`].map(inWindow).filter((line) => line !== "");
}

/** A cell on one line of a window, without signs that cannot be seen. */
function inWindow(cell: string): string {
  const seen = cell.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  return [...seen].slice(0, WINDOW_CHARACTERS).join("");
}

/** The row of the roll that a number leads to. */
export interface LetterRow {
  rollId: string;
  letter: Letter;
  /** True when a code in force has been made for it. */
  hasCode: boolean;
}

/** The letters of one run, sorted by how they are sent. */
export interface LetterRun {
  print: readonly Addressee[];
  /** Protected persons: their letters bear no address and go by way of Skatteverket. */
  forward: readonly Addressee[];
  unknown: readonly number[];
  repeated: readonly number[];
  /** How many of either have had a code before, by how they are sent. */
  hadCode: Readonly<Record<Letter, number>>;
}

/** Sorts those in a file by what the roll says. Two numbers of one person are one letter. */
export function sortLetters(
  addressees: readonly Addressee[],
  rowOf: (number: string) => LetterRow | undefined,
): LetterRun {
  const letters: Record<Letter, Addressee[]> = { print: [], forward: [] };
  const hadCode = { print: 0, forward: 0 };
  const [unknown, repeated] = [[] as number[], [] as number[]];
  const seen = new Set<string>();
  for (const addressee of addressees) {
    const row = rowOf(addressee.number);
    if (!row) unknown.push(addressee.line);
    else if (seen.has(row.rollId)) repeated.push(addressee.line);
    else {
      seen.add(row.rollId);
      letters[row.letter].push(addressee);
      hadCode[row.letter] += row.hasCode ? 1 : 0;
    }
  }
  return { ...letters, unknown, repeated, hadCode };
}

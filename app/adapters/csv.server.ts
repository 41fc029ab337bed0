import Papa from "papaparse";

/** A table as it stood in a file. Columns are named in small letters. */
export interface Table {
  columns: readonly string[];
  /** `line` is the row's place in the file, the heading being 1. */
  rows: readonly { line: number; cells: readonly string[] }[];
}

/**
 * Reads a table with a heading, its cells kept apart by semicolons, commas or tabs, in UTF-8 or in
 * Windows' own letters. Null for what is no text.
 */
export function readCsv(file: Uint8Array): Table | null {
  const text = lettersOf(file);
  if (text.includes("\0")) return null;
  const { data } = Papa.parse<string[]>(text, { delimitersToGuess: [";", ",", "\t"] });
  const [heading = [], ...body] = data;
  return {
    columns: heading.map((name) => name.trim().toLowerCase()),
    rows: body
      .map((cells, place) => ({ line: place + 2, cells }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== "")),
  };
}

/** Registers are often written in Windows' letters, where å is no UTF-8. */
function lettersOf(file: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch {
    return new TextDecoder("windows-1252").decode(file);
  }
}

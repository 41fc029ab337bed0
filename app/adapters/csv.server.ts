import Papa from "papaparse";

/** A table as a file holds it: what stands in each row under each heading, and on which line. */
export interface CsvTable {
  headings: readonly string[];
  rows: readonly { line: number; cells: Readonly<Record<string, string>> }[];
}

/**
 * Reads a file of rows divided by semicolons, commas or tabs, whatever the first line uses, in
 * UTF-8 or, as older programs write, Windows-1252. Headings are in small letters. Null for what is
 * no table: nothing in it, or a quotation that never ends.
 */
export function readCsv(bytes: Uint8Array): CsvTable | null {
  const text = textOf(bytes);
  if (text === null) return null;
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: dividerOf(text),
    transformHeader: (heading) => heading.trim().toLowerCase(),
  });
  if (errors.some(({ type }) => type === "Quotes")) return null;
  const rows = data.map((cells, place) => ({ line: place + 2, cells }));
  const written = rows.filter(({ cells }) => Object.values(cells).some((cell) => cell));
  return written.length > 0 ? { headings: meta.fields ?? [], rows: written } : null;
}

/** The sign that divides the first line most often. */
function dividerOf(text: string): string {
  const [first = ""] = text.split(/\r?\n/, 1);
  const times = (sign: string) => first.split(sign).length;
  return [";", ",", "\t"].reduce((best, sign) => (times(sign) > times(best) ? sign : best));
}

function textOf(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/**
 * Writes a table for a spreadsheet: semicolons between the cells and a byte order mark first, as a
 * Swedish one expects. No cell is taken for something to reckon.
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  const lines = rows.map((cells) => cells.map(cellText).join(";"));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/** A cell that a spreadsheet would take for a formula is kept as text by an apostrophe. */
function cellText(cell: string | number | null): string {
  const written = cell === null ? "" : String(cell);
  const safe = /^[=+\-@\t\r]/.test(written) ? `'${written}` : written;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import type { WrittenPrice } from "#app/domain/price-file.ts";
import type { Price } from "#app/domain/price-list.ts";
import { type CsvTable, readCsv, writeCsv } from "./csv.server.ts";

/** The columns of a price list as a file, by what stands in them. The last three may be left out. */
export const priceColumns = {
  name: "namn",
  unit: "enhet",
  from: "lägst",
  to: "högst",
  year: "från år",
  yearly: "drift per år",
  note: "anteckning",
  words: "andra ord",
} as const;
const needed = ["name", "unit", "from", "to", "year"] as const;

/** The rows of a file of prices, or the column it lacks; null for what is no table. */
export function readPriceCsv(
  bytes: Uint8Array,
): { rows: WrittenPrice[] } | { lacks: string } | null {
  const table = readCsv(bytes);
  if (!table) return null;
  const lacks = needed.find((column) => !table.headings.includes(priceColumns[column]));
  return lacks ? { lacks: priceColumns[lacks] } : { rows: table.rows.map(writtenIn) };
}

function writtenIn({ line, cells }: CsvTable["rows"][number]): WrittenPrice {
  const columns = Object.entries(priceColumns);
  // A sign that keeps a spreadsheet from reckoning is no part of the text.
  const cell = (heading: string) => (cells[heading] ?? "").replace(/^'(?=[=+\-@])/, "");
  const texts = columns.map(([column, heading]) => [column, cell(heading).normalize("NFC")]);
  return { line, ...(Object.fromEntries(texts) as Record<keyof typeof priceColumns, string>) };
}

/** A price list as a file that can be read back. */
export function priceCsv(prices: readonly Price[]): string {
  const rows = prices.map((price) => [
    ...[price.name, price.unit, price.fromKronor, price.toKronor, price.fromYear],
    ...[price.yearlyKronor, price.note, price.words.join(", ")],
  ]);
  return writeCsv([Object.values(priceColumns), ...rows]);
}

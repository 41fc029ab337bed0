import { fail } from "./fault.ts";
import type { PlainLine, Row, RowReader } from "./rows.ts";

const titles = ["META", "PROJECTS", "VOTES"] as const;
export type SectionTitle = (typeof titles)[number];

/** A section's header: where each named column stands. */
export interface Header {
  line: number;
  names: readonly string[];
  columns: ReadonlyMap<string, number>;
}

/** The title a row is, if it is one. */
function titleOf({ cells }: Row): SectionTitle | null {
  if (cells.length > 1) return null;
  const text = cells[0]?.trim();
  return titles.find((title) => title === text) ?? null;
}

/** Reads a section's title line, which must come next. */
export function readTitle(reader: RowReader, title: SectionTitle): void {
  const row = reader.next();
  if (!row) fail(reader.line + 1, `the section ${title}`);
  if (titleOf(row) !== title) fail(row.line, `the section ${title}`, row.cells.join(";"));
}

/** Reads the line of column names, in any order; those in `required` must be among them. */
export function readHeader(reader: RowReader, required: readonly string[]): Header {
  const row = reader.next();
  if (!row) fail(reader.line + 1, `a header with the columns ${required.join(", ")}`);
  const names = row.cells.map((name) => name.trim());
  const columns = new Map(names.map((name, place) => [name, place]));
  for (const name of required) {
    if (!columns.has(name)) fail(row.line, `a header with a column ${name}`, row.cells.join(";"));
  }
  const twice = names.find((name, place) => columns.get(name) !== place);
  if (twice !== undefined) fail(row.line, "each column name once", twice);
  return { line: row.line, names, columns };
}

/**
 * Hands each row of a section to `take`, up to the next title, which must be `then`. A line that
 * `quick` can do with as it stands never becomes a row.
 */
export function readRows(
  reader: RowReader,
  header: Header,
  then: SectionTitle | null,
  take: (row: Row) => void,
  quick: (plain: PlainLine, line: number) => boolean = () => false,
): void {
  const width = header.names.length;
  for (;;) {
    let plain = reader.plainLine();
    while (plain !== null && plain !== "quoted" && quick(plain, reader.line + 1)) {
      reader.take(plain);
      plain = reader.plainLine();
    }
    const row = reader.next();
    if (!row) break;
    const title = titleOf(row);
    if (title !== null) {
      if (title === then) return;
      fail(row.line, then ? `more rows or the section ${then}` : "more rows or the end", title);
    }
    if (row.cells.length !== width) {
      fail(row.line, `${width} cells, one for each column`, `${row.cells.length} cells`);
    }
    take(row);
  }
  if (then !== null) fail(reader.line + 1, `the section ${then}`);
}

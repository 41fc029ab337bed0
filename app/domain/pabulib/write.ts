/** A `.pb` file before it is text: cells as they are meant, not yet quoted. */
export interface PabulibSections {
  /** Key and value, in the order of the file. */
  meta: Iterable<readonly [key: string, value: string]>;
  projects: PabulibTable;
  votes: PabulibTable;
}

/** A section's column names, and its rows with a cell for each. */
export interface PabulibTable {
  columns: readonly string[];
  rows: Iterable<readonly string[]>;
}

/**
 * Writes an election in the `.pb` format of pabulib.org, line by line, so that a large one can be
 * sent on while it is written. What `parsePabulib` reads of it is what was meant.
 */
export function* pabulibLines({ meta, projects, votes }: PabulibSections): Generator<string> {
  yield "META\n";
  yield lineOf(["key", "value"]);
  for (const entry of meta) yield lineOf(entry);
  yield "PROJECTS\n";
  yield* tableLines(projects);
  yield "VOTES\n";
  yield* tableLines(votes);
}

/** The whole text at once, for elections that are small. */
export function pabulibText(sections: PabulibSections): string {
  return [...pabulibLines(sections)].join("");
}

function* tableLines({ columns, rows }: PabulibTable): Generator<string> {
  yield lineOf(columns);
  for (const row of rows) yield lineOf(row);
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(cellText).join(";")}\n`;
}

/** Quotes only what a reader would else take apart. */
function cellText(cell: string): string {
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

import { savingAnswers } from "../ballots/ballot-type.ts";
import type { SavingTally } from "../savings.ts";
import { inUnits, readDecimal } from "./decimal.ts";
import { fail, PabulibError, type PabulibFault } from "./fault.ts";
import type { PabulibFile } from "./parse.ts";
import { RowReader } from "./rows.ts";
import type { FileSavings } from "./savings-cells.ts";
import { readHeader, readRows } from "./sections.ts";

/** The savings in a file that was read, or the first fault in them; null where it has none. */
export function readSavings(
  text: string | Iterable<string>,
  file: PabulibFile,
): { savings: FileSavings | null } | { fault: PabulibFault } {
  try {
    return { savings: savingsIn(text, file) };
  } catch (error) {
    if (error instanceof PabulibError) return { fault: error.fault };
    throw error;
  }
}

function savingsIn(text: string | Iterable<string>, file: PabulibFile): FileSavings | null {
  const told = file.meta.get("savings");
  if (told === undefined) return null;
  const reader = new RowReader(text);
  const metaLine = lineOfSavings(reader);
  const firstYear = new Map<string, number>();
  for (const [id, written] of pairsIn(told, metaLine, "value")) {
    const sum = readDecimal(written);
    if (!sum) fail(metaLine, "what a saving gives the first year", written, "value");
    if (firstYear.has(id)) fail(metaLine, "each saving once", id, "value");
    firstYear.set(id, inUnits(sum, file.moneyDecimals, metaLine, "value"));
  }
  return { firstYear, tallies: talliesIn(reader, new Set(firstYear.keys()), file.votes) };
}

/** Reads META and PROJECTS again, which are known to be sound, up to the title of VOTES. */
function lineOfSavings(reader: RowReader): number {
  let line = 1;
  for (let row = reader.next(); row; row = reader.next()) {
    if (row.cells[0]?.trim() === "savings") line = row.line;
    if (row.cells.length === 1 && row.cells[0]?.trim() === "PROJECTS") break;
  }
  readRows(reader, readHeader(reader, ["project_id"]), "VOTES", () => {});
  return line;
}

function talliesIn(
  reader: RowReader,
  ids: ReadonlySet<string>,
  voters: number,
): ReadonlyMap<string, SavingTally> {
  const header = readHeader(reader, ["savings"]);
  const column = header.columns.get("savings") ?? 0;
  const tallies = new Map([...ids].map((id) => [id, { yes: 0, no: 0, abstain: voters }]));
  readRows(reader, header, null, ({ line, cells }) => {
    const answered = new Set<string>();
    for (const [id, written] of pairsIn(cells[column] ?? "", line, "savings")) {
      const answer = savingAnswers.find((known) => known === written);
      const tally = tallies.get(id);
      if (!tally) fail(line, "the id of a saving in META", id, "savings");
      if (!answer) fail(line, `one of ${savingAnswers.join(", ")}`, written, "savings");
      if (answered.has(id)) fail(line, "one answer for each saving", id, "savings");
      answered.add(id);
      tally.abstain -= 1;
      tally[answer] += 1;
    }
  });
  return tallies;
}

/** `HS6:yes,HS7:no` as pairs. */
function pairsIn(cell: string, line: number, column: string): [id: string, value: string][] {
  if (cell.trim() === "") return [];
  return cell.split(",").map((pair) => {
    const at = pair.lastIndexOf(":");
    if (at < 0) fail(line, "a saving, a colon and a value", pair, column);
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  });
}

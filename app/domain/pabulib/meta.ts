import type { ImportedVoteType } from "../ballots/ballot-type.ts";
import { type Decimal, readDecimal } from "./decimal.ts";
import { fail } from "./fault.ts";
import type { RowReader } from "./rows.ts";
import { readTitle } from "./sections.ts";
import { type FileTerms, readTerms } from "./terms.ts";

/** The META section: every key in the order of the file, and the ones a count needs, understood. */
export interface Meta {
  entries: ReadonlyMap<string, string>;
  lines: ReadonlyMap<string, number>;
  voteType: ImportedVoteType;
  budget: Decimal;
  projects: number;
  votes: number;
  /** How the round of the file was counted; null when it does not say. */
  terms: FileTerms | null;
  /** What a scoring ballot gives the projects it does not list. */
  defaultScore: Decimal;
}

const voteTypes = ["approval", "choose-1", "ordinal", "cumulative", "scoring"] as const;

/** Reads META, up to and with the title of PROJECTS. Unknown keys are kept. */
export function readMeta(reader: RowReader): Meta {
  readTitle(reader, "META");
  const { entries, lines } = readEntries(reader);
  const endLine = reader.line;
  const value = (key: string) =>
    entries.get(key) ?? fail(endLine, `the key ${key} before the section PROJECTS`);
  const number = (key: string, kind: string, fits: (number: Decimal) => boolean) => {
    const read = readDecimal(value(key));
    if (read && fits(read)) return read;
    return fail(lines.get(key) ?? endLine, `${kind} for ${key}`, value(key), "value");
  };
  const count = (key: string) =>
    number(key, "a whole number", (read) => read.digits >= 0 && read.decimals === 0).digits;
  const voteType = voteTypes.find((type) => type === value("vote_type").trim());
  if (!voteType) {
    const line = lines.get("vote_type") ?? endLine;
    fail(line, `vote_type to be one of ${voteTypes.join(", ")}`, value("vote_type"), "value");
  }
  return {
    entries,
    lines,
    voteType,
    budget: number("budget", "a number of 0 or more", (read) => read.digits >= 0),
    projects: count("num_projects"),
    votes: count("num_votes"),
    terms: readTerms({ entries, lines }),
    defaultScore: entries.has("default_score")
      ? number("default_score", "a number", () => true)
      : { digits: 0, decimals: 0 },
  };
}

/** The keys and values. A semicolon in a value is met in real use without quotes, and is kept. */
function readEntries(reader: RowReader) {
  const header = reader.next();
  if (header?.cells[0]?.trim() !== "key") {
    fail(header?.line ?? reader.line + 1, "the header key;value", header?.cells.join(";"));
  }
  const entries = new Map<string, string>();
  const lines = new Map<string, number>();
  for (let row = reader.next(); row; row = reader.next()) {
    const [first = "", ...rest] = row.cells;
    const key = first.trim();
    if (rest.length === 0) {
      if (key === "PROJECTS") return { entries, lines };
      fail(row.line, "a key and a value, or the section PROJECTS", first);
    }
    if (entries.has(key)) fail(row.line, "each key once", key, "key");
    entries.set(key, rest.join(";"));
    lines.set(key, row.line);
  }
  return fail(reader.line + 1, "the section PROJECTS");
}

import type { ImportedVoteType } from "../ballots/ballot-type.ts";
import { type Decimal, one } from "./decimal.ts";
import { fail } from "./fault.ts";
import { addDecimals, readPoints } from "./points.ts";
import type { RowReader } from "./rows.ts";
import { readHeader, readRows } from "./sections.ts";

/** Ballots written alike, merged: what they give each project, and how many voters cast them. */
export interface VoteRow {
  /** Where the first of them stands. */
  line: number;
  given: ReadonlyMap<string, Decimal>;
  voters: number;
}

/** What the rows of VOTES are read against. */
export interface VoteTerms {
  voteType: ImportedVoteType;
  defaultScore: Decimal;
  projectIds: ReadonlySet<string>;
  /** What META says there are, and the line where it says so. */
  expected: { votes: number; line: number };
}

/** Reads VOTES to the end of the file. Only distinct ballots are worked out, so it stays quick. */
export function readVotes(reader: RowReader, terms: VoteTerms): VoteRow[] {
  const withPoints = terms.voteType === "cumulative" || terms.voteType === "scoring";
  const required = withPoints ? ["voter_id", "vote", "points"] : ["voter_id", "vote"];
  const header = readHeader(reader, required);
  const voteAt = header.columns.get("vote") ?? 0;
  const pointsAt = withPoints ? (header.columns.get("points") ?? null) : null;
  const ballots = new Map<string, VoteRow>();
  let votes = 0;
  readRows(reader, header, null, ({ line, cells }) => {
    votes += 1;
    const vote = cells[voteAt] ?? "";
    const points = pointsAt === null ? null : (cells[pointsAt] ?? "");
    const written = points === null ? vote : `${vote};${points}`;
    const alike = ballots.get(written);
    if (alike) alike.voters += 1;
    else ballots.set(written, { line, given: givenBy(terms, vote, points, line), voters: 1 });
  });
  if (votes !== terms.expected.votes) {
    const wanted = `num_votes to be ${votes}, the rows of VOTES`;
    fail(terms.expected.line, wanted, String(terms.expected.votes), "value");
  }
  return [...ballots.values()];
}

/** What one ballot gives each project, by the meaning of its vote type. */
function givenBy(terms: VoteTerms, vote: string, points: string | null, line: number) {
  const ids = listed(vote);
  for (const id of ids) {
    if (!terms.projectIds.has(id)) fail(line, "the id of a project in PROJECTS", id, "vote");
  }
  if (points !== null) return pointsGiven(terms, ids, listed(points), line);
  const once = [...new Set(ids)];
  if (terms.voteType !== "ordinal") return new Map(once.map((id) => [id, one]));
  return new Map(once.map((id, place) => [id, { digits: once.length - place, decimals: 0 }]));
}

function pointsGiven(
  { voteType, defaultScore, projectIds }: VoteTerms,
  ids: readonly string[],
  points: readonly string[],
  line: number,
): Map<string, Decimal> {
  if (points.length !== ids.length) {
    fail(
      line,
      `${ids.length} points, one for each project of the vote`,
      `${points.length}`,
      "points",
    );
  }
  const given = new Map<string, Decimal>();
  for (const [place, id] of ids.entries()) {
    const written = points[place] ?? "";
    const added = readPoints(written, voteType);
    const kind = voteType === "scoring" ? "a number" : "a number of 0 or more";
    if (!added) fail(line, `${kind} as points`, written, "points");
    const before = given.get(id);
    const sum = before ? addDecimals(before, added) : added;
    if (!sum) fail(line, "points that can be added exactly", points.join(","), "points");
    given.set(id, sum);
  }
  if (voteType === "scoring" && defaultScore.digits > 0) {
    for (const id of projectIds) if (!given.has(id)) given.set(id, defaultScore);
  }
  return new Map([...given].filter(([, { digits }]) => digits > 0));
}

function listed(cell: string): string[] {
  return cell.trim() === "" ? [] : cell.split(",").map((item) => item.trim());
}

import type { ImportedVoteType } from "../ballots/ballot-type.ts";
import { BallotStore } from "./ballot-store.ts";
import { type Decimal, one } from "./decimal.ts";
import { fail } from "./fault.ts";
import { IdTable } from "./id-table.ts";
import { Marks } from "./marks.ts";
import { PlainVotes } from "./plain-votes.ts";
import { addDecimals, readPoints } from "./points.ts";
import type { PlainLine, Row, RowReader } from "./rows.ts";
import { readHeader, readRows } from "./sections.ts";

/** What the rows of VOTES are read against. */
export interface VoteTerms {
  voteType: ImportedVoteType;
  defaultScore: Decimal;
  /** The ids of the projects, in their order. */
  projectIds: readonly string[];
  /** What META says there are, and the line where it says so. */
  expected: { votes: number; line: number };
}

/** Reads VOTES to the end of the file. Equal ballots are merged as they come. */
export function readVotes(reader: RowReader, terms: VoteTerms): BallotStore {
  const withPoints = terms.voteType === "cumulative" || terms.voteType === "scoring";
  const required = withPoints ? ["voter_id", "vote", "points"] : ["voter_id", "vote"];
  const header = readHeader(reader, required);
  const voteAt = header.columns.get("vote") ?? 0;
  const pointsAt = withPoints ? (header.columns.get("points") ?? null) : null;
  const ids = new IdTable(terms.projectIds);
  const known = new Set(terms.projectIds);
  const marks = new Marks(terms.projectIds.length);
  const store = new BallotStore();
  const plain = new PlainVotes({
    voteType: terms.voteType,
    width: header.names.length,
    voteAt,
    pointsAt,
  });
  let votes = 0;
  const cast = (line: number) => {
    votes += 1;
    marks.sort();
    store.add(marks, line);
    return true;
  };
  // What an unlisted project gets makes every ballot a long one, which is put together by id.
  const isQuick = terms.defaultScore.digits <= 0;
  const quick = (at: PlainLine, line: number) =>
    isQuick && plain.read(at, ids, marks) && cast(line);
  const slow = ({ line, cells }: Row) => {
    const points = pointsAt === null ? null : (cells[pointsAt] ?? "");
    marks.count = 0;
    for (const [id, given] of givenBy({ ...terms, known }, cells[voteAt] ?? "", points, line)) {
      marks.add(ids.placeOf(id, 0, id.length), given.digits, given.decimals);
    }
    cast(line);
  };
  readRows(reader, header, null, slow, quick);
  if (votes !== terms.expected.votes) {
    const wanted = `num_votes to be ${votes}, the rows of VOTES`;
    fail(terms.expected.line, wanted, String(terms.expected.votes), "value");
  }
  return store;
}

type KnownTerms = VoteTerms & { known: ReadonlySet<string> };

/** What one ballot gives each project, by the meaning of its vote type. */
function givenBy(terms: KnownTerms, vote: string, points: string | null, line: number) {
  const ids = listed(vote);
  for (const id of ids) {
    if (!terms.known.has(id)) fail(line, "the id of a project in PROJECTS", id, "vote");
  }
  if (points !== null) return pointsGiven(terms, ids, listed(points), line);
  const once = [...new Set(ids)];
  if (terms.voteType !== "ordinal") return new Map(once.map((id) => [id, one]));
  return new Map(once.map((id, place) => [id, { digits: once.length - place, decimals: 0 }]));
}

function pointsGiven(
  { voteType, defaultScore, projectIds }: KnownTerms,
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

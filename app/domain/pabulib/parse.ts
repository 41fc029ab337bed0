import type { ImportedVoteType } from "../ballots/ballot-type.ts";
import { commonDecimals, inUnits } from "./decimal.ts";
import { fail, PabulibError, type PabulibFault } from "./fault.ts";
import { type Meta, readMeta } from "./meta.ts";
import { type ProjectRow, readProjects } from "./projects.ts";
import { RowReader } from "./rows.ts";
import { readVotes, type VoteRow } from "./votes.ts";

/** An election as a `.pb` file tells it. */
export interface PabulibFile {
  /** Every key of META in the order of the file, also those nothing here reads. */
  meta: ReadonlyMap<string, string>;
  voteType: ImportedVoteType;
  /** In units of 10^-`moneyDecimals` of the file's currency, as are the costs. */
  budget: number;
  moneyDecimals: number;
  /** Scores are whole numbers of 10^-`scoreDecimals`. */
  scoreDecimals: number;
  projects: readonly PabulibProject[];
  /** Ballots written alike are merged; the empty ones are among them. */
  ballots: readonly PabulibBallot[];
  /** The rows of VOTES. */
  votes: number;
}

export interface PabulibProject {
  id: string;
  cost: number;
  /** The id when the file gives no name. */
  name: string;
  /** Every cell of the row by its column's name. */
  cells: ReadonlyMap<string, string>;
}

export interface PabulibBallot {
  /** Project id -> score, only scores above 0. */
  scores: Readonly<Record<string, number>>;
  voters: number;
}

/** The election in a `.pb` text, or the first fault in it. */
export type PabulibReading = { file: PabulibFile } | { fault: PabulibFault };

/**
 * Reads an election in the `.pb` format of pabulib.org. What a mark is worth follows the vote
 * type: 1 in approval and choose-1, the points in cumulative and scoring (a project listed twice
 * gets their sum), and in ordinal as many as the projects listed from it on, so the last gets 1.
 */
export function parsePabulib(text: string): PabulibReading {
  try {
    return { file: readFile(text) };
  } catch (error) {
    if (error instanceof PabulibError) return { fault: error.fault };
    throw error;
  }
}

function readFile(text: string): PabulibFile {
  const reader = new RowReader(text);
  const meta = readMeta(reader);
  const lineOf = (key: string) => meta.lines.get(key) ?? 1;
  const projects = readProjects(reader, {
    projects: meta.projects,
    line: lineOf("num_projects"),
  });
  const votes = readVotes(reader, {
    voteType: meta.voteType,
    defaultScore: meta.defaultScore,
    projectIds: new Set(projects.map(({ id }) => id)),
    expected: { votes: meta.votes, line: lineOf("num_votes") },
  });
  return {
    meta: meta.entries,
    voteType: meta.voteType,
    ...money(meta, projects, lineOf("budget")),
    ...ballots(votes),
    votes: meta.votes,
  };
}

function money(meta: Meta, projects: readonly ProjectRow[], budgetLine: number) {
  const moneyDecimals = commonDecimals([meta.budget, ...projects.map(({ cost }) => cost)]);
  return {
    moneyDecimals,
    budget: inUnits(meta.budget, moneyDecimals, budgetLine, "value"),
    projects: projects.map(({ id, cost, cells, line }) => ({
      id,
      cost: inUnits(cost, moneyDecimals, line, "cost"),
      name: cells.get("name")?.trim() || id,
      cells,
    })),
  };
}

function ballots(votes: readonly VoteRow[]) {
  let scoreDecimals = 0;
  for (const { given } of votes) {
    scoreDecimals = Math.max(scoreDecimals, commonDecimals(given.values()));
  }
  const sums = new Map<string, number>();
  const ballots = votes.map(({ line, given, voters }) => {
    const scores = new Map<string, number>();
    for (const [id, points] of given) {
      const score = inUnits(points, scoreDecimals, line, "points");
      const sum = (sums.get(id) ?? 0) + score * voters;
      if (!Number.isSafeInteger(sum)) fail(line, "scores whose sum stays exact", id, "points");
      sums.set(id, sum);
      scores.set(id, score);
    }
    return { scores: Object.fromEntries(scores), voters };
  });
  return { scoreDecimals, ballots };
}

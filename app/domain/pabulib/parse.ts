import type { ImportedVoteType } from "../ballots/ballot-type.ts";
import type { WeightedBallot } from "../rules/voting-rule.ts";
import { groupIn, pairsIn } from "./apart-cells.ts";
import type { BallotStore } from "./ballot-store.ts";
import { commonDecimals, inUnits } from "./decimal.ts";
import { fail, PabulibError, type PabulibFault } from "./fault.ts";
import { checkLotIds } from "./lot-ids.ts";
import { type Meta, readMeta } from "./meta.ts";
import { type ProjectRow, readProjects } from "./projects.ts";
import { RowReader } from "./rows.ts";
import type { FileTerms } from "./terms.ts";
import { readVotes } from "./votes.ts";

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
  /** Equal ballots are merged; the empty ones are among them. Projects go by their place above. */
  ballots: readonly WeightedBallot[];
  /** The rows of VOTES. */
  votes: number;
  /** How the round of the file was counted; null when it does not say. */
  terms: FileTerms | null;
  /** Pairs of projects that cannot both win; none where `terms` is null. */
  incompatible: readonly (readonly [string, string])[];
}

export interface PabulibProject {
  id: string;
  cost: number;
  /** The id when the file gives no name. */
  name: string;
  /** At most one project of each group wins; none has one where the file's `terms` are null. */
  group?: string;
  /** Every cell of the row by its column's name. */
  cells: ReadonlyMap<string, string>;
}

/** The election in a `.pb` text, or the first fault in it. */
export type PabulibReading = { file: PabulibFile } | { fault: PabulibFault };

/**
 * Reads an election in the `.pb` format of pabulib.org. What a mark is worth follows the vote
 * type: 1 in approval and choose-1, the points in cumulative and scoring (a project listed twice
 * gets their sum), and in ordinal as many as the projects listed from it on, so the last gets 1.
 * The text may come in pieces; only its distinct ballots are kept.
 */
export function parsePabulib(text: string | Iterable<string>): PabulibReading {
  try {
    return { file: readFile(text) };
  } catch (error) {
    if (error instanceof PabulibError) return { fault: error.fault };
    throw error;
  }
}

function readFile(text: string | Iterable<string>): PabulibFile {
  const reader = new RowReader(text);
  const meta = readMeta(reader);
  const lineOf = (key: string) => meta.lines.get(key) ?? 1;
  const projects = readProjects(reader, {
    projects: meta.projects,
    line: lineOf("num_projects"),
  });
  if (meta.terms && meta.terms.lotSeed !== null) checkLotIds(projects);
  const votes = readVotes(reader, {
    voteType: meta.voteType,
    defaultScore: meta.defaultScore,
    projectIds: projects.map(({ id }) => id),
    expected: { votes: meta.votes, line: lineOf("num_votes") },
  });
  return {
    meta: meta.entries,
    voteType: meta.voteType,
    ...money(meta, projects, lineOf("budget")),
    ...ballots(votes, projects),
    votes: meta.votes,
    terms: meta.terms,
    incompatible: meta.terms ? pairsIn(projects) : [],
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
      ...(meta.terms ? { group: groupIn(cells) } : {}),
      cells,
    })),
  };
}

function ballots(votes: BallotStore, projects: readonly ProjectRow[]) {
  const scoreDecimals = votes.mostDecimals;
  const sums = new Float64Array(projects.length);
  const ballots = votes.ballots(
    (given, line) =>
      given.decimals === scoreDecimals
        ? given.digits
        : inUnits(given, scoreDecimals, line, "points"),
    (place, score, line) => {
      const sum = sums[place]! + score;
      const id = projects[place]?.id ?? "";
      if (!Number.isSafeInteger(sum)) fail(line, "scores whose sum stays exact", id, "points");
      sums[place] = sum;
    },
  );
  return { scoreDecimals, ballots };
}

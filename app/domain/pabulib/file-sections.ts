import type { WeightedBallot } from "../rules/voting-rule.ts";
import { readDecimal } from "./decimal.ts";
import { decimalText } from "./decimal-text.ts";
import { electionOfFile } from "./election-of-file.ts";
import type { PabulibFile } from "./parse.ts";
import type { PabulibSections } from "./write.ts";

/**
 * A file that was read, to be written again: every key of META and every column of PROJECTS as it
 * stood, also those nothing here knows. Of VOTES only what the count reads is kept: ballots that
 * count alike stand together, and voters are numbered in that order.
 */
export function sectionsOfFile(file: PabulibFile): PabulibSections {
  const columns = [...(file.projects[0]?.cells.keys() ?? ["project_id", "cost"])];
  const withPoints = file.voteType === "cumulative" || file.voteType === "scoring";
  return {
    meta: file.meta,
    projects: { columns, rows: file.projects.map(({ cells }) => [...cells.values()]) },
    votes: {
      columns: ["voter_id", "vote", ...(withPoints ? ["points"] : [])],
      rows: voteRows(file, withPoints),
    },
  };
}

function* voteRows(file: PabulibFile, withPoints: boolean): Generator<string[]> {
  const unlisted = scoreOfUnlisted(file);
  let voter = 0;
  for (const ballot of electionOfFile(file).ballots) {
    const marks = unlisted === 0 ? marksOf(ballot) : marksBeside(unlisted, ballot, file);
    marks.sort(([, one], [, other]) => other - one);
    const vote = marks.map(([place]) => file.projects[place]?.id ?? "").join(",");
    const points = marks.map(([, score]) => decimalText(score, file.scoreDecimals)).join(",");
    for (let cast = 0; cast < ballot.voters; cast += 1) {
      voter += 1;
      yield [String(voter), vote, ...(withPoints ? [points] : [])];
    }
  }
}

type Mark = [place: number, score: number];

function marksOf({ candidates, scores }: WeightedBallot): Mark[] {
  return candidates.map((place, at) => [place, scores[at] ?? 0]);
}

/** Where what is not listed gets points all the same, a project without any must be listed. */
function marksBeside(unlisted: number, ballot: WeightedBallot, file: PabulibFile): Mark[] {
  const given = new Map(marksOf(ballot));
  return file.projects
    .map((_, place): Mark => [place, given.get(place) ?? 0])
    .filter(([, score]) => score !== unlisted);
}

/** What a scoring ballot gives the projects it does not list, in the file's unit of score. */
function scoreOfUnlisted({ meta, voteType, scoreDecimals }: PabulibFile): number {
  const told = voteType === "scoring" ? readDecimal(meta.get("default_score") ?? "0") : null;
  return told && told.digits > 0 ? told.digits * 10 ** (scoreDecimals - told.decimals) : 0;
}

import type { Election } from "../rules/voting-rule.ts";

/** Who supports what, as lists of numbers that can be gone through quickly. */
export interface Supporters {
  /** How many voters cast each ballot. */
  voters: Float64Array;
  /** The supporting ballots of every candidate, one candidate after the other. */
  ballots: Int32Array;
  /** The candidate's ballots in runs of equal score: run `r` is [runStart[r], runStart[r + 1]). */
  runStart: Int32Array;
  runScore: Float64Array;
  /** The runs of candidate `c` are [candidateRun[c], candidateRun[c + 1]). */
  candidateRun: Int32Array;
  /** How many ballots support the candidate that has the most. */
  most: number;
}

/** Turns an election's ballots round: for each candidate the ballots that support it. */
export function supportersOf(election: Election): Supporters {
  const { candidates, ballots } = election;
  const start = new Int32Array(candidates.length + 1);
  for (const ballot of ballots) for (const at of ballot.candidates) start[at + 1]! += 1;
  for (let at = 0; at < candidates.length; at += 1) start[at + 1]! += start[at]!;
  const marks = start[candidates.length]!;
  const [of, scores] = [new Int32Array(marks), new Float64Array(marks)];
  const next = start.slice();
  const voters = new Float64Array(ballots.length);
  for (const [number, ballot] of ballots.entries()) {
    voters[number] = ballot.voters;
    for (let mark = 0; mark < ballot.candidates.length; mark += 1) {
      const at = next[ballot.candidates[mark]!]!++;
      of[at] = number;
      scores[at] = ballot.scores[mark]!;
    }
  }
  let most = 0;
  for (let at = 0; at < candidates.length; at += 1) {
    most = Math.max(most, start[at + 1]! - start[at]!);
  }
  return { voters, ballots: of, most, ...runsOf(start, of, scores) };
}

/** Sorts each candidate's ballots by score where they differ, and marks where runs begin. */
function runsOf(start: Int32Array, ballots: Int32Array, scores: Float64Array) {
  const [runStart, runScore]: [number[], number[]] = [[], []];
  const candidateRun = new Int32Array(start.length);
  for (let candidate = 0; candidate + 1 < start.length; candidate += 1) {
    const [from, to] = [start[candidate]!, start[candidate + 1]!];
    sortByScore(ballots.subarray(from, to), scores.subarray(from, to));
    for (let at = from; at < to; at += 1) {
      if (at > from && scores[at] === scores[at - 1]) continue;
      runStart.push(at);
      runScore.push(scores[at]!);
    }
    candidateRun[candidate + 1] = runStart.length;
  }
  runStart.push(ballots.length);
  return {
    runStart: Int32Array.from(runStart),
    runScore: Float64Array.from(runScore),
    candidateRun,
  };
}

function sortByScore(ballots: Int32Array, scores: Float64Array): void {
  if (scores.every((score) => score === scores[0])) return;
  const order = Array.from(scores.keys()).sort((one, other) => scores[one]! - scores[other]!);
  ballots.set(order.map((at) => ballots[at]!));
  scores.sort();
}

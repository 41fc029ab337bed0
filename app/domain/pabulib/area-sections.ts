import type { Area } from "../area.ts";
import type { BallotPaper, PabulibShape, Scores } from "../ballots/ballot-type.ts";
import { ballotTypeOf } from "../ballots/index.ts";
import { writtenVote } from "../ballots/written-vote.ts";
import { isKeptApart } from "../keep-apart.ts";
import type { CastBallot } from "../outcome.ts";
import { costKronorOf } from "../proposal.ts";
import type { Round } from "../round.ts";
import { apartCells, apartColumns } from "./apart-cells.ts";
import { metaOfArea } from "./area-meta.ts";
import { decimalText } from "./decimal-text.ts";
import { answersCell } from "./savings-cells.ts";
import type { PabulibSections, PabulibTable } from "./write.ts";

/** What one area voted in a closed round. */
export interface AreaVote {
  round: Round;
  area: Pick<Area, "slug" | "name">;
  /** The municipality, or whoever held an imported election. */
  unit: string;
  /** In the round's smallest unit of money, as are the costs. */
  paper: BallotPaper;
  ballots: readonly CastBallot[];
  /** Null where the lot is the order of the ids. */
  lotSeed: string | null;
  /** The winners' ids in the count without savings, and in the one with them. */
  winners: { without: readonly string[]; with: readonly string[] };
}

/**
 * One area's vote as an election of its own, since areas are counted apart. Proposals go by their
 * numbers. Ballots stand in the order of what they say and voters are numbered in that order, so
 * nothing tells when or how anyone voted. `selected` is the count without savings, which belongs
 * to the budget; `lot_id` is what the lot was drawn among.
 */
export function sectionsOfArea(vote: AreaVote): PabulibSections {
  const { round, paper } = vote;
  const shape = ballotTypeOf(round.ballotRule).pabulib(round.ballotRule, paper);
  const ballots = ballotsByContent(vote, shape);
  return {
    meta: metaOfArea(vote, shape, ballots),
    projects: projectsOf(vote),
    votes: {
      columns: ["voter_id", ...columnsOf(vote, shape)],
      rows: numbered(ballots),
    },
  };
}

/** Ballots that say the same: their cells after the voter's number. */
export interface EqualBallots {
  cells: readonly string[];
  voters: number;
}

function columnsOf({ paper }: AreaVote, { voteType }: PabulibShape): string[] {
  const withPoints = voteType === "cumulative" || voteType === "scoring";
  const withSavings = paper.saves.length > 0;
  return ["vote", ...(withPoints ? ["points"] : []), ...(withSavings ? ["savings"] : [])];
}

function ballotsByContent({ paper, ballots }: AreaVote, shape: PabulibShape): EqualBallots[] {
  const { spends } = paper;
  const places = new Map(spends.map(({ id }, place) => [id, place]));
  const nameOf = (id: string) => spends[places.get(id) ?? -1]?.number ?? id;
  // A paper can have hundreds of proposals, of which a ballot marks a few.
  const markedBy = (scores: Scores) =>
    Object.keys(scores)
      .map((id) => places.get(id) ?? fail(id))
      .sort((one, other) => one - other)
      .flatMap((place) => spends[place] ?? []);
  const saves = paper.saves.map(({ id, number }) => ({ id, name: number }));
  const equal = new Map<string, { cells: string[]; voters: number }>();
  for (const { scores, savings, voters = 1 } of ballots) {
    const { vote, points } = writtenVote(shape, markedBy(scores), scores, nameOf);
    const answers = saves.length > 0 ? [answersCell(saves, savings)] : [];
    const cells = [vote, ...(points === null ? [] : [points]), ...answers];
    const content = cells.join(";");
    const same = equal.get(content);
    if (same) same.voters += voters;
    else equal.set(content, { cells, voters });
  }
  const inOrder = [...equal].sort(([one], [other]) => (one < other ? -1 : 1));
  return inOrder.map(([, ballot]) => ballot);
}

function fail(id: string): never {
  throw new Error(`A ballot marks ${id}, which is not on its ballot paper.`);
}

function* numbered(ballots: readonly EqualBallots[]): Generator<string[]> {
  let voter = 0;
  for (const { cells, voters } of ballots) {
    for (let cast = 0; cast < voters; cast += 1) {
      voter += 1;
      yield [String(voter), ...cells];
    }
  }
}

/** The spending proposals, those with the highest score first, as is the custom of the format. */
function projectsOf({ round, paper, ballots, lotSeed, winners }: AreaVote): PabulibTable {
  const support = supportOf(ballots);
  const { scoreDecimals } = ballotTypeOf(round.ballotRule).pabulib(round.ballotRule, paper);
  const withSavings = paper.saves.length > 0;
  const apart = paper.spends.some(isKeptApart);
  const mark = (chosen: boolean) => (chosen ? "1" : "0");
  const rows = paper.spends.map((spend) => {
    const { votes, score } = support.get(spend.id) ?? { votes: 0, score: 0 };
    const cells = [
      spend.number,
      decimalText(costKronorOf(spend), round.currency.decimals),
      String(votes),
      decimalText(score, scoreDecimals),
      spend.title,
      mark(winners.without.includes(spend.id)),
      ...(withSavings ? [mark(winners.with.includes(spend.id))] : []),
      ...(apart ? apartCells(spend, paper.spends) : []),
      ...(lotSeed === null ? [] : [spend.id]),
    ];
    return { score, cells };
  });
  return {
    columns: [
      ...["project_id", "cost", "votes", "score", "name", "selected"],
      ...(withSavings ? ["selected_with_savings"] : []),
      ...(apart ? apartColumns : []),
      ...(lotSeed === null ? [] : ["lot_id"]),
    ],
    rows: rows.sort((one, other) => other.score - one.score).map(({ cells }) => cells),
  };
}

function supportOf(ballots: readonly CastBallot[]) {
  const support = new Map<string, { votes: number; score: number }>();
  for (const { scores, voters = 1 } of ballots) {
    for (const [id, score] of Object.entries(scores)) {
      if (score <= 0) continue;
      const sum = support.get(id) ?? { votes: 0, score: 0 };
      support.set(id, { votes: sum.votes + voters, score: sum.score + score * voters });
    }
  }
  return support;
}

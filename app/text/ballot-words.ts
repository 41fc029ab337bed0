import type { BallotKind, BallotRule, Scores, ScoreUnit } from "#app/domain/ballots/ballot-type.ts";
import { bestFirst } from "#app/domain/ballots/scores.ts";
import { isStarred } from "#app/domain/ballots/star.ts";
import { number } from "#app/format.ts";
import { listed } from "./outcome-words.ts";
import type { Tongue } from "./tongue.ts";
import type { Values } from "./words.ts";

/** What the words of one ballot type need. */
interface BallotWords<R extends BallotRule> {
  /** The figures in the type's name and in how it is marked. */
  figures?(tongue: Tongue, rule: R): Values;
  /** What a ballot says of a proposal it marks, beyond that it is chosen; null when nothing. */
  mark(tongue: Tongue, rule: R, scores: Scores, proposalId: string): string | null;
}

const onlyChosen = () => null;

const words: { readonly [K in BallotKind]: BallotWords<Extract<BallotRule, { kind: K }>> } = {
  "choose-one": { mark: onlyChosen },
  approval: { figures: (_, { choices }) => ({ n: choices }), mark: onlyChosen },
  points: {
    figures: (tongue, { unit, total, mostEach, leastChosen }) => ({
      total: unitText(tongue, unit, total),
      mostEach: unitText(tongue, unit, mostEach),
      least: leastChosen,
    }),
    mark: (tongue, { unit }, scores, proposalId) => unitText(tongue, unit, scores[proposalId] ?? 0),
  },
  ranking: {
    figures: (tongue, { points, leastRanked }) => ({
      n: points.length,
      points: listed(tongue, points.map(number)),
      least: leastRanked,
    }),
    mark: ({ t }, _, scores, proposalId) => {
      const order = bestFirst(scores);
      return t("booth.place", { place: order.indexOf(proposalId) + 1, n: order.length });
    },
  },
  grades: {
    figures: (_, { top }) => ({ top }),
    mark: (tongue, { top }, scores, proposalId) => gradeText(tongue, top, scores[proposalId] ?? 0),
  },
  knapsack: { mark: onlyChosen },
  star: {
    mark: ({ t }, _, scores, proposalId) =>
      isStarred(scores, proposalId) ? t("booth.chosenStar") : null,
  },
  imported: { mark: onlyChosen },
};

function wordsOf(rule: BallotRule): BallotWords<BallotRule> {
  return words[rule.kind];
}

/** The ballot type's short name: "Välj upp till 3 förslag". */
export function ballotTitle(tongue: Tongue, rule: BallotRule): string {
  return tongue.t(`ballot.${rule.kind}`, wordsOf(rule).figures?.(tongue, rule));
}

/** How one marks the ballot, in a few sentences. */
export function ballotText(tongue: Tongue, rule: BallotRule): string {
  const figures = wordsOf(rule).figures?.(tongue, rule) ?? {};
  const how = tongue.t(`ballot.${rule.kind}.text`, figures);
  return Number(figures.least) > 1 ? `${how} ${tongue.t("ballot.atLeast", figures)}` : how;
}

/** What a ballot says of a proposal it marks, beyond that it is chosen; null when nothing. */
export function markText(
  tongue: Tongue,
  rule: BallotRule,
  scores: Scores,
  proposalId: string,
): string | null {
  return wordsOf(rule).mark(tongue, rule, scores, proposalId);
}

/** "3 röster" or "3 poäng". A refused form is shown as it was sent, whatever stood in it. */
export function unitText({ t }: Tongue, unit: ScoreUnit, score: number): string {
  const n = Number.isSafeInteger(score) ? number(score) : String(score);
  return t(`results.${unit}`, { n, count: score });
}

type GradeWord = "none" | "little" | "fairly" | "important" | "very" | "most";
const gradeWords: Readonly<Record<number, readonly GradeWord[]>> = {
  2: ["none", "important", "very"],
  3: ["none", "fairly", "important", "very"],
  4: ["none", "little", "fairly", "important", "very"],
  5: ["none", "little", "fairly", "important", "very", "most"],
};

/** A grade as figure and word, on a scale from 0 to `top`: "2 Viktigt". */
export function gradeText({ t }: Tongue, top: number, grade: number): string {
  const word = gradeWords[top]?.[grade];
  return word ? `${grade} ${t(`booth.grade.${word}`)}` : String(grade);
}

import type { BallotKind, BallotRule } from "#app/domain/ballots/ballot-type.ts";
import { gradeText, unitText } from "#app/text/ballot-words.ts";
import type { Tongue } from "#app/text/tongue.ts";

/** One mark a proposal can bear on a paper ballot. */
export interface KeyedMark {
  score: number;
  label: string;
}

type MarksOf<R extends BallotRule> = (tongue: Tongue, rule: R) => KeyedMark[];

/** A cross, and nothing more to say about it. */
const cross: MarksOf<BallotRule> = ({ t }) => [{ score: 1, label: t("booth.chosen") }];

/** What can stand at a proposal on paper, by ballot type. A kind without its line does not compile. */
const marks: { readonly [K in BallotKind]: MarksOf<Extract<BallotRule, { kind: K }>> } = {
  "choose-one": cross,
  approval: cross,
  points: (tongue, { unit, mostEach }) =>
    upTo(mostEach).map((score) => ({ score, label: unitText(tongue, unit, score) })),
  ranking: ({ t }, { points }) =>
    points.map((score, at) => ({ score, label: t("paper.key.place", { place: at + 1 }) })),
  grades: (tongue, { top }) =>
    upTo(top).map((score) => ({ score, label: gradeText(tongue, top, score) })),
  knapsack: cross,
  star: ({ t }) => [
    { score: 1, label: t("booth.chosen") },
    { score: 2, label: t("booth.chosenStar") },
  ],
  imported: () => [],
};

/** What can stand at a proposal on the paper ballots of a round. */
export function keyedMarks(tongue: Tongue, rule: BallotRule): KeyedMark[] {
  // The rule's kind picks the reading of just that rule, which the compiler cannot follow.
  return (marks[rule.kind] as MarksOf<BallotRule>)(tongue, rule);
}

function upTo(most: number): number[] {
  return Array.from({ length: most }, (_, at) => at + 1);
}

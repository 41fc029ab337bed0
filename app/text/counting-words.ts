import type { ScoreUnit } from "#app/domain/ballots/ballot-type.ts";
import { ballotTypeOf } from "#app/domain/ballots/index.ts";
import type { KeptApart } from "#app/domain/keep-apart.ts";
import type { Round } from "#app/domain/round.ts";
import type {
  CountingRule,
  EqualSharesRule,
  GreedyRule,
  PhragmenRule,
  SharesCourse,
} from "#app/domain/rules/voting-rule.ts";
import { exactMoney, number } from "#app/format.ts";
import { apartSentences } from "./apart-words.ts";
import type { Tongue } from "./tongue.ts";

/** What is known of a round beside its rule. */
interface Known {
  /** How Equal Shares went where the round was counted in a single area; else its areas tell it. */
  course?: SharesCourse | null;
  /** Which of its proposals on the ballot cannot win together. */
  apart?: readonly KeptApart[];
  /** Figures of the count, as they are written, where it has been made. */
  counted?: Counted;
}

/** What a count can tell beside its rule. */
export interface Counted {
  /** Null where so few voted that it is not told. */
  voters: string | null;
  pot: string;
  /** Null until it is known what is left. */
  left: string | null;
}

/** How the votes are counted, as numbered sentences with this round's figures. */
export function countingSentences(
  tongue: Tongue,
  round: Round,
  { course = null, apart = [], counted }: Known = {},
): string[] {
  const { t } = tongue;
  const { countingRule, ballotRule } = round;
  const unit = ballotTypeOf(ballotRule).unit(ballotRule);
  const imported = ballotRule.kind === "imported";
  const n = countingRule.minimumScore;
  const told = {
    unit,
    course,
    area: imported ? [] : [areaText(tongue, counted)],
    left: imported ? [] : [leftText(tongue, counted)],
    minimum: n > 0 ? t("count.minimum", { n: number(n), unit }) : t("count.minimum.none", { unit }),
    tie: t(goesByScore(countingRule) ? "count.greedy.tie" : "count.tie", { unit }),
  };
  if (countingRule.kind === "equal-shares") {
    return sharesSentences(tongue, round, countingRule, told);
  }
  const own =
    countingRule.kind === "greedy"
      ? greedySentences(tongue, countingRule, told)
      : phragmenSentences(tongue, countingRule, told);
  return [...told.area, ...own, ...apartSentences(tongue, apart), told.minimum, told.tie];
}

function areaText({ t }: Tongue, counted?: Counted): string {
  const voters = counted?.voters;
  return voters ? t("count.area.counted", { voters }) : t("count.area");
}

function leftText({ t }: Tongue, counted?: Counted): string {
  if (!counted || counted.left === null) return t("count.left");
  return t("count.left.counted", { pot: counted.pot, left: counted.left });
}

/** How Equal Shares went in one area, in sentences. */
export function courseSentences(
  tongue: Tongue,
  { currency, ballotRule }: Pick<Round, "currency" | "ballotRule">,
  { stop, ...course }: SharesCourse,
): string[] {
  const { t, locale } = tongue;
  const unit = ballotTypeOf(ballotRule).unit(ballotRule);
  const sum = (exact: string) => exactMoney(exact, currency, locale);
  const [from, to] = [sum(course.startEndowment.exact), sum(course.finalEndowment.exact)];
  const why = { stop: stop === "all-affordable" ? "all" : stop };
  const grown =
    from === to
      ? t("count.shares.still", why)
      : t("count.shares.grown", { from, to, step: sum(String(course.step)), ...why });
  const { comparison } = course;
  return [
    t("count.shares.share.known", { share: from }),
    ...(stop === "no-completion" ? [] : [grown]),
    ...(comparison
      ? [
          t("count.shares.compared", {
            shares: number(comparison.shares),
            greedy: number(comparison.greedy),
            taken: comparison.taken,
            unit,
          }),
        ]
      : []),
  ];
}

/** What the sentences of every rule have in common. */
interface Common {
  unit: ScoreUnit;
  course: SharesCourse | null;
  area: readonly string[];
  /** What becomes of money that is left; nothing is known of it in an imported round. */
  left: readonly string[];
  minimum: string;
  tie: string;
}

function greedySentences({ t }: Tongue, { variant }: GreedyRule, { unit, left }: Common): string[] {
  const next = t(variant === "no-skip" ? "count.greedy.next.no-skip" : "count.greedy.next");
  return [
    t(variant === "per-cost" ? "count.greedy.first.per-cost" : "count.greedy.first", { unit }),
    [next, ...left].join(" "),
  ];
}

function sharesSentences(
  tongue: Tongue,
  round: Round,
  { utility, completion, comparison }: EqualSharesRule,
  { unit, course, area, left, minimum, tie }: Common,
): string[] {
  const { t } = tongue;
  const [share = t("count.shares.share"), ...went] = course
    ? courseSentences(tongue, round, course)
    : [];
  return [
    [...area, share].join(" "),
    t("count.shares.buy", { unit }),
    t(`count.shares.order.${utility}`, { unit }),
    [completionSentence(tongue, completion, unit), ...left].join(" "),
    ...(comparison ? [t("count.shares.comparison", { unit })] : []),
    ...went,
    `${minimum} ${tie}`,
  ];
}

function completionSentence(
  { t }: Tongue,
  completion: EqualSharesRule["completion"],
  unit: ScoreUnit,
): string {
  if (completion === "none") return t("count.shares.none");
  if (completion === "add1-no-exhaustive-stop") return t("count.shares.grow.whole");
  const grow = t("count.shares.grow");
  return completion === "add1" ? grow : `${grow} ${t("count.shares.rest", { unit })}`;
}

function phragmenSentences(
  { t }: Tongue,
  { whenNotFitting }: PhragmenRule,
  { left }: Common,
): string[] {
  return [
    `${t("count.phragmen.share")} ${t("count.phragmen.order")}`,
    [t(`count.phragmen.${whenNotFitting}`), ...left].join(" "),
  ];
}

/** True when equals have equal scores, so that a tie is one of votes. */
function goesByScore(rule: CountingRule): boolean {
  return rule.kind === "greedy" && rule.variant !== "per-cost";
}

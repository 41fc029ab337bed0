import { ballotTypeOf } from "#app/domain/ballots/index.ts";
import type { AreaOutcome, SaveOutcome } from "#app/domain/outcome.ts";
import type { Round } from "#app/domain/round.ts";
import type { Count, CountingRule, Step } from "#app/domain/rules/voting-rule.ts";
import type { SupportersMoney } from "#app/domain/supporters-money.ts";
import { money, number } from "#app/format.ts";
import { listed } from "./outcome-words.ts";
import { priceText, scoreText, sumText } from "./score-words.ts";
import type { Tongue } from "./tongue.ts";
import type { Values } from "./words.ts";

/** What a sentence about the result may need to name. */
export interface Told {
  round: Round;
  area: Pick<AreaOutcome, "without" | "with"> & {
    saves: readonly Pick<SaveOutcome, "proposalId" | "mandate">[];
  };
  /** What became of the losers' supporters' shares, in each count. */
  money: Readonly<Record<"without" | "with", readonly SupportersMoney[]>>;
  /** What a proposal is called in a sentence, from its id: "HS6". */
  nameOf: (proposalId: string) => string;
}

/** Why one step of the count went as it did, in a sentence or three. */
export function whyStep(tongue: Tongue, told: Told, step: Step): string {
  const { t, locale } = tongue;
  const which = told.area.with.steps.includes(step) ? "with" : "without";
  const count = told.area[which];
  const rule = ruleBehind(told.round.countingRule, count);
  const sum = (amount: number) => money(amount, told.round.currency, locale);
  const { ballotRule } = told.round;
  const values = {
    score: scoreText(tongue, told.round, step.score),
    unit: ballotTypeOf(ballotRule).unit(ballotRule),
    cost: sum(step.cost),
    left: sum(step.leftBefore),
    minimum: scoreText(tongue, told.round, rule.minimumScore),
  };
  const met = tieAt(count, step);
  const others = othersText(tongue, told, met.others);
  const byScore = rule.kind === "greedy" && rule.variant !== "per-cost";
  if (byScore && met.place !== "none") {
    const by = met.by === "lot" ? "lot" : "tie";
    if (step.fate === "funded" && met.place === "first") {
      return t(`why.funded.${by}`, { ...values, others });
    }
    if (step.fate === "does-not-fit" && met.place === "after") {
      return [t(`why.does-not-fit.${by}`, { ...values, others }), ...ending()].join(" ");
    }
  }
  const tie =
    byScore || met.place === "none"
      ? []
      : [t(`why.tie.${met.place}.${met.by}`, { ...values, others })];
  const said = { tongue, told, step, values, count, paidFor: paidFor(told.money[which], step) };
  return [sentence(said, rule), ...tie, ...ending()].join(" ");

  function ending(): string[] {
    return step.fate === "does-not-fit" && stopsAtMisfit(rule) ? [t("why.stopped")] : [];
  }
}

/** What one sentence is made from. */
interface Said {
  tongue: Tongue;
  told: Told;
  step: Step;
  values: Values;
  count: Count;
  paidFor: readonly string[];
}

function sentence(said: Said, rule: CountingRule): string {
  const { tongue, told, step, values, count } = said;
  const { t } = tongue;
  switch (step.fate) {
    case "funded":
      return fundedSentence(said, rule);
    case "supporters-short":
      return shortSentence(said);
    case "does-not-fit":
      if (!step.shortage) return t("why.does-not-fit", values);
      return `${shortSentence(said)} ${t("why.short.left", values)}`;
    case "not-reached": {
      const stoppers = count.steps.filter(({ fate }) => fate === "does-not-fit");
      if (stoppers.length === 0 || !stopsAtMisfit(rule)) return t("why.not-reached", values);
      const ids = stoppers.map(({ candidateId }) => candidateId);
      return t("why.not-reached.after", { ...values, others: othersText(tongue, told, ids) });
    }
    case "group-taken":
    case "incompatible": {
      const winner = step.keptOut ? told.nameOf(step.keptOut.by) : "";
      return t(`why.${step.fate}`, { ...values, winner, group: step.keptOut?.group ?? "" });
    }
    default:
      return t(`why.${step.fate}`, values);
  }
}

function fundedSentence({ tongue, told, step, values }: Said, rule: CountingRule): string {
  const { t } = tongue;
  if (step.completion) return t("why.paid.later", values);
  if (step.payment) {
    const { pricePerPoint, paidAllTheyHad } = step.payment;
    const price = priceText(tongue, told.round, pricePerPoint);
    const key = paidAllTheyHad.voters > 0 ? "why.paid.most" : "why.paid";
    return t(key, { ...values, price });
  }
  if (step.load) return t("why.load", { ...values, load: sumText(tongue, told.round, step.load) });
  const perCost = rule.kind === "greedy" && rule.variant === "per-cost";
  return t(perCost ? "why.funded.per-cost" : "why.funded", values);
}

function shortSentence({ tongue, told, step, values, paidFor }: Said): string {
  const { t } = tongue;
  if (!step.shortage) return t("why.supporters-short", values);
  const had = sumText(tongue, told.round, step.shortage.had);
  if (step.shortage.afterRound === 0) return t("why.short.start", { ...values, had });
  if (paidFor.length === 0) return t("why.short", { ...values, had });
  return t("why.short.after", { ...values, had, others: othersText(tongue, told, paidFor) });
}

function paidFor(money: readonly SupportersMoney[], { candidateId }: Step): string[] {
  const own = money.find((one) => one.candidateId === candidateId);
  return (own?.paidFor ?? []).map((paid) => paid.candidateId);
}

/** The rule that the steps follow: most votes first where that was preferred to equal shares. */
function ruleBehind(rule: CountingRule, { course }: Count): CountingRule {
  if (course?.comparison?.taken !== "greedy") return rule;
  return { kind: "greedy", minimumScore: rule.minimumScore };
}

function stopsAtMisfit(rule: CountingRule): boolean {
  if (rule.kind === "greedy") return rule.variant === "no-skip";
  return rule.kind === "phragmen" && rule.whenNotFitting === "stop";
}

const MOST_NAMED = 5;

/** The equals of a proposal by name; how many they are where a list of names would say nothing. */
function othersText(tongue: Tongue, { nameOf }: Told, ids: readonly string[]): string {
  if (ids.length > MOST_NAMED) return tongue.t("why.others", { n: number(ids.length) });
  return listed(tongue, ids.map(nameOf));
}

interface TieMet {
  place: "first" | "after" | "none";
  /** Those it was tied with; for one that came after, the one that went first. */
  others: readonly string[];
  by: "cost" | "score" | "lot";
}

/**
 * A tie stands on the step of the one that went first; the others are found through it. It is told
 * where the one that went first also won: else it decided nothing.
 */
function tieAt({ steps }: Count, step: Step): TieMet {
  const none: TieMet = { place: "none", others: [], by: "cost" };
  const won = step.fate === "funded";
  if (step.tie) {
    const { withIds, resolvedBy } = step.tie;
    return won ? { place: "first", others: withIds, by: resolvedBy } : none;
  }
  const first = steps.find((one) => one.tie?.withIds.includes(step.candidateId));
  if (!first?.tie || won || first.fate !== "funded") return none;
  return { place: "after", others: [first.candidateId], by: first.tie.resolvedBy };
}

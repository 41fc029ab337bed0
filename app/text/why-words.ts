import { ballotTypeOf } from "#app/domain/ballots/index.ts";
import type { AreaOutcome, SaveOutcome, SpendOutcome } from "#app/domain/outcome.ts";
import type { Round } from "#app/domain/round.ts";
import type { Step } from "#app/domain/rules/voting-rule.ts";
import { standing } from "#app/domain/standing.ts";
import { money, number } from "#app/format.ts";
import { listed } from "./outcome-words.ts";
import type { Tongue } from "./tongue.ts";

/** What a sentence about the result may need to name. */
export interface Told {
  round: Round;
  area: Pick<AreaOutcome, "without" | "with"> & {
    saves: readonly Pick<SaveOutcome, "proposalId" | "mandate">[];
  };
  /** What a proposal is called in a sentence, from its id: "HS6". */
  nameOf: (proposalId: string) => string;
}

/** "341 röster", or "341 poäng" where ballots give points. */
export function scoreText({ t, locale }: Tongue, { ballotRule }: Round, score: number): string {
  const decimals = ballotRule.kind === "imported" ? ballotRule.scoreDecimals : 0;
  const n = scoreFigure(score, decimals, locale.decimal);
  const unit = ballotTypeOf(ballotRule).unit(ballotRule);
  return t(`results.${unit}`, { n, count: decimals === 0 ? score : 0 });
}

function scoreFigure(score: number, decimals: number, point: string): string {
  if (decimals === 0) return number(score);
  const digits = String(score).padStart(decimals + 1, "0");
  return `${number(Number(digits.slice(0, -decimals)))}${point}${digits.slice(-decimals)}`;
}

/** Why one step of the count went as it did. */
export function whyStep(tongue: Tongue, told: Told, step: Step): string {
  const { t, locale } = tongue;
  const sum = (amount: number) => money(amount, told.round.currency, locale);
  const met = tieAt(told, step);
  const values = {
    score: scoreText(tongue, told.round, step.score),
    cost: sum(step.cost),
    left: sum(step.leftBefore),
    minimum: scoreText(tongue, told.round, told.round.countingRule.minimumScore),
    others: othersText(tongue, told, met.others),
  };
  if (step.fate === "funded" && met.place === "first") return t(`why.funded.${met.by}`, values);
  if (step.fate === "does-not-fit" && met.place === "after") {
    return t(`why.does-not-fit.${met.by}`, values);
  }
  return t(`why.${step.fate}`, values);
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
  by: "tie" | "lot";
}

/** A tie stands on the step of the one that went first; the others are found through it. */
function tieAt({ area }: Told, step: Step): TieMet {
  const steps = area.with.steps.includes(step) ? area.with.steps : area.without.steps;
  const by = (one: Step) => (one.tie?.resolvedBy === "lot" ? "lot" : "tie");
  if (step.tie) return { place: "first", others: step.tie.withIds, by: by(step) };
  const first = steps.find((one) => one.tie?.withIds.includes(step.candidateId));
  if (!first) return { place: "none", others: [], by: "tie" };
  return { place: "after", others: [first.candidateId], by: by(first) };
}

/** Why a spending proposal won or did not, in one or two sentences, from the steps that decided. */
export function whySpend(tongue: Tongue, told: Told, spend: SpendOutcome): string {
  const { t, locale } = tongue;
  const sum = (amount: number) => money(amount, told.round.currency, locale);
  const { stepWithout, stepWith } = spend;
  const savings = listed(tongue, spend.hangsOn.map(told.nameOf));
  const values = { left: sum(stepWithout.leftBefore), cost: sum(stepWithout.cost), savings };
  const first = t("why.got", { score: scoreText(tongue, told.round, spend.score) });
  if (spend.wins === "with-savings") return `${first} ${t("why.with-savings", values)}`;
  if (spend.wins === "without-savings") return `${first} ${t("why.without-savings", values)}`;
  const why = whyStep(tongue, told, stepWithout);
  if (stepWith.fate !== "does-not-fit" || stepWith.leftBefore === stepWithout.leftBefore)
    return why;
  return `${why} ${t("why.even-with-savings", { left: sum(stepWith.leftBefore) })}`;
}

/** Why residents favoured a saving or did not. */
export function whySave(
  { t }: Tongue,
  told: Pick<Told, "round">,
  save: Pick<SaveOutcome, "yes" | "no" | "reason">,
): string {
  const values = {
    yes: number(save.yes),
    no: number(save.no),
    minimum: number(told.round.savingsRule.minimumAnswers),
  };
  const key = save.reason === "below-minimum" ? "why.below-minimum.save" : `why.${save.reason}`;
  return t(key as "why.more-yes", values);
}

/**
 * What the result means for a spending proposal that hangs on savings the nämnd has yet to decide:
 * "Avgörande om nämnden antar HS6, annars vinner förslaget inte." Null for all others.
 */
export function conditionSentence(tongue: Tongue, told: Told, spend: SpendOutcome): string | null {
  const stands = standing(spend, told.area);
  if (stands.kind === "wins" || stands.kind === "loses") return null;
  const savings = listed(tongue, stands.savings.map(told.nameOf));
  return tongue.t(`standing.${stands.kind}.${spend.mandate.kind}`, { savings });
}

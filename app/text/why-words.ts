import type { SaveOutcome, SpendOutcome } from "#app/domain/outcome.ts";
import type { Step } from "#app/domain/rules/voting-rule.ts";
import type { ShownSpend } from "#app/domain/shown-result.ts";
import { standing } from "#app/domain/standing.ts";
import { money, number } from "#app/format.ts";
import { listed } from "./outcome-words.ts";
import { scoreText } from "./score-words.ts";
import { type Told, whyStep } from "./step-words.ts";
import type { Tongue } from "./tongue.ts";

/**
 * Why a spending proposal won or did not, in one or two sentences, from the steps that decided.
 * What the nämnd has yet to decide is told as such only until it has.
 */
export function whySpend(
  tongue: Tongue,
  told: Told,
  { outcome: spend, settled }: Pick<ShownSpend, "outcome" | "settled">,
): string {
  const { t, locale } = tongue;
  const sum = (amount: number) => money(amount, told.round.currency, locale);
  const { stepWithout, stepWith } = spend;
  const savings = listed(tongue, spend.hangsOn.map(told.nameOf));
  const values = { left: sum(stepWithout.leftBefore), cost: sum(stepWithout.cost), savings };
  const first = t("why.got", { score: scoreText(tongue, told.round, spend.score) });
  const byRoom = told.round.countingRule.kind === "greedy";
  if (spend.wins === "with-savings" || spend.wins === "without-savings") {
    const lost = spend.wins === "with-savings" ? stepWithout : stepWith;
    const by = byRoom && lacksRoom(lost) ? "room" : "other";
    const decided = settled === "waits" ? "open" : "settled";
    return `${first} ${t(`why.${spend.wins}.${by}.${decided}`, values)}`;
  }
  const why = whyStep(tongue, told, stepWithout);
  const roomBoth = stepWith.fate === "does-not-fit" && stepWithout.keptOut === undefined;
  if (!roomBoth || stepWith.leftBefore === stepWithout.leftBefore) return why;
  return `${why} ${t("why.even-with-savings", { left: sum(stepWith.leftBefore) })}`;
}

/** True when it was money that a proposal lacked, and not a turn or a winner it cannot stand beside. */
function lacksRoom({ fate }: Step): boolean {
  return fate === "does-not-fit" || fate === "dearer-than-pot";
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

import type { EligibilityRule } from "#app/domain/eligibility.ts";
import type { PotPlan } from "#app/domain/pot.ts";
import type { Round } from "#app/domain/round.ts";
import type { SavingsRule } from "#app/domain/savings.ts";
import { day, money, number } from "#app/format.ts";
import type { Tongue } from "./tongue.ts";

/** What residents' answers about savings lead to. */
export function savingsSentences({ t, locale }: Tongue, round: Round): string[] {
  const rule: SavingsRule = round.savingsRule;
  const sum = rule.mode === "target" ? money(rule.targetKronor, round.currency, locale) : "";
  const least = rule.minimumAnswers;
  return [
    t(`savings.${rule.mode}`, { sum }),
    ...(least > 0 ? [t("savings.minimum", { n: number(least) })] : []),
    ...(rule.mode === "addition" ? [t("savings.both")] : []),
  ];
}

/** Who may vote, and in which of the round's areas, of which the vote is held in so many. */
export function eligibilitySentences(
  tongue: Tongue,
  { eligibility }: Round,
  votingAreas: number,
): string[] {
  const { t } = tongue;
  const one = votingAreas === 1;
  return [
    t(one ? "eligible.residentOfOne" : "eligible.resident"),
    ageSentence(tongue, eligibility),
    ...(one ? [] : [t(`eligible.${eligibility.areaChoice}`)]),
    ...(eligibility.register === "roll" ? [] : [t(`eligible.${eligibility.register}`)]),
    t("eligible.organisations"),
  ];
}

function ageSentence({ t, locale }: Tongue, rule: EligibilityRule): string {
  const { minimumAge: age, maximumAge: most, ageOn } = rule;
  const on = day(ageOn, locale);
  if (most !== undefined) return t("eligible.ageBetween", { age, most, date: on });
  return age > 0 ? t("eligible.age", { age, date: on }) : t("eligible.ageAny");
}

/** How the money is shared between the areas. */
export function potSentences({ t, locale }: Tongue, { potPlan, currency }: Round): string[] {
  const sum = (amount: number) => money(amount, currency, locale);
  const { cityWideKronor } = potPlan;
  return [
    sharing(potPlan),
    ...(cityWideKronor > 0 ? [t("round.money.cityWide", { sum: sum(cityWideKronor) })] : []),
  ];

  function sharing(plan: PotPlan): string {
    if (plan.kind === "fixed") return t("round.money.fixed");
    if (plan.kind === "shared") {
      const percent = `${String(plan.equalPercent).replace(".", locale.decimal)}${locale.percent}`;
      return t("round.money.shared", { percent });
    }
    const perResident = sum(plan.kronorPerResident);
    return plan.capKronor === null
      ? t("round.money.per-resident", { sum: perResident })
      : t("round.money.per-resident.cap", { sum: perResident, cap: sum(plan.capKronor) });
  }
}

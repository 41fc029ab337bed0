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

/** Who may vote, and where. */
export function eligibilitySentences({ t, locale }: Tongue, { eligibility }: Round): string[] {
  const { minimumAge, ageOn, areaChoice } = eligibility;
  return [
    t("eligible.resident"),
    minimumAge > 0
      ? t("eligible.age", { age: minimumAge, date: day(ageOn, locale) })
      : t("eligible.ageAny"),
    t(`eligible.${areaChoice}`),
    t("eligible.organisations"),
  ];
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

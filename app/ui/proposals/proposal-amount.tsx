import type { Proposal } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import { money } from "#app/format.ts";
import { useTongue } from "../words.tsx";

/** What stands beside a proposal: its cost and yearly cost, or what a saving gives. */
export function useAmount({ currency, ballotRule }: Pick<Round, "currency" | "ballotRule">) {
  const { t, locale } = useTongue();
  const sum = (amount: number) => money(amount, currency, locale);
  return ({ money: price }: Pick<Proposal, "money">): { amount?: string; amountNote?: string } => {
    if (!price) return {};
    if (price.kind === "save") {
      return { amount: sum(-price.yearlySavingKronor), amountNote: t("list.perYear") };
    }
    // A file of votes does not tell what anything costs to run.
    if (ballotRule.kind === "imported") return { amount: sum(price.costKronor) };
    return {
      amount: sum(price.costKronor),
      amountNote:
        price.yearlyCostKronor === null
          ? t("list.noYearly")
          : t("list.yearly", { sum: sum(price.yearlyCostKronor) }),
    };
  };
}

import type { ProposalChange } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import { money } from "#app/format.ts";
import { useTongue } from "../words.tsx";

/** What was changed on a proposal, in a sentence. */
export function useChangeText({ currency }: Pick<Round, "currency">) {
  const { t, locale } = useTongue();
  return ({ field, before, after }: ProposalChange): string => {
    if (field !== "cost") return t("proposal.change.other", { before, after });
    const sum = (amount: string) => money(Number(amount), currency, locale);
    return t("proposal.change.cost", { before: sum(before), after: sum(after) });
  };
}

import { partsOfChange } from "#app/domain/co-authors.ts";
import type { ProposalChange } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import { money } from "#app/format.ts";
import type { Tongue } from "./tongue.ts";

/** What was changed on a proposal or an idea, in one sentence; why stands in the change itself. */
export function changeText(
  { t, locale }: Tongue,
  { currency }: Pick<Round, "currency">,
  { field, before, after }: ProposalChange,
): string {
  if (field === "completed") {
    const parts = partsOfChange(after).map((part) => t(`draft.part.${part}`));
    return t("idea.change.completed", { parts: parts.join(", ") });
  }
  if (field !== "cost") return t("proposal.change.other", { before, after });
  const sum = (amount: string) => money(Number(amount), currency, locale);
  return t("proposal.change.cost", { before: sum(before), after: sum(after) });
}

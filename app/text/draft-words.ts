import type { DraftDecision } from "#app/domain/draft-decisions.ts";
import type { Round } from "#app/domain/round.ts";
import { money } from "#app/format.ts";
import { listed } from "./outcome-words.ts";
import type { Tongue } from "./tongue.ts";

/** A row of more names than this says less than how many they are. */
const MOST_NAMED = 20;

/** A draft decision as it would stand in the minutes. */
export function draftSentence(
  tongue: Tongue,
  round: Round,
  draft: DraftDecision,
  nameOf: (proposalId: string) => string,
): string {
  const { t, locale } = tongue;
  const sum = (amount: number) => money(amount, round.currency, locale);
  const names = (ids: readonly string[]) =>
    ids.length > MOST_NAMED
      ? t("rep.draft.many", { n: ids.length })
      : listed(tongue, ids.map(nameOf));
  switch (draft.kind) {
    case "adopt":
    case "decline":
      return t(`rep.draft.${draft.kind}`, { names: names(draft.ids) });
    case "carry-out": {
      const cost = sum(draft.costKronor);
      return t("rep.draft.carry-out", { area: draft.area.name, names: names(draft.ids), cost });
    }
    case "carry-out-if":
    case "carry-out-unless":
      return t(`rep.draft.${draft.kind}`, {
        savings: names(draft.savings),
        names: names(draft.ids),
      });
    case "part": {
      const { proposalId, costKronor, leftWith, leftWithout } = draft.miss;
      return t("rep.draft.part", {
        name: nameOf(proposalId),
        cost: sum(costKronor),
        left: sum(Math.max(leftWith, leftWithout)),
      });
    }
  }
}

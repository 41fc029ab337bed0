import type { Round } from "#app/domain/round.ts";
import type { Count } from "#app/domain/rules/voting-rule.ts";
import type { ShownArea } from "#app/domain/shown-result.ts";
import { money } from "#app/format.ts";
import { PotBar } from "../pot-bar.tsx";
import { useTongue } from "../words.tsx";

/** The pot of an area as one count filled it: what was bought, what is left. */
export function AreaPot({
  round,
  shown,
  count,
  id,
  size = "medium",
}: {
  round: Round;
  shown: ShownArea;
  /** The count without savings, or the one with them. */
  count: "without" | "with";
  id: string;
  size?: "medium" | "large";
}) {
  const { t, locale } = useTongue();
  const sum = (amount: number) => money(amount, round.currency, locale);
  const filled = shown[count];
  const raised = count === "with" ? Math.max(0, shown.raisedByKronor) : 0;
  return (
    <PotBar
      id={id}
      size={size}
      text={t("results.pot.of", {
        spent: sum(filled.spent),
        pot: sum(shown.potKronor + (count === "with" ? shown.raisedByKronor : 0)),
        left: sum(filled.left),
      })}
      potKronor={shown.potKronor}
      raisedKronor={raised}
      parts={partsOf(shown, filled)}
      note={raised > 0 ? t(raisedWords(shown), { sum: sum(raised) }) : undefined}
    />
  );
}

function raisedWords({ holds }: ShownArea) {
  return holds === "with" ? "results.pot.hasGrown" : "results.pot.raised";
}

function partsOf({ spends }: ShownArea, count: Count) {
  return count.selection.map((id) => ({
    key: id,
    amount: count.steps.find(({ candidateId }) => candidateId === id)?.cost ?? 0,
    label: spends.find(({ proposal }) => proposal.id === id)?.proposal.number,
  }));
}

import type { ShownInsight, ShownOtherRule } from "#app/domain/shown-insight.ts";
import type { Cell } from "#app/domain/small-cells.ts";

type NameOf = (id: string) => string;

/** What is learnt of an area beside its result, in the open file. */
export function insightJson({ measures, margins, otherRules }: ShownInsight, nameOf: NameOf) {
  return {
    measures: {
      voters: figure(measures.voters),
      votersWithoutWinner: figure(measures.withoutWinner),
      averageWinnersSupported: measures.averageWinners?.exact ?? null,
      averageCostOfSupportedWinners: measures.averageCost?.exact ?? null,
    },
    margins:
      margins?.map(({ candidateId, more }) => ({ proposal: nameOf(candidateId), more })) ?? null,
    hypothetical: otherRules.map((other) => otherJson(other, nameOf)),
  };
}

function otherJson(other: ShownOtherRule, nameOf: NameOf) {
  if ("refused" in other) return other;
  const { rule, selection, spent, withoutWinner, gains, losses } = other;
  return {
    rule,
    selection: selection.map(nameOf),
    spent,
    votersWithoutWinner: figure(withoutWinner),
    gains: gains.map(nameOf),
    losses: losses.map(nameOf),
  };
}

/** A hidden figure is written as null, like nothing that can be summed by mistake. */
export function figure(cell: Cell): number | null {
  return "shown" in cell ? cell.shown : null;
}

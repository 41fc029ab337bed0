import type { Round } from "#app/domain/round.ts";
import type { ShownArea } from "#app/domain/shown-result.ts";
import type { Told } from "./step-words.ts";

/** What sentences about one area's result need to name. */
export function toldOf(round: Round, shown: ShownArea): Told {
  const { without, with: withSavings, spends, saves } = shown;
  const numbers = new Map(
    [...spends, ...saves].map(({ proposal }) => [proposal.id, proposal.number]),
  );
  return {
    round,
    area: { without, with: withSavings, saves: saves.map(({ outcome }) => outcome) },
    money: shown.insight.money,
    nameOf: (id) => numbers.get(id) ?? id,
  };
}

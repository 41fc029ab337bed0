import { asksForPart, type NearMiss, nearMissOf } from "./near-miss.ts";
import { costOf } from "./result-sums.ts";
import type { ShownArea, ShownResult, ShownSpend } from "./shown-result.ts";

/** One item that follows from the result, for the nämnd to take up. Ids are proposals'. */
export type DraftDecision =
  | { kind: "adopt" | "decline"; ids: readonly string[] }
  | { kind: "carry-out"; area: ShownArea["area"]; ids: readonly string[]; costKronor: number }
  | {
      kind: "carry-out-if" | "carry-out-unless";
      savings: readonly string[];
      ids: readonly string[];
    }
  | { kind: "part"; area: ShownArea["area"]; miss: NearMiss };

/**
 * The decisions that would follow the result, in the order they must be taken: the savings first,
 * then what wins whatever becomes of them, then what hangs on one, last the part-funding.
 */
export function draftDecisions({ areas }: Pick<ShownResult, "areas">): DraftDecision[] {
  const saves = areas.flatMap((area) => area.saves);
  const savesThat = (favoured: boolean) =>
    saves.filter(({ outcome }) => outcome.favoured === favoured).map(({ proposal }) => proposal.id);
  return [
    { kind: "adopt" as const, ids: savesThat(true) },
    { kind: "decline" as const, ids: savesThat(false) },
    ...areas.map(carryOut),
    ...areas.flatMap(({ spends }) => spends.flatMap(hanging)),
    ...areas.flatMap(partOf),
  ].filter((draft) => !("ids" in draft) || draft.ids.length > 0);
}

function carryOut({ area, spends }: ShownArea) {
  const winners = spends.filter(({ standing }) => standing.kind === "wins");
  const ids = winners.map(({ proposal }) => proposal.id);
  return { kind: "carry-out" as const, area, ids, costKronor: costOf(winners) };
}

function hanging({ standing, proposal }: ShownSpend): DraftDecision[] {
  if (standing.kind === "wins" || standing.kind === "loses") return [];
  const kind = standing.kind === "wins-if-adopted" ? "carry-out-if" : "carry-out-unless";
  return [{ kind, savings: standing.savings, ids: [proposal.id] }];
}

function partOf(shown: ShownArea): DraftDecision[] {
  const spends = shown.spends.map(({ outcome }) => outcome);
  const miss = nearMissOf({ ...shown, spends });
  return miss && asksForPart(miss) ? [{ kind: "part", area: shown.area, miss }] : [];
}

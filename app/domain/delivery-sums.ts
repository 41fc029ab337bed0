import { deliveryState, isOpen, plannedKronor } from "./delivery.ts";
import { itemsOf } from "./result-sums.ts";
import type { ShownResult, ShownSave, ShownSpend } from "./shown-result.ts";
import { fulfilment } from "./standing.ts";

/** True when the nämnd has decided that this is to be done, or work with it has begun. */
export function isCarriedOut(item: ShownSpend | ShownSave): boolean {
  if (item.deliveries.length > 0) return true;
  if (item.decision === null) return false;
  const came =
    "fulfilment" in item
      ? item.fulfilment
      : fulfilment(item.outcome.favoured ? "wins" : "loses", item.decision.verdict);
  return came === "goes-ahead" || came === "goes-ahead-changed";
}

/** What the nämnd has decided to do, in the order a nämnd takes it. */
export function carriedOutIn(result: Pick<ShownResult, "areas">): (ShownSpend | ShownSave)[] {
  return itemsOf(result).filter(isCarriedOut);
}

/** How far all that was decided has come, and what the finished part cost, in whole kronor. */
export interface DeliverySums {
  decided: number;
  done: number;
  open: number;
  stopped: number;
  /** Decided, with nothing written down about the work. */
  waiting: number;
  /** Of those that are open. */
  late: number;
  /** Of those that are done and whose cost is known; null when there are none. */
  cost: { spentKronor: number; plannedKronor: number } | null;
}

/** Sums up a result's follow-up on a day, `YYYY-MM-DD`. */
export function deliverySums(result: Pick<ShownResult, "areas">, today: string): DeliverySums {
  const items = carriedOutIn(result).map(({ proposal, deliveries }) => ({
    planned: plannedKronor(proposal.money),
    state: deliveryState(deliveries, today),
  }));
  const of = (wanted: string) => items.filter(({ state }) => state?.stage === wanted).length;
  const open = items.filter(({ state }) => state !== null && isOpen(state.stage));
  const paid = items.flatMap(({ planned, state }) =>
    state?.stage === "done" && state.costKronor !== null
      ? [{ planned, spent: state.costKronor }]
      : [],
  );
  return {
    decided: items.length,
    done: of("done"),
    open: open.length,
    stopped: of("stopped"),
    waiting: items.filter(({ state }) => state === null).length,
    late: open.filter(({ state }) => state?.late).length,
    cost:
      paid.length === 0
        ? null
        : {
            spentKronor: paid.reduce((sum, { spent }) => sum + spent, 0),
            plannedKronor: paid.reduce((sum, { planned }) => sum + planned, 0),
          },
  };
}

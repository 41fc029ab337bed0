import type { AreaOutcome, SpendOutcome } from "./outcome.ts";

/**
 * Where a spending proposal stands when the vote is over. `savings` are proposal ids: the ones
 * that are advisory, so that the nämnd's decision about them settles the proposal.
 */
export type Standing =
  | { kind: "wins" }
  | { kind: "loses" }
  /** It wins if the nämnd adopts these savings, otherwise not. */
  | { kind: "wins-if-adopted"; savings: readonly string[] }
  /** It wins unless the nämnd adopts these savings. */
  | { kind: "wins-unless-adopted"; savings: readonly string[] };

/**
 * Says whether a spending proposal wins, loses, or waits for the nämnd to decide about savings.
 * Savings that are themselves binding will be adopted, so nothing waits for them.
 */
export function standing(
  spend: Pick<SpendOutcome, "wins" | "hangsOn">,
  area: Pick<AreaOutcome, "saves">,
): Standing {
  if (spend.wins === "always") return { kind: "wins" };
  if (spend.wins === "never") return { kind: "loses" };
  const undecided = area.saves
    .filter(({ mandate }) => mandate.kind === "advisory")
    .map(({ proposalId }) => proposalId);
  const savings = spend.hangsOn.filter((id) => undecided.includes(id));
  const withThem = spend.wins === "with-savings";
  if (savings.length === 0) return { kind: withThem ? "wins" : "loses" };
  return { kind: withThem ? "wins-if-adopted" : "wins-unless-adopted", savings };
}

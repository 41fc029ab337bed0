import type { Verdict } from "./decision.ts";
import type { SaveOutcome, SpendOutcome } from "./outcome.ts";

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
  area: { saves: readonly Pick<SaveOutcome, "proposalId" | "mandate">[] },
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

/** What a standing has come to: won, lost, or still waiting for the nämnd. */
export type Settled = "wins" | "loses" | "waits";

/**
 * What a standing has come to, given what the nämnd has decided about each saving so far. The
 * savings a proposal hangs on were favoured, so to follow the result is to adopt them. A saving
 * adopted with a change, or rejected, is not what residents voted on: then the count without it
 * holds. One referred back is not decided yet.
 */
export function settled(stands: Standing, verdicts: ReadonlyMap<string, Verdict>): Settled {
  if (stands.kind === "wins" || stands.kind === "loses") return stands.kind;
  const said = stands.savings.map((id) => verdicts.get(id));
  const refused = said.some((verdict) => verdict === "reject" || verdict === "follow-with-change");
  if (!refused && !said.every((verdict) => verdict === "follow")) return "waits";
  return refused === (stands.kind === "wins-unless-adopted") ? "wins" : "loses";
}

/** What becomes of a spending proposal when the nämnd has had its say. */
export type Fulfilment = "goes-ahead" | "goes-ahead-changed" | "does-not" | "waits";

/**
 * What becomes of a spending proposal: to follow the result carries out what won and leaves what
 * lost, to reject does the contrary, and a change carries the proposal out in part or in another
 * way, also one that lost. A winner without a decision is on its way.
 */
export function fulfilment(result: Settled, verdict: Verdict | null): Fulfilment {
  if (verdict === "follow-with-change") return "goes-ahead-changed";
  if (verdict === "refer-back" || result === "waits") return "waits";
  return (result === "wins") === (verdict !== "reject") ? "goes-ahead" : "does-not";
}

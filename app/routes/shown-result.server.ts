import type { RoundWithAreas } from "#app/domain/round.ts";
import { type ShownResult, shownResult } from "#app/domain/shown-result.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { concludeRound } from "#app/services/conclude-round.server.ts";
import { listDecisionChanges } from "#db/decision-changes.server.ts";
import { listDeliveries } from "#db/deliveries.server.ts";
import { listDecisions } from "#db/outcomes.server.ts";

/**
 * A round's result as anyone may see it, with the seed of the drawn lot; null until it may be
 * known. Every page and file about a result begins here, so none can tell it too early.
 */
export async function findShownResult(
  found: RoundWithAreas,
  { db, nowMs }: Pick<RequestContext, "db" | "nowMs">,
): Promise<{ result: ShownResult; lotSeed: string } | null> {
  const concluded = await concludeRound(db, found, nowMs);
  if (!concluded) return null;
  const { outcome, insights, proposals, lotSeed } = concluded;
  const [decisions, changes, deliveries] = await Promise.all([
    listDecisions(db, found.round.id),
    listDecisionChanges(db, found.round.id),
    listDeliveries(db, found.round.id),
  ]);
  const { areas } = found;
  const sources = { outcome, insights, areas, proposals, decisions, changes, deliveries };
  return { result: shownResult(sources), lotSeed };
}

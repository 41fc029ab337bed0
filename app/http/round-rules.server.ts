import type { KeptApart } from "#app/domain/keep-apart.ts";
import { keptApartAmong } from "#app/domain/keep-apart.ts";
import type { Round } from "#app/domain/round.ts";
import type { Moment } from "#app/domain/schedule.ts";
import { hasSavingsOnBallot, listProposals } from "#db/proposals.server.ts";
import type { RequestContext } from "./context.server.ts";

/** What a round's rules are told with beside the round itself. */
export async function toldWithRules(
  { db }: Pick<RequestContext, "db">,
  { id }: Round,
  { kind }: Moment,
): Promise<{ withSavings: boolean; apart: KeptApart[] }> {
  const filter = { roundId: id, onBallot: true, keptApart: true };
  const { proposals } = await listProposals(db, filter);
  return {
    // Until the vote opens, a saving may still come on the ballot.
    withSavings: kind === "inform" || kind === "discuss" || (await hasSavingsOnBallot(db, id)),
    apart: keptApartAmong(proposals),
  };
}

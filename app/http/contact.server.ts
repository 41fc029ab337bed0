import type { Round } from "#app/domain/round.ts";
import { momentAt } from "#app/domain/schedule.ts";
import { listRounds } from "#db/rounds.server.ts";
import type { RequestContext } from "./context.server.ts";

/** Whom to reach about the website: the contact of the latest round; null when there is none. */
export async function latestContact({
  db,
  nowMs,
}: RequestContext): Promise<Round["contact"] | null> {
  const rounds = await listRounds(db);
  // Votes that were read from a file tell of no one here to reach.
  const shown = rounds.find(
    ({ round: { schedule, ballotRule } }) =>
      ballotRule.kind !== "imported" && momentAt(schedule, nowMs).kind !== "draft",
  );
  return shown?.round.contact ?? null;
}

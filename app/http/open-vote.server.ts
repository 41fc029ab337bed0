import type { Proposal } from "#app/domain/proposal.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { momentAt } from "#app/domain/schedule.ts";
import type { Db } from "#db/open.server.ts";
import { listProposals } from "#db/proposals.server.ts";
import { findRound } from "#db/rounds.server.ts";
import type { RequestContext } from "./context.server.ts";

/** A vote that is open: its round as it was read, and everything on the ballot. */
export interface OpenVote {
  found: RoundWithAreas;
  proposals: readonly Proposal[];
}

/** By database and address: everything that a ballot is checked by is locked when the vote opens. */
const open = new WeakMap<Db, Map<string, OpenVote>>();

/**
 * The vote at an address, for the cast alone; null when it is not open. What is locked since it
 * opened is read once. Its schedule may be older than the stored one: the cast reads that again.
 */
export async function openVoteAt(
  { slug = "" }: { slug?: string },
  { db, nowMs }: RequestContext,
): Promise<OpenVote | null> {
  const votes = open.get(db) ?? new Map<string, OpenVote>();
  open.set(db, votes);
  const known = votes.get(slug);
  if (known) return known;
  const found = await findRound(db, slug);
  if (!found || momentAt(found.round.schedule, nowMs).kind !== "vote") return null;
  const { proposals } = await listProposals(db, { roundId: found.round.id, onBallot: true });
  const vote = { found, proposals };
  votes.set(slug, vote);
  return vote;
}

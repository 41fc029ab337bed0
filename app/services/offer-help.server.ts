import { randomUUID } from "node:crypto";
import { mayOfferHelp } from "#app/domain/offer.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import { insertOffer, listOffers } from "#db/offers.server.ts";
import type { Db } from "#db/open.server.ts";

/**
 * Keeps that a resident offers help with a proposal or idea. The same press twice is one offer; a
 * second one with other words is refused, as the first may have been read.
 */
export async function offerHelp(
  db: Db,
  { round, proposal, person }: { round: Round; proposal: Proposal; person: Person },
  offered: { text: string; shown: boolean; authorName: string },
  nowMs: number,
): Promise<Problem[]> {
  if (!mayOfferHelp(round, proposal, nowMs)) return [{ key: "discussionClosed", field: "offer" }];
  const kept = { id: randomUUID(), proposalId: proposal.id, authorId: person.id };
  const offer = { ...kept, ...offered, offeredAtMs: nowMs, reply: null, hiddenReason: null };
  if (await insertOffer(db, offer)) return [];
  const before = (await listOffers(db, proposal.id)).find((one) => one.authorId === person.id);
  const same = before?.text === offered.text && before.shown === offered.shown;
  return same ? [] : [{ key: "alreadyOffered", field: "offer" }];
}

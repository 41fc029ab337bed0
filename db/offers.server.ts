import type { Insertable, Selectable } from "kysely";
import type { Offer } from "#app/domain/offer.ts";
import type { Db } from "./engine.server.ts";
import type { OfferTable } from "./tables/discussion.ts";

/** The offers of help with one proposal, the newest first; hidden ones too, with their reason. */
export async function listOffers(db: Db, proposalId: string): Promise<Offer[]> {
  const rows = await db
    .selectFrom("offer")
    .selectAll()
    .where("proposal_id", "=", proposalId)
    .orderBy("offered_at", "desc")
    .orderBy("id")
    .execute();
  return rows.map(offerOf);
}

export async function findOffer(db: Db, id: string): Promise<Offer | null> {
  const row = await db.selectFrom("offer").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? offerOf(row) : null;
}

/** Adds an offer; false when the person has one on the proposal already, which then stays. */
export async function insertOffer(db: Db, offer: Offer): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("offer")
    .values(offerRow(offer))
    .onConflict((conflict) => conflict.columns(["proposal_id", "author_id"]).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** Keeps what an officer has answered or hidden. */
export async function saveOffer(db: Db, offer: Offer): Promise<void> {
  await db.updateTable("offer").set(offerRow(offer)).where("id", "=", offer.id).execute();
}

/** Removes a person's offer on a proposal; its id, or null when there was none. */
export async function removeOffer(
  db: Db,
  personId: string,
  proposalId: string,
): Promise<string | null> {
  const row = await db
    .deleteFrom("offer")
    .where("author_id", "=", personId)
    .where("proposal_id", "=", proposalId)
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

export function offerOf(row: Selectable<OfferTable>): Offer {
  const { reply: text, replied_by: byName, replied_at: atMs } = row;
  return {
    id: row.id,
    proposalId: row.proposal_id,
    authorId: row.author_id,
    authorName: row.author_name,
    text: row.text,
    shown: row.shown === 1,
    offeredAtMs: row.offered_at,
    reply: text !== null && byName !== null && atMs !== null ? { text, byName, atMs } : null,
    hiddenReason: row.hidden_reason,
  };
}

function offerRow(offer: Offer): Insertable<OfferTable> {
  return {
    id: offer.id,
    proposal_id: offer.proposalId,
    author_id: offer.authorId,
    author_name: offer.authorName,
    text: offer.text,
    shown: offer.shown ? 1 : 0,
    offered_at: offer.offeredAtMs,
    reply: offer.reply?.text ?? null,
    replied_by: offer.reply?.byName ?? null,
    replied_at: offer.reply?.atMs ?? null,
    hidden_reason: offer.hiddenReason,
  };
}

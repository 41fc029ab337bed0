import type { Person } from "#app/domain/person.ts";
import { handleReportsOn } from "#db/discussion.server.ts";
import { removeOffer } from "#db/offers.server.ts";
import type { Db } from "#db/open.server.ts";

/** Erases what a person offered to help with, at any time; reports of it wait no more. */
export async function withdrawOffer(
  db: Db,
  proposalId: string,
  person: Person,
  nowMs: number,
): Promise<void> {
  await db.transaction().execute(async (db) => {
    const id = await removeOffer(db, person.id, proposalId);
    if (id) await handleReportsOn(db, { kind: "offer", id }, nowMs);
  });
}

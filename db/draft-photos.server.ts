import type { Db } from "./engine.server.ts";

/** The sealed picture of a draft, for one who writes it; null for everybody else, as for none. */
export async function findDraftPhoto(
  db: Db,
  draftId: string,
  personId: string,
): Promise<string | null> {
  const row = await db
    .selectFrom("idea_draft_photo")
    .innerJoin("idea_draft_author", "idea_draft_author.draft_id", "idea_draft_photo.draft_id")
    .select("idea_draft_photo.sealed")
    .where("idea_draft_photo.draft_id", "=", draftId)
    .where("idea_draft_author.person_id", "=", personId)
    .executeTakeFirst();
  return row?.sealed ?? null;
}

/** Gives a draft this picture in the place of any earlier one, or none. */
export async function saveDraftPhoto(
  db: Db,
  draftId: string,
  sealed: string | null,
): Promise<void> {
  await db.deleteFrom("idea_draft_photo").where("draft_id", "=", draftId).execute();
  if (sealed === null) return;
  await db.insertInto("idea_draft_photo").values({ draft_id: draftId, sealed }).execute();
}

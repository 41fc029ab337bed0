import type { CleanPhoto, Photo, PhotoChange } from "#app/domain/photo.ts";
import type { Db } from "./engine.server.ts";

/**
 * Stores what a change brought: a new photo, or new words about it. Before the one who is to have it
 * is saved; what it had goes by itself when it is.
 */
export async function storePhoto(
  db: Db,
  photo: Photo | null,
  change: PhotoChange,
  nowMs: number,
): Promise<void> {
  if (photo?.kind !== "shown" || typeof change === "string") return;
  if (change.clean) return insertPhoto(db, photo, change.clean, nowMs);
  await db.updateTable("photo").set({ alt: change.alt }).where("id", "=", photo.id).execute();
}

async function insertPhoto(
  db: Db,
  { id, hash, alt, width, height }: Extract<Photo, { kind: "shown" }>,
  { files }: CleanPhoto,
  nowMs: number,
): Promise<void> {
  const row = { id, hash, alt, width, height, added_at: nowMs, hidden_reason: null };
  await db.insertInto("photo").values(row).execute();
  const rows = files.map(({ width, bytes }) => ({
    ...{ photo_id: id, width },
    bytes: Buffer.from(bytes).toString("base64"),
  }));
  await db.insertInto("photo_file").values(rows).execute();
}

/** Hides a photo that is shown; false when it is not there, or hidden already. */
export async function hidePhoto(db: Db, id: string, reason: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("photo")
    .set({ hidden_reason: reason })
    .where("id", "=", id)
    .where("hidden_reason", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/**
 * The file of this hash and width. Null when there is none, when the photo is hidden, and when
 * nobody who has it is shown: each kind of owner has its line.
 */
export async function findShownFile(db: Db, hash: string, width: number): Promise<Buffer | null> {
  const row = await db
    .selectFrom("photo")
    .innerJoin("photo_file", "photo_file.photo_id", "photo.id")
    .select("photo_file.bytes")
    .where("photo.hash", "=", hash)
    .where("photo_file.width", "=", width)
    .where("photo.hidden_reason", "is", null)
    .where(({ or, exists, selectFrom }) =>
      or([
        exists(
          selectFrom("proposal")
            .select("proposal.id")
            .whereRef("proposal.photo_id", "=", "photo.id")
            .where("proposal.hidden_reason", "is", null),
        ),
        exists(
          selectFrom("delivery")
            .innerJoin("proposal", "proposal.id", "delivery.proposal_id")
            .select("delivery.id")
            .whereRef("delivery.photo_id", "=", "photo.id")
            .where("proposal.hidden_reason", "is", null),
        ),
        exists(
          selectFrom("directory")
            .innerJoin("person", "person.id", "directory.person_id")
            .select("directory.person_id")
            .whereRef("directory.photo_id", "=", "photo.id")
            .where("person.withdrawn_at", "is", null),
        ),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return row ? Buffer.from(row.bytes, "base64") : null;
}

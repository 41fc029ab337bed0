import type { Photo } from "#app/domain/photo.ts";
import { findEntry, saveEntry } from "./directory.server.ts";
import type { Db } from "./engine.server.ts";
import { photoColumns, photoOf } from "./rows/photos.server.ts";

/** The portraits in the directory, by whose they are; each says its person's name of today. */
export async function listPortraits(db: Db): Promise<Map<string, Photo>> {
  const rows = await portraits(db).execute();
  return new Map(
    rows.flatMap(({ person_id, name, ...row }) => {
      const photo = photoOf({ ...row, photo_alt: name });
      return photo ? [[person_id, photo] as const] : [];
    }),
  );
}

/** One person's portrait; null when there is none. */
export async function findPortrait(db: Db, personId: string): Promise<Photo | null> {
  const row = await portraits(db).where("person.id", "=", personId).executeTakeFirst();
  return row ? photoOf({ ...row, photo_alt: row.name }) : null;
}

/** Lets a person have this photo in the place of any earlier one, or none. */
export async function savePortrait(db: Db, personId: string, photoId: string | null) {
  if (photoId) await saveEntry(db, personId, await findEntry(db, personId));
  await db
    .updateTable("directory")
    .set({ photo_id: photoId })
    .where("person_id", "=", personId)
    .execute();
}

function portraits(db: Db) {
  return db
    .selectFrom("directory")
    .innerJoin("person", "person.id", "directory.person_id")
    .innerJoin("photo", "photo.id", "directory.photo_id")
    .select(["directory.person_id", "person.name"])
    .select(photoColumns);
}

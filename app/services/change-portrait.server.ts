import { randomUUID } from "node:crypto";
import { can } from "#app/domain/permissions.ts";
import type { Person } from "#app/domain/person.ts";
import { type CleanPhoto, changedPhoto } from "#app/domain/photo.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";
import { findStaff, lockAdministrators } from "#db/people.server.ts";
import { storePhoto } from "#db/photos.server.ts";
import { findPortrait, savePortrait } from "#db/portraits.server.ts";

/**
 * Changes the picture of a member of staff in the directory, or takes it away with null. Only they
 * themselves put one up, since they agree to it by doing so; an administrator can take it away.
 */
export async function changePortrait(
  db: Db,
  { id, clean }: { id: string; clean: CleanPhoto | null },
  by: Person,
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db) => {
    await lockAdministrators(db);
    const found = await findStaff(db, id);
    const may = by.id === id || (clean === null && can(by.role, "administerStaff"));
    if (!found || found.withdrawnAtMs !== null || !may) return [{ key: "changedMeanwhile" }];
    const before = await findPortrait(db, id);
    if (!before && !clean) return [];
    const change = clean ? { alt: found.name, clean } : "none";
    const photo = changedPhoto(before, change, randomUUID());
    await storePhoto(db, photo, change, nowMs);
    await savePortrait(db, id, photo?.id ?? null);
    const line = { atMs: nowMs, actorId: by.id, act: "change-portrait", subject: id };
    await appendAudit(db, { ...line, detail: { photo: clean ? "new" : "removed" } });
    return [];
  });
}

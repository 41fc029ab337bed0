import { type DirectoryEntry, entryFor, ownParts } from "#app/domain/directory.ts";
import { can } from "#app/domain/permissions.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { sameValue } from "#app/domain/same-value.ts";
import { appendAudit } from "#db/audit.server.ts";
import { findEntry, saveEntry } from "#db/directory.server.ts";
import type { Db } from "#db/open.server.ts";
import { findStaff, lockAdministrators } from "#db/people.server.ts";

/**
 * Changes what the directory says of a member of staff. Administrators change all of it, others
 * only what they answer for and how they are reached. A form that changes nothing writes no line.
 */
export async function changeDirectory(
  db: Db,
  { id, entry }: { id: string; entry: DirectoryEntry },
  by: Person,
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db) => {
    // Held as when a role is changed, so that two changes come one after the other.
    await lockAdministrators(db);
    const found = await findStaff(db, id);
    const mayAll = can(by.role, "administerStaff");
    if (!found || found.withdrawnAtMs !== null || !(mayAll || by.id === id)) {
      return [{ key: "changedMeanwhile" }];
    }
    const before = await findEntry(db, id);
    const own = Object.fromEntries(ownParts.map((part) => [part, entry[part]]));
    const after = entryFor(found.role, mayAll ? entry : { ...before, ...own });
    if (sameValue(before, after)) return [];
    await saveEntry(db, id, after);
    const line = { atMs: nowMs, actorId: by.id, act: "change-directory", subject: id };
    await appendAudit(db, { ...line, detail: { before: { ...before }, after: { ...after } } });
    return [];
  });
}

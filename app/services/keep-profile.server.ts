import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import { renameAuthor } from "#db/authors.server.ts";
import type { Db } from "#db/open.server.ts";
import { changeProfile, isStaffName } from "#db/people.server.ts";

/**
 * Keeps the name, and for residents the area, that a person goes by. What a resident wrote under
 * the old name carries the new one; what staff did stays under the name they had,
 * and that they took another is written down.
 */
export async function keepProfile(
  db: Db,
  person: Person,
  { name, homeArea }: { name: string; homeArea: string | null },
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db) => {
    const resident = person.role === "resident";
    if (resident && name !== person.name && (await isStaffName(db, name))) {
      return [{ key: "nameReserved", field: "name" }];
    }
    await changeProfile(db, person.id, { name, homeArea: resident ? homeArea : person.homeArea });
    if (resident) await renameAuthor(db, person, name);
    if (!resident && name !== person.name) {
      const line = { atMs: nowMs, actorId: person.id, act: "change-own-name", subject: person.id };
      await appendAudit(db, { ...line, detail: { from: person.name, to: name } });
    }
    return [];
  });
}

import type { Person } from "#app/domain/person.ts";
import type { Db } from "#db/open.server.ts";
import { endSessions as end } from "#db/sessions.server.ts";

/** Signs a person out of one of their sessions, or of every one but that at hand. */
export async function endSessions(
  db: Db,
  person: Person,
  which: { only: string } | { allBut: string },
): Promise<void> {
  await end(db, person.id, which);
}

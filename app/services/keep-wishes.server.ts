import type { MailWishes } from "#app/domain/messages.ts";
import type { Person } from "#app/domain/person.ts";
import { saveWishes } from "#db/mail-wishes.server.ts";
import type { Db } from "#db/open.server.ts";

/** Keeps which mails a resident wants, from now on. */
export async function keepWishes(
  db: Db,
  person: Person,
  wishes: MailWishes,
  nowMs: number,
): Promise<void> {
  if (person.role !== "resident") throw new Error("Only residents ask for mails.");
  await db.transaction().execute((db) => saveWishes(db, person.id, wishes, nowMs));
}

import type { MailLanguage } from "#app/domain/messages.ts";
import type { Person } from "#app/domain/person.ts";
import { insertFollow, removeFollow } from "#db/follows.server.ts";
import { keepLanguage } from "#db/mail-wishes.server.ts";
import type { Db } from "#db/open.server.ts";

/** Makes a person follow a proposal from now on, or no longer. The same press twice is one. */
export async function followProposal(
  db: Db,
  proposalId: string,
  person: Person,
  { wanted, language }: { wanted: boolean; language: MailLanguage },
  nowMs: number,
): Promise<void> {
  await db.transaction().execute(async (db) => {
    if (!wanted) return removeFollow(db, person.id, proposalId);
    await insertFollow(db, { personId: person.id, proposalId, sinceMs: nowMs });
    await keepLanguage(db, person.id, language);
  });
}

import type { Person } from "#app/domain/person.ts";
import { emailOf, removeSignInLinks } from "#db/accounts.server.ts";
import { renameAuthor } from "#db/authors.server.ts";
import type { Db } from "#db/open.server.ts";
import { removePerson } from "#db/people.server.ts";

/**
 * Removes a resident's account: the row and the address are gone, sessions too. What they wrote
 * stays, since it was sent to an authority, and says `nobody` where their name was shown.
 */
export async function leaveAccount(db: Db, person: Person, nobody: string): Promise<void> {
  if (person.role !== "resident") throw new Error("Only a resident's account can be removed.");
  await db.transaction().execute(async (db) => {
    const email = await emailOf(db, person.id);
    if (email) await removeSignInLinks(db, email);
    await renameAuthor(db, person, nobody);
    await removePerson(db, person.id);
  });
}

import type { Stop } from "#app/ballot-box/stop-token.server.ts";
import { mailLists } from "#app/domain/messages.ts";
import { stopList } from "#db/mail-wishes.server.ts";
import type { Db } from "#db/open.server.ts";

/** Stops the kind of mail that an address in a mail is for, or every kind. Twice is as once. */
export async function stopMail(db: Db, { personId, list }: Stop, all: boolean): Promise<void> {
  const lists = all ? mailLists : [list];
  await db.transaction().execute((db) => stopList(db, personId, lists));
}

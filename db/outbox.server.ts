import type { Db } from "./engine.server.ts";

/** A letter on its way: sealed, so that the database tells neither whom it is to nor what it says. */
export interface WaitingMail {
  id: string;
  sealed: string;
  dueAtMs: number;
  /** How often it has been tried. */
  tries: number;
}

/** Puts a letter in the outbox, where the timetable finds it. */
export async function insertMail(db: Db, mail: Omit<WaitingMail, "tries">): Promise<void> {
  const { id, sealed, dueAtMs } = mail;
  await db.insertInto("outbox").values({ id, sealed, due_at: dueAtMs, tries: 0 }).execute();
}

/** The letters that are due, the longest waiting first. */
export async function listDueMail(db: Db, nowMs: number, limit: number): Promise<WaitingMail[]> {
  const rows = await db
    .selectFrom("outbox")
    .selectAll()
    .where("due_at", "<=", nowMs)
    .orderBy("due_at")
    .limit(limit)
    .execute();
  return rows.map(({ id, sealed, due_at, tries }) => ({ id, sealed, dueAtMs: due_at, tries }));
}

/** Takes a letter to try it now; when it is not sent it is due again later. False when another took it. */
export async function claimMail(db: Db, mail: WaitingMail, againAtMs: number): Promise<boolean> {
  const claimed = await db
    .updateTable("outbox")
    .set({ due_at: againAtMs, tries: mail.tries + 1 })
    .where("id", "=", mail.id)
    .where("due_at", "=", mail.dueAtMs)
    .where("tries", "=", mail.tries)
    .executeTakeFirst();
  return claimed.numUpdatedRows === 1n;
}

export async function removeMail(db: Db, id: string): Promise<void> {
  await db.deleteFrom("outbox").where("id", "=", id).execute();
}

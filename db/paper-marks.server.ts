import { type Db, inTransaction } from "./engine.server.ts";

/** True when the voter of a tag has voted on paper. */
export async function isWithdrawn(db: Db, roundId: string, tag: string): Promise<boolean> {
  const row = await db
    .selectFrom("withdrawn")
    .select("tag")
    .where("round_id", "=", roundId)
    .where("tag", "=", tag)
    .executeTakeFirst();
  return row !== undefined;
}

/** Who has proposed that a row of the roll votes on paper; null when nobody has. */
export async function findProposer(
  db: Db,
  roundId: string,
  rollId: string,
): Promise<string | null> {
  const row = await db
    .selectFrom("paper_mark")
    .select("proposed_by")
    .where("round_id", "=", roundId)
    .where("roll_id", "=", rollId)
    .executeTakeFirst();
  return row?.proposed_by ?? null;
}

export async function insertMark(
  db: Db,
  roundId: string,
  rollId: string,
  personId: string,
): Promise<void> {
  await db
    .insertInto("paper_mark")
    .values({ round_id: roundId, roll_id: rollId, proposed_by: personId })
    .execute();
}

export async function eraseMark(db: Db, roundId: string, rollId: string): Promise<void> {
  await db
    .deleteFrom("paper_mark")
    .where("round_id", "=", roundId)
    .where("roll_id", "=", rollId)
    .execute();
}

/** How many proposed marks wait for another person. */
export async function countMarks(db: Db, roundId: string): Promise<number> {
  const { waiting } = await db
    .selectFrom("paper_mark")
    .select((mark) => mark.fn.countAll<number>().as("waiting"))
    .where("round_id", "=", roundId)
    .executeTakeFirstOrThrow();
  return waiting;
}

/**
 * Takes the ballot of a tag out of the box, and refuses the tag from here on. What stands in the
 * ledger or waits for it stays there, and the next batch tells that it is not counted.
 */
export async function withdrawTag(db: Db, roundId: string, tag: string): Promise<void> {
  await inTransaction(db, async (db) => {
    const { numDeletedRows } = await db
      .deleteFrom("sealed_ballot")
      .where("round_id", "=", roundId)
      .where("tag", "=", tag)
      .executeTakeFirst();
    const told = numDeletedRows > 0n ? 0 : 1;
    await db.insertInto("withdrawn").values({ round_id: roundId, tag, told }).execute();
  });
}

/** The tags that the ledger has yet to tell are withdrawn, in no order that means anything. */
export async function listUntoldTags(db: Db, roundId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("withdrawn")
    .select("tag")
    .where("round_id", "=", roundId)
    .where("told", "=", 0)
    .execute();
  return rows.map(({ tag }) => tag);
}

/** How many of the round's voters have voted on paper, as far as they have been marked. */
export async function countWithdrawn(db: Db, roundId: string): Promise<number> {
  const { marked } = await db
    .selectFrom("withdrawn")
    .select((row) => row.fn.countAll<number>().as("marked"))
    .where("round_id", "=", roundId)
    .executeTakeFirstOrThrow();
  return marked;
}

/** Takes away the marks that nobody confirmed in time. */
export async function eraseMarks(db: Db, roundId: string): Promise<void> {
  await db.deleteFrom("paper_mark").where("round_id", "=", roundId).execute();
}

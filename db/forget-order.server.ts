import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { chunks } from "./chunks.server.ts";
import { type Db, engineOf } from "./engine.server.ts";
import type { Tables } from "./tables.ts";

/**
 * Writes the ballots under these tags anew, in an order that is drawn. As they were written one
 * by one, their place in the file, or the number of the transaction that wrote them, told in which
 * order they came; and who saw people vote knows that order too. Call it in the batch's transaction.
 */
export async function forgetOrder(db: Db, roundId: string, tags: readonly string[]): Promise<void> {
  if (!db.isTransaction) throw new Error("forgetOrder outside a transaction may lose ballots");
  const kept = [];
  for (const some of chunks([...new Set(tags)])) {
    const these = db.selectFrom("sealed_ballot").where("round_id", "=", roundId);
    kept.push(...(await these.where("tag", "in", some).selectAll().execute()));
    const gone = db.deleteFrom("sealed_ballot").where("round_id", "=", roundId);
    await gone.where("tag", "in", some).execute();
  }
  const drawn = kept
    .map((row) => ({ row, place: randomUUID() }))
    .sort((one, other) => (one.place < other.place ? -1 : 1));
  for (const some of chunks(drawn.map(({ row }) => row))) {
    await db.insertInto("sealed_ballot").values(some).execute();
  }
}

/**
 * Takes what was written over out of the engine's own keeping: the log beside the file, or the rows
 * that no transaction sees any more. Does nothing inside a transaction, where neither can be done.
 */
export async function dropTraces(
  db: Db,
  tables: readonly (keyof Tables)[] = ["sealed_ballot", "inbox", "draft"],
): Promise<void> {
  if (db.isTransaction) return;
  if (engineOf(db) === "sqlite") await emptyLog(db);
  else await sql`vacuum ${sql.join(tables.map((table) => sql.table(table)))}`.execute(db);
}

/** Waits for nobody: while another program reads the file, the log is left for the next batch. */
async function emptyLog(db: Db): Promise<void> {
  await db.connection().execute(async (db) => {
    const { rows } = await sql<{ timeout: number }>`pragma busy_timeout`.execute(db);
    await sql`pragma busy_timeout = 0`.execute(db);
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
    await sql.raw(`pragma busy_timeout = ${rows[0]!.timeout}`).execute(db);
  });
}

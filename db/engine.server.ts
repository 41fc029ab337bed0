import { setImmediate as turn } from "node:timers/promises";
import { type Kysely, PostgresAdapter, sql } from "kysely";
import type { Tables } from "./tables.ts";

export type Engine = "sqlite" | "postgres";

/** A database handle, or the transaction one is inside: every query takes either. */
export type Db = Kysely<Tables>;

/** Which of the two engines answers behind this handle. */
export function engineOf(db: Db): Engine {
  return db.getExecutor().adapter instanceof PostgresAdapter ? "postgres" : "sqlite";
}

/**
 * Runs `work` as one transaction: in the one `db` already is, otherwise in a new one.
 * Name the inner parameter `db` too, so that the outer handle cannot be used by mistake.
 */
export function inTransaction<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}

/** Works that wait for the next commit of a database, each with how its caller is told. */
interface Waiting {
  work: (db: Db) => Promise<unknown>;
  done: (result: unknown) => void;
  failed: (error: unknown) => void;
}

const queues = new WeakMap<Db, Waiting[]>();

/**
 * Runs `work` in a transaction, on SQLite together with what else is asked for meanwhile: they share
 * one write to the disk, which is what a commit there waits for. Nobody is answered before that
 * commit. When one of them fails each is run again, alone: `work` must bear that.
 */
export function inSharedCommit<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  if (db.isTransaction || engineOf(db) !== "sqlite") return inTransaction(db, work);
  return new Promise<T>((resolve, failed) => {
    const waiting: Waiting = { work, done: (result) => resolve(result as T), failed };
    const queue = queues.get(db);
    if (queue) queue.push(waiting);
    else void commitWaiting(db, [waiting]);
  });
}

async function commitWaiting(db: Db, group: Waiting[]): Promise<void> {
  queues.set(db, group);
  while (group.length > 0) {
    // SQLite answers at once, so no request would ever come meanwhile: those that lie ready get in.
    await turn();
    const together = group.splice(0);
    await commitTogether(db, together);
  }
  queues.delete(db);
}

async function commitTogether(db: Db, group: readonly Waiting[]): Promise<void> {
  try {
    const results = await db.transaction().execute(async (db) => {
      const results: unknown[] = [];
      for (const { work } of group) results.push(await work(db));
      return results;
    });
    for (const [place, { done }] of group.entries()) done(results[place]);
  } catch (error) {
    if (group.length === 1) group[0]?.failed(error);
    else for (const one of group) await commitAlone(db, one);
  }
}

async function commitAlone(db: Db, { work, done, failed }: Waiting): Promise<void> {
  try {
    done(await db.transaction().execute(work));
  } catch (error) {
    failed(error);
  }
}

/**
 * True where a row can be locked by itself. On SQLite every transaction here begins as the only
 * writer there is, so nothing more is needed.
 */
export function hasRowLocks(db: Db): boolean {
  return engineOf(db) === "postgres";
}

/**
 * Lets those who change what a table holds as a whole wait for each other until they are done: who
 * comes second reads what the first has left. Whoever only reads waits for nobody.
 */
export async function lockWhole(db: Db, table: keyof Tables): Promise<void> {
  if (!db.isTransaction) throw new Error("lockWhole outside a transaction locks nothing");
  if (!hasRowLocks(db)) return;
  await sql`lock table ${sql.table(table)} in share row exclusive mode`.execute(db);
}

/**
 * The database's own clock in milliseconds, where the engine is a server with one that all
 * processes share; null on SQLite, where the process's clock is the only one.
 */
export async function databaseClockMs(db: Db): Promise<number | null> {
  if (engineOf(db) === "sqlite") return null;
  const clock = sql<{ ms: number }>`
    select floor(extract(epoch from clock_timestamp()) * 1000)::bigint as ms`;
  const { rows } = await clock.execute(db);
  return rows[0]!.ms;
}

/**
 * The tables with rows that refer to what is not there. PostgreSQL refuses such a row at every
 * insert; SQLite can be asked.
 */
export async function brokenReferences(db: Db): Promise<string[]> {
  if (engineOf(db) === "postgres") return [];
  const broken = sql<{ table: string }>`select distinct "table" from pragma_foreign_key_check`;
  return (await broken.execute(db)).rows.map(({ table }) => table);
}

/** True when the error is the database refusing a second row of what may exist only once. */
export function isUniqueViolation(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return (
    code === "23505" ||
    code === "SQLITE_CONSTRAINT_UNIQUE" ||
    code === "SQLITE_CONSTRAINT_PRIMARYKEY"
  );
}

/**
 * True when the database could not do its work for now, and surely kept nothing of it: its disk is
 * full, or it is busy, starting or out of connections. The same may be tried again.
 */
export function isOutOfReach(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^(SQLITE_FULL|SQLITE_BUSY|53|55P03|57P03|ECONNREFUSED)/.test(code);
}

import { sql } from "kysely";
import type { BackupHead } from "./backup.server.ts";
import { type Db, engineOf } from "./engine.server.ts";
import { migrateToNewest, migrateToSteps } from "./migrate.server.ts";
import { migrations } from "./migrations/index.ts";
import { listTableShapes, type TableShape } from "./table-shapes.server.ts";

/** Why a backup was not put back; the sentence is for the one who runs the command. */
export class NotRestored extends Error {}

/** The most figures that one statement takes, on either engine. */
const MOST_CELLS = 30_000;
const MOST_ROWS = 500;

type Row = readonly unknown[];
type Table = { shape: TableShape; waiting: Row[] };

/**
 * Puts the lines of a backup into an empty database, whole or not at all, with the schema it was
 * written with, and then brings the schema to its newest form. Returns the rows of each table.
 */
export async function readBackup(
  db: Db,
  lines: AsyncIterable<string>,
): Promise<Map<string, number>> {
  if ((await db.introspection.getTables()).length > 0) {
    throw new NotRestored("There is something in the database already: restore into an empty one.");
  }
  const reading = lines[Symbol.asyncIterator]();
  const head = headOf((await reading.next()).value);
  await migrateToSteps(db, head.steps);
  const counts = await db.transaction().execute(async (db) => {
    const slow = engineOf(db) === "postgres" ? "set local statement_timeout = 0" : null;
    await sql.raw(slow ?? "pragma defer_foreign_keys = on").execute(db);
    return putRows(db, reading);
  });
  await migrateToNewest(db);
  return counts;
}

function headOf(line: unknown): BackupHead {
  const head: Partial<BackupHead> | null = typeof line === "string" ? parsed(line) : null;
  if (head?.backup !== 1 || !Array.isArray(head.steps)) {
    throw new NotRestored("The file is no backup of this platform.");
  }
  const unknown = head.steps.find((step) => !Object.hasOwn(migrations, step));
  if (unknown !== undefined) {
    throw new NotRestored(`The backup was made by a newer version: ${unknown} is not known here.`);
  }
  return { backup: 1, steps: head.steps };
}

async function putRows(db: Db, lines: AsyncIterator<string>): Promise<Map<string, number>> {
  const shapes = await listTableShapes(db);
  const counts = new Map<string, number>();
  let table: Table | null = null;
  let total = 0;
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    const value = parsed<Row & { table?: string; columns?: string[]; end?: number }>(next.value);
    if (table && Array.isArray(value)) {
      table.waiting.push(value);
      total += 1;
      counts.set(table.shape.name, (counts.get(table.shape.name) ?? 0) + 1);
      if (isFull(table)) await flush(db, table);
      continue;
    }
    if (table) await flush(db, table);
    if (value.end !== undefined) {
      if (value.end === total) {
        if (engineOf(db) === "postgres") await countOn(db);
        return counts;
      }
      throw new NotRestored(`The backup says ${value.end} rows, but holds ${total}.`);
    }
    const shape = shapes.find(({ name }) => name === value.table);
    if (!shape || !value.columns) throw new NotRestored(`The table ${value.table} is not known.`);
    table = { shape: { ...shape, columns: value.columns }, waiting: [] };
  }
  throw new NotRestored("The backup ends too early: it was cut off.");
}

/** Numbers that the server counts out go on after the highest one that was put back. */
async function countOn(db: Db): Promise<void> {
  const counted = await sql<{ table: string; column: string }>`
    select table_name as "table", column_name as "column" from information_schema.columns
    where table_schema = current_schema() and is_identity = 'YES'`.execute(db);
  for (const { table, column } of counted.rows) {
    const highest = sql`(select max(${sql.ref(column)}) from ${sql.table(table)})`;
    await sql`select setval(pg_get_serial_sequence(${table}, ${column}), ${highest})`.execute(db);
  }
}

/** Rows that refer to others of their table go in together: which comes first is not told. */
function isFull({ shape, waiting }: Table): boolean {
  if (shape.references.includes(shape.name)) return false;
  return waiting.length >= Math.min(MOST_ROWS, Math.floor(MOST_CELLS / shape.columns.length));
}

async function flush(db: Db, { shape, waiting }: Table): Promise<void> {
  const rows = waiting.splice(0);
  if (rows.length === 0) return;
  const columns = sql.join(shape.columns.map((one) => sql.ref(one)));
  const values = sql.join(rows.map((row) => sql`(${sql.join(row.map(bytesOrPlain))})`));
  // Numbers that the server would count out itself are put back as they were.
  const own = engineOf(db) === "postgres" ? sql`overriding system value` : sql``;
  await sql`insert into ${sql.table(shape.name)} (${columns}) ${own} values ${values}`.execute(db);
}

function bytesOrPlain(cell: unknown): unknown {
  const bytes = typeof cell === "object" && cell !== null && "base64" in cell ? cell.base64 : null;
  return typeof bytes === "string" ? Buffer.from(bytes, "base64") : cell;
}

function parsed<T>(line: string): T {
  try {
    return JSON.parse(line) as T;
  } catch {
    throw new NotRestored("The file is damaged: a line of it cannot be read.");
  }
}

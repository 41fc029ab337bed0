import { sql } from "kysely";
import { type Db, engineOf } from "./engine.server.ts";
import { stepsTaken } from "./migrate.server.ts";
import { listTableShapes, type TableShape } from "./table-shapes.server.ts";

/** The first line of a backup. */
export interface BackupHead {
  backup: 1;
  /** The steps that had brought the schema to where it stood. */
  steps: readonly string[];
}

/** What lies in one column of one row, as JSON can write it. */
type Cell = string | number | null | { base64: string };

const ROWS_AT_ONCE = 1000;

/** Nobody stays signed in through a restore. */
const leftOut = new Set(["session"]);

/**
 * Everything that is stored, as lines of JSON, as it stood at one instant while others write on. The
 * rows of a table come in the order of its key: in which order ballots came is not in a backup.
 */
export async function writeBackup(
  db: Db,
  write: (line: string) => Promise<void>,
): Promise<{ rows: number }> {
  return db.connection().execute(async (db) => {
    await sql.raw(startReading[engineOf(db)]).execute(db);
    try {
      const head: BackupHead = { backup: 1, steps: await stepsTaken(db) };
      await write(JSON.stringify(head));
      let rows = 0;
      for (const shape of await listTableShapes(db)) {
        if (!leftOut.has(shape.name)) rows += await writeTable(db, shape, write);
      }
      await write(JSON.stringify({ end: rows }));
      return { rows };
    } finally {
      await sql.raw("rollback").execute(db);
    }
  });
}

const startReading = {
  // Not immediate: whoever casts a ballot meanwhile must not wait.
  sqlite: "begin deferred",
  postgres: "begin isolation level repeatable read read only; set local statement_timeout = 0",
};

async function writeTable(
  db: Db,
  { name, columns, key }: TableShape,
  write: (line: string) => Promise<void>,
): Promise<number> {
  if (key.length === 0) throw new Error(`The table ${name} has no key to be written by.`);
  await write(JSON.stringify({ table: name, columns }));
  const refs = (some: readonly string[]) => sql.join(some.map((one) => sql.ref(one)));
  let rows = 0;
  let after = sql``;
  for (;;) {
    const page = sql<Record<string, unknown>>`
      select ${refs(columns)} from ${sql.table(name)} ${after}
      order by ${refs(key)} limit ${sql.lit(ROWS_AT_ONCE)}`;
    const found = (await page.execute(db)).rows;
    for (const row of found) await write(JSON.stringify(columns.map((one) => cell(row[one]))));
    rows += found.length;
    const end = found.at(-1);
    if (!end || found.length < ROWS_AT_ONCE) return rows;
    after = sql`where (${refs(key)}) > (${sql.join(key.map((one) => end[one]))})`;
  }
}

function cell(value: unknown): Cell {
  if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString("base64") };
  if (typeof value === "string" || typeof value === "number" || value === null) return value;
  throw new Error(`A backup cannot hold a ${typeof value}`);
}

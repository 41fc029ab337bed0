import { type RawBuilder, sql } from "kysely";
import { migrateToSteps } from "#db/migrate.server.ts";
import { migrations } from "#db/migrations/index.ts";
import type { Db } from "#db/open.server.ts";
import { listTableShapes, type TableShape } from "#db/table-shapes.server.ts";

type Row = Record<string, unknown>;

const ROWS_AT_ONCE = 200;

/**
 * Gives an empty database the form it had after a step, and in it all that another one holds which
 * that form has room for. Returns its tables, as they were then.
 */
export async function fillOlder(db: Db, lastStep: string, newest: Db): Promise<TableShape[]> {
  await migrateToSteps(
    db,
    Object.keys(migrations).filter((step) => step <= lastStep),
  );
  const tables = await listTableShapes(db);
  for (const table of tables) {
    const rows = (await rowsOf(newest, table)).filter((row) => fits(row, lastStep));
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      const values = rows.slice(from, from + ROWS_AT_ONCE).map((row) => {
        return sql`(${sql.join(table.columns.map((column) => row[column]))})`;
      });
      const into = sql`insert into ${sql.table(table.name)} (${columnsOf(table)})`;
      await sql`${into} values ${sql.join(values)}`.execute(db);
    }
  }
  return tables;
}

/** What stands in the columns that a table had, in the order of its key. */
export async function rowsOf(db: Db, table: TableShape): Promise<Row[]> {
  const key = sql.join(table.key.map((column) => sql.ref(column)));
  const query = sql<Row>`select ${columnsOf(table)} from ${sql.table(table.name)} order by ${key}`;
  return (await query.execute(db)).rows;
}

function columnsOf({ columns }: TableShape): RawBuilder<unknown> {
  return sql.join(columns.map((column) => sql.ref(column)));
}

/** Work could not be stopped, nor an offer of help reported, before there was a word for it. */
function fits(row: Row, lastStep: string): boolean {
  if (row.stage === "stopped") return lastStep >= "0015";
  return row.subject_kind !== "offer" || lastStep >= "0016";
}

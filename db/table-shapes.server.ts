import { sql } from "kysely";
import { type Db, engineOf } from "./engine.server.ts";

/** A table as a backup sees it: what is stored in it, in which order, and what must be there first. */
export interface TableShape {
  name: string;
  /** What is stored: columns that the database reckons itself are left out. */
  columns: readonly string[];
  /** The primary key, by which the rows are written: never in the order they came. */
  key: readonly string[];
  /** Tables its rows refer to, itself among them where they do. */
  references: readonly string[];
}

interface ColumnRow {
  table: string;
  column: string;
  /** Place in the primary key from 1; 0 when it is not in it. */
  key: number;
}

/** Kysely's own notes about steps taken: a backup names the steps instead. */
const OF_THE_MIGRATOR = /^kysely_/;

/** Every table, those that others refer to before the ones that do. */
export async function listTableShapes(db: Db): Promise<TableShape[]> {
  const postgres = engineOf(db) === "postgres";
  const columns = (await (postgres ? columnsOnPostgres : columnsOnSqlite).execute(db)).rows;
  const pairs = (await (postgres ? referencesOnPostgres : referencesOnSqlite).execute(db)).rows;
  const names = [...new Set(columns.map(({ table }) => table))];
  const shapes = names
    .filter((name) => !OF_THE_MIGRATOR.test(name))
    .map((name): TableShape => {
      const own = columns.filter(({ table }) => table === name);
      const inKey = own.filter(({ key }) => key > 0).sort((one, other) => one.key - other.key);
      return {
        name,
        columns: own.map(({ column }) => column),
        key: inKey.map(({ column }) => column),
        references: pairs.filter(({ table }) => table === name).map(({ target }) => target),
      };
    });
  return firstThingsFirst(shapes);
}

function firstThingsFirst(shapes: readonly TableShape[]): TableShape[] {
  const placed: TableShape[] = [];
  const left = [...shapes];
  while (left.length > 0) {
    const at = left.findIndex(({ name, references }) =>
      references.every((other) => other === name || placed.some((one) => one.name === other)),
    );
    if (at === -1) throw new Error(`Tables refer to each other in a ring: ${left[0]?.name}`);
    placed.push(...left.splice(at, 1));
  }
  return placed;
}

const columnsOnSqlite = sql<ColumnRow>`
  select t.name as "table", c.name as "column", c.pk as key
  from pragma_table_list t join pragma_table_xinfo(t.name) c
  where t.schema = 'main' and t.type = 'table' and t.name not like 'sqlite_%' and c.hidden = 0
  order by t.name, c.cid`;

const referencesOnSqlite = sql<{ table: string; target: string }>`
  select distinct t.name as "table", f."table" as target
  from pragma_table_list t join pragma_foreign_key_list(t.name) f
  where t.schema = 'main' and t.type = 'table'`;

const columnsOnPostgres = sql<ColumnRow>`
  select c.table_name as "table", c.column_name as "column", coalesce((
    select array_position(i.indkey::int2[], a.attnum) + 1 from pg_index i
    join pg_attribute a on a.attrelid = i.indrelid and a.attname = c.column_name
    where i.indisprimary and i.indrelid = quote_ident(c.table_name)::regclass
  ), 0) as key
  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
    and c.is_generated = 'NEVER'
  order by c.table_name, c.ordinal_position`;

const referencesOnPostgres = sql<{ table: string; target: string }>`
  select distinct s.relname as "table", t.relname as target from pg_constraint
  join pg_class s on s.oid = conrelid join pg_class t on t.oid = confrelid
  where contype = 'f' and connamespace = current_schema()::regnamespace`;

import { type Kysely, PostgresAdapter, sql } from "kysely";

/** Who holds the key of a round, and the public half of a key that trustees hold in shares. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const [whole, end] = postgres ? ["bigint", ""] : ["integer", "strict"];
  const statements = [
    `alter table round add column key_holding text not null default '{"kind":"server"}'`,
    `create table trustee_key (
      round_id text not null primary key references round (id), seal_key text not null,
      threshold ${whole} not null, shares text not null, challenge text, rehearsed text not null,
      check (length(seal_key) = 64 and threshold > 1)
    ) ${end}`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}

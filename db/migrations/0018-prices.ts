import { type Kysely, PostgresAdapter, sql } from "kysely";

/**
 * What things cost in the municipality, for residents who think of an idea; whom to reach about
 * personal data; and the kiosks that are set up with a key of their own, kept as its hash.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const [whole, end] = postgres ? ["bigint", ""] : ["integer", "strict"];
  const statements = [
    `create table price (
      id text not null primary key, name text not null, name_key text not null unique,
      unit text not null, from_kronor ${whole} not null, to_kronor ${whole} not null,
      yearly_kronor ${whole}, from_year ${whole} not null, note text not null, words text not null,
      check (from_kronor >= 0 and to_kronor >= from_kronor and yearly_kronor >= 0)
    ) ${end}`,
    `create table kiosk (
      id text not null primary key, round_id text not null references round (id),
      name text not null, key_h text not null unique, made_by text not null,
      made_at ${whole} not null, withdrawn ${whole} not null default 0,
      check (length(key_h) = 64 and withdrawn in (0, 1))
    ) ${end}`,
    "create index kiosk_of_round on kiosk (round_id)",
    "alter table municipality add column officer_name text",
    "alter table municipality add column officer_email text",
    "alter table municipality add column officer_phone text",
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}

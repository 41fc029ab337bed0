import { type Kysely, PostgresAdapter, sql } from "kysely";

/**
 * The ballot box: what is cast lies sealed until the round is opened, and an open ledger holds a
 * commitment to each ballot. Ballots that were kept unsealed by earlier test versions are dropped.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const whole = postgres ? "bigint" : "integer";
  const [end, keyed] = postgres ? ["", ""] : ["strict", "strict, without rowid"];
  const append = postgres ? appendOnlyOnPostgres : appendOnlyOnSqlite;
  const statements = [
    "drop table ballot",
    "drop table draft",
    // No person, no time, no order of arrival; and no second ballot under one tag.
    `create table sealed_ballot (
      round_id text not null, tag text not null, area_id text not null, c text not null,
      sealed text not null, version ${whole} not null, cast_key text not null,
      primary key (round_id, tag),
      foreign key (round_id, area_id) references area (round_id, id),
      check (length(tag) = 32 and length(c) = 64 and version > 0)
    ) ${keyed}`,
    // What the next batch of the ledger will hold, in no order; emptied when it is published.
    `create table inbox (
      round_id text not null, c text not null, tag text not null, area_id text not null,
      version ${whole} not null, sealed_hash text not null, channel text not null,
      primary key (round_id, c),
      foreign key (round_id, area_id) references area (round_id, id),
      check (channel in ('web', 'paper', 'school'))
    ) ${keyed}`,
    `create table ledger (
      round_id text not null references round (id), seq ${whole} not null, line text not null,
      primary key (round_id, seq), check (seq > 0)
    ) ${end}`,
    `create table checkpoint (
      round_id text not null references round (id), no ${whole} not null, size ${whole} not null,
      root text not null, line text not null,
      primary key (round_id, no), check (no > 0)
    ) ${end}`,
    `create table turnout (
      round_id text not null, area_id text not null, channel text not null,
      ballots ${whole} not null,
      primary key (round_id, area_id, channel),
      foreign key (round_id, area_id) references area (round_id, id),
      check (channel in ('web', 'paper', 'school') and ballots >= 0)
    ) ${end}`,
    // Opened when nobody can tell any more whose they were.
    `create table ballot (
      round_id text not null, c text not null, area_id text not null,
      scores text not null, savings text not null,
      primary key (round_id, c),
      foreign key (round_id, area_id) references area (round_id, id)
    ) ${keyed}`,
    `create table bundle_file (
      round_id text not null references round (id), name text not null, content text not null,
      primary key (round_id, name)
    ) ${end}`,
    `create table draft (
      round_id text not null references round (id), tag text not null, sealed text not null,
      primary key (round_id, tag), check (length(tag) = 32)
    ) ${keyed}`,
    ...["ledger", "checkpoint"].flatMap(append),
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const appendOnlyOnSqlite = (table: string) =>
  ["update", "delete"].map(
    (act) => `create trigger ${table}_no_${act} before ${act} on ${table}
      begin select raise(abort, '${table} rows are only ever added'); end`,
  );

const appendOnlyOnPostgres = (table: string) => [
  `create function refuse_${table}_change() returns trigger language plpgsql as
    $$ begin raise exception '${table} rows are only ever added'; end $$`,
  `create trigger ${table}_no_change before update or delete on ${table}
    for each row execute function refuse_${table}_change()`,
  `create trigger ${table}_no_truncate before truncate on ${table}
    for each statement execute function refuse_${table}_change()`,
];

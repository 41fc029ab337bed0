import { type Kysely, PostgresAdapter, sql } from "kysely";

/**
 * Paper ballots: who has voted on paper, as tags only, and the ballots on paper from the first time
 * they are keyed until they lie sealed beside the others. No table says whose a paper ballot is.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const whole = postgres ? "bigint" : "integer";
  const [end, keyed] = postgres ? ["", ""] : ["strict", "strict, without rowid"];
  const statements = [
    // No person, no time, no order. `told`: the ledger needs no line about it (any more).
    `create table withdrawn (
      round_id text not null references round (id), tag text not null, told ${whole} not null,
      primary key (round_id, tag), check (length(tag) = 32 and told in (0, 1))
    ) ${keyed}`,
    // What one has proposed and another has yet to confirm; erased when it is decided.
    `create table paper_mark (
      round_id text not null references round (id), roll_id text not null,
      proposed_by text not null,
      primary key (round_id, roll_id)
    ) ${keyed}`,
    `create table paper_batch (
      round_id text not null, no ${whole} not null, name text not null, area_id text not null,
      ballots ${whole} not null, closed ${whole} not null default 0,
      primary key (round_id, no), unique (round_id, name),
      foreign key (round_id, area_id) references area (round_id, id),
      check (no > 0 and ballots > 0 and closed in (0, 1))
    ) ${end}`,
    // A ballot that is being keyed. Erased when its batch is closed.
    `create table paper_ballot (
      round_id text not null, serial text not null, batch ${whole} not null, state text not null,
      primary key (round_id, serial),
      foreign key (round_id, batch) references paper_batch (round_id, no),
      check (state in ('once', 'differs', 'agreed'))
    ) ${keyed}`,
    // What each of two or three people keyed, sealed. Nobody keys the same ballot twice.
    `create table paper_keying (
      round_id text not null, serial text not null, turn ${whole} not null,
      keyed_by text not null, sealed text not null,
      primary key (round_id, serial, turn), unique (round_id, serial, keyed_by),
      foreign key (round_id, serial) references paper_ballot (round_id, serial) on delete cascade,
      check (turn in (1, 2, 3))
    ) ${keyed}`,
    `create table paper_spoiled (
      round_id text not null, batch ${whole} not null, reason text not null,
      ballots ${whole} not null,
      primary key (round_id, batch, reason),
      foreign key (round_id, batch) references paper_batch (round_id, no),
      check (reason in ('blank', 'too-many', 'unclear', 'identifying') and ballots > 0)
    ) ${keyed}`,
    // The ballots of a closed batch, sealed like every other. `told`: the ledger has their line.
    `create table paper_sealed (
      round_id text not null, serial text not null, batch ${whole} not null, area_id text not null,
      c text not null, sealed text not null, told ${whole} not null default 0,
      primary key (round_id, serial), unique (round_id, c),
      foreign key (round_id, area_id) references area (round_id, id),
      check (length(c) = 64 and told in (0, 1))
    ) ${keyed}`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}

import { type Kysely, PostgresAdapter, sql } from "kysely";

/**
 * The roll: who may vote, each row under a drawn id that leads to a tag and nowhere else. Identity
 * numbers and codes are kept as keyed hashes only; no name, no address, no time, no row order.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const whole = postgres ? "bigint" : "integer";
  const keyed = postgres ? "" : "strict, without rowid";
  const ageBand = "('12-15', '16-19', '20-29', '30-44', '45-64', '65+')";
  const letter = "('print', 'forward')";
  const statements = [
    // `told`: the ledger counts this row, in its first line or in one that tells of additions.
    `create table roll (
      round_id text not null, id text not null, area_id text not null, age_band text,
      kind text not null, letter text not null, told ${whole} not null default 0,
      primary key (round_id, id),
      foreign key (round_id, area_id) references area (round_id, id),
      check (length(id) = 32 and kind in ('person', 'class')),
      check (letter in ${letter} and told in (0, 1)),
      check (age_band is null or age_band in ${ageBand})
    ) ${keyed}`,
    // Someone who has had two numbers has two rows here, and still one tag.
    `create table roll_alias (
      round_id text not null, pnr_h text not null, roll_id text not null,
      primary key (round_id, pnr_h),
      foreign key (round_id, roll_id) references roll (round_id, id) on delete cascade,
      check (length(pnr_h) = 64)
    ) ${keyed}`,
    "create index alias_of_roll on roll_alias (round_id, roll_id)",
    `create table roll_code (
      code_h text not null primary key, round_id text not null, roll_id text not null,
      revoked ${whole} not null default 0,
      foreign key (round_id, roll_id) references roll (round_id, id) on delete cascade,
      check (length(code_h) = 64 and revoked in (0, 1))
    ) ${keyed}`,
    "create index code_of_roll on roll_code (round_id, roll_id)",
    // A file that has been read through but not yet taken as the roll.
    `create table roll_staged (
      round_id text not null references round (id), pnr_h text not null, area_id text not null,
      age_band text, letter text not null,
      primary key (round_id, pnr_h),
      foreign key (round_id, area_id) references area (round_id, id) on delete cascade,
      check (letter in ${letter} and (age_band is null or age_band in ${ageBand}))
    ) ${keyed}`,
    // Someone whom one member of staff wants to add when the roll is frozen, until another agrees.
    // `roll_id` is the row that a new number of the same person shall lead to.
    `create table roll_addition (
      id text primary key, round_id text not null references round (id), pnr_h text not null,
      area_id text not null, age_band text, letter text not null, roll_id text,
      proposed_by text not null references person (id),
      unique (round_id, pnr_h),
      foreign key (round_id, area_id) references area (round_id, id),
      check (letter in ${letter} and (age_band is null or age_band in ${ageBand}))
    ) ${keyed}`,
    // Which secrets this database goes with: the wrong ones are found before they do harm.
    `create table secret_check (
      name text not null primary key, fingerprint text not null, check (length(fingerprint) = 64)
    ) ${keyed}`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
  const rounds = await sql<{ id: string; eligibility: string }>`
    select id, eligibility from round`.execute(db);
  for (const { id, eligibility } of rounds.rows) {
    const rule = JSON.stringify({ ...JSON.parse(eligibility), register: "roll" });
    await sql`update round set eligibility = ${rule} where id = ${id}`.execute(db);
  }
}

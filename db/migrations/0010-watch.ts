import { type Kysely, PostgresAdapter, sql } from "kysely";

/**
 * What the server has seen of a round's box. The real time when its last checkpoint was signed,
 * whatever the demo's clock shows: a clock that says less has been turned back. And how many ballots
 * have stopped its opening. It stands on the round, which every cast reads.
 *
 * Codes that are ordered when the vote has opened wait for a second person beside other additions
 * to the roll; the one who made a school's link stands for what is ordered with it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const whole = postgres ? "bigint" : "integer";
  for (const column of [
    `round add column signed_at ${whole}`,
    `round add column strangers ${whole} not null default 0`,
    `round add column spoiled ${whole} not null default 0`,
    `roll_addition add column codes ${whole}`,
    "roll_addition add column link_id text",
    "roll_addition add column class_name text",
    "class_link add column made_by text",
  ]) {
    await sql.raw(`alter table ${column}`).execute(db);
  }
  await sql`update class_link set made_by = (
    select max(a.actor_id) from audit a
    where a.act = 'make-class-link' and a.subject = class_link.round_id
      and a.line like '%"link":"' || class_link.id || '"%'
  )`.execute(db);
}

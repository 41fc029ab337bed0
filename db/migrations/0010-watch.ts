import { type Kysely, PostgresAdapter, sql } from "kysely";

/**
 * What the server has seen of a round's box. The real time when its last checkpoint was signed,
 * whatever the demo's clock shows: a clock that says less has been turned back. And how many ballots
 * have stopped its opening. It stands on the round, which every cast reads.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const whole = postgres ? "bigint" : "integer";
  for (const column of [
    `signed_at ${whole}`,
    `strangers ${whole} not null default 0`,
    `spoiled ${whole} not null default 0`,
  ]) {
    await sql.raw(`alter table round add column ${column}`).execute(db);
  }
}

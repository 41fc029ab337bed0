import { type Kysely, PostgresAdapter, sql } from "kysely";

/**
 * The real time when a round's last checkpoint was signed, whatever the demo's clock shows: a clock
 * that says less has been turned back. It stands on the round, which every cast reads.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const whole = postgres ? "bigint" : "integer";
  await sql.raw(`alter table round add column signed_at ${whole}`).execute(db);
}

import { type Kysely, PostgresAdapter, sql } from "kysely";

/** The picture of an idea that is being written: sealed as its draft is, and erased with it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const end = db.getExecutor().adapter instanceof PostgresAdapter ? "" : "strict";
  const statement = `create table idea_draft_photo (
    draft_id text not null primary key references idea_draft (id) on delete cascade,
    sealed text not null
  ) ${end}`;
  await sql.raw(statement).execute(db);
}

import { type Kysely, PostgresAdapter, sql } from "kysely";

/**
 * What the directory says of one who decides or answers: the nämnd or other organ, for
 * representatives the party, what they answer for, and how their function is reached.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const end = postgres ? "" : "strict";
  const statement = `create table directory (
    person_id text not null references person (id) on delete cascade,
    organ text not null, party text not null, party_short text not null,
    answers_for text not null, phone text not null, email text not null,
    primary key (person_id)
  ) ${end}`;
  await sql.raw(statement).execute(db);
}

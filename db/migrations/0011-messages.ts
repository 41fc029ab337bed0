import { type Kysely, PostgresAdapter, sql } from "kysely";

/**
 * What residents follow, which mails they have asked for, and which they have been sent: one for
 * each person and event. Whoever has sent in an idea follows it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const [whole, end] = postgres ? ["bigint", ""] : ["integer", "strict"];
  const person = "person_id text not null references person (id) on delete cascade";
  const proposal = "proposal_id text not null references proposal (id) on delete cascade";
  const statements = [
    `create table follow (
      ${person}, ${proposal}, since ${whole} not null, primary key (person_id, proposal_id)
    ) ${end}`,
    "create index follow_of_proposal on follow (proposal_id)",
    // What a person has asked for, and since when: nothing older is sent. Null is no, but one's own
    // things are sent unless they are refused.
    `create table mail_wish (
      ${person}, language text not null, no_own ${whole} not null default 0,
      phases_since ${whole}, digest_since ${whole},
      primary key (person_id), check (no_own in (0, 1))
    ) ${end}`,
    `create table mail_told (
      ${person}, event text not null, at ${whole} not null, primary key (person_id, event)
    ) ${end}`,
    `insert into follow (person_id, proposal_id, since)
      select proposer_id, id, submitted_at from proposal where proposer_id is not null`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}

import { type Kysely, PostgresAdapter, sql } from "kysely";

/**
 * Ideas that are being written, sealed until they are sent in, with those who write them and the
 * link by which more are asked along; and who has written an idea together with its proposer.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const [whole, end] = postgres ? ["bigint", ""] : ["integer", "strict"];
  const person = "person_id text not null references person (id) on delete cascade";
  const statements = [
    `create table idea_draft (
      id text not null primary key, round_id text not null references round (id) on delete cascade,
      owner_id text not null references person (id) on delete cascade,
      revision ${whole} not null, sealed text not null, written_at ${whole} not null,
      link_h text unique, link_sealed text,
      check (revision > 0 and (link_h is null) = (link_sealed is null))
    ) ${end}`,
    "create index idea_draft_of_round on idea_draft (round_id)",
    "create index idea_draft_of_owner on idea_draft (owner_id)",
    // The owner stands here too.
    `create table idea_draft_author (
      draft_id text not null references idea_draft (id) on delete cascade, ${person},
      named ${whole} not null, since ${whole} not null,
      primary key (draft_id, person_id), check (named in (0, 1))
    ) ${end}`,
    "create index idea_draft_of_author on idea_draft_author (person_id)",
    `create table proposal_author (
      proposal_id text not null references proposal (id) on delete cascade, ${person},
      primary key (proposal_id, person_id)
    ) ${end}`,
    "create index proposal_of_author on proposal_author (person_id)",
    "alter table proposal add column co_authors text",
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}

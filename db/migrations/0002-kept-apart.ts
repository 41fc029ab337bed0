import { type Kysely, PostgresAdapter, sql } from "kysely";

/** Proposals that cannot all win: at most one of a group, and never both of a pair. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const strict = db.getExecutor().adapter instanceof PostgresAdapter ? "" : "strict, without rowid";
  const statements = [
    `alter table proposal add column group_name text check (length(group_name) > 0)`,
    `create table proposal_pair (
      round_id text not null, one_id text not null, other_id text not null,
      primary key (round_id, one_id, other_id),
      foreign key (round_id, one_id) references proposal (round_id, id),
      foreign key (round_id, other_id) references proposal (round_id, id),
      check (one_id <> other_id)
    ) ${strict}`,
    `create index pair_by_other on proposal_pair (round_id, other_id)`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}

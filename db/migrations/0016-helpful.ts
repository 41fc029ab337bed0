import { type Kysely, PostgresAdapter, sql } from "kysely";

/**
 * Which arguments a resident has found helpful, and what residents offer to help with. Both are a
 * person's own, and go with the person. What is offered can be reported as other posts can.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const [whole, end] = postgres ? ["bigint", ""] : ["integer", "strict"];
  const statements = [
    // No time: what somebody marked when is nobody's to know.
    `create table helpful (
      person_id text not null references person (id) on delete cascade,
      argument_id text not null references argument (id) on delete cascade,
      primary key (person_id, argument_id)
    ) ${end}`,
    "create index helpful_of_argument on helpful (argument_id)",
    `create table offer (
      id text primary key, proposal_id text not null references proposal (id),
      author_id text not null references person (id) on delete cascade,
      author_name text not null, "text" text not null, shown ${whole} not null,
      offered_at ${whole} not null, reply text, replied_by text, replied_at ${whole},
      hidden_reason text,
      unique (proposal_id, author_id), check (shown in (0, 1)),
      check ((reply is null) = (replied_at is null) and (reply is null) = (replied_by is null))
    ) ${end}`,
    // A check cannot be changed in SQLite, so the table is made anew.
    `create table report_anew (
      id text primary key, subject_kind text not null, subject_id text not null,
      proposal_id text not null references proposal (id), reason text not null,
      reported_at ${whole} not null, handled_at ${whole},
      check (subject_kind in ('argument', 'question', 'proposal', 'offer'))
    ) ${end}`,
    `insert into report_anew (id, subject_kind, subject_id, proposal_id, reason, reported_at, handled_at)
      select id, subject_kind, subject_id, proposal_id, reason, reported_at, handled_at from report`,
    "drop table report",
    "alter table report_anew rename to report",
    "create index report_waiting on report (reported_at) where handled_at is null",
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}

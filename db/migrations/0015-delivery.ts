import { type Kysely, PostgresAdapter, sql } from "kysely";

/**
 * The work with what the nämnd has decided: it may be stopped, and each step may say when it is
 * expected to be ready, why that is later than was said, and what it has cost. A step is put right
 * by another that points at it. What was written before is taken as written at noon that day.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const statements = postgres ? onPostgres : onSqlite;
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const stages = "stage in ('planned', 'building', 'done', 'stopped')";

const onPostgres = [
  "alter table delivery drop constraint delivery_stage_check",
  `alter table delivery add constraint delivery_stage_check check (${stages})`,
  "alter table delivery add column ready_on text",
  "alter table delivery add column delay_reason text not null default ''",
  "alter table delivery add column cost bigint",
  "alter table delivery add column recorded_at bigint",
  `update delivery
    set recorded_at = extract(epoch from ("on" || 'T12:00:00Z')::timestamptz)::bigint * 1000`,
  "alter table delivery alter column recorded_at set not null",
  "alter table delivery add column corrects text references delivery (id)",
];

// SQLite changes no check of a table that is there: the rows move to a new one.
const onSqlite = [
  "drop index delivery_of_proposal",
  "alter table delivery rename to delivery_before",
  `create table delivery (
    id text primary key, proposal_id text not null references proposal (id),
    stage text not null, "on" text not null, note text not null, picture text,
    ready_on text, delay_reason text not null default '', cost integer,
    recorded_at integer not null, corrects text references delivery (id),
    check (${stages})
  ) strict`,
  `insert into delivery (id, proposal_id, stage, "on", note, picture, recorded_at)
    select id, proposal_id, stage, "on", note, picture,
      cast(strftime('%s', "on" || 'T12:00:00Z') as integer) * 1000
    from delivery_before`,
  "drop table delivery_before",
  "create index delivery_of_proposal on delivery (proposal_id)",
];

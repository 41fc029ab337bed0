import { createHash } from "node:crypto";
import { type Kysely, PostgresAdapter, sql } from "kysely";

/**
 * Ties the lines of the log into a chain: each carries a hash over itself and all before it, so
 * that none can be changed unseen. Lines that were kept before are tied in the order they stand.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const before = await keptBefore(db);
  const statements = [
    "drop table audit",
    `create table audit (
      seq ${postgres ? "bigint" : "integer"} primary key, prev text not null, line text not null,
      hash text not null unique,
      ${postgres ? readOnPostgres : readOnSqlite},
      check (seq > 0 and length(prev) = 64 and length(hash) = 64)
    ) ${postgres ? "" : "strict"}`,
    "create index audit_on_subject on audit (subject)",
    "create index audit_in_round on audit (round_id)",
    "create index audit_by_actor on audit (actor_id)",
    ...(postgres ? guardsOnPostgres : guardsOnSqlite),
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
  let prev = "0".repeat(64);
  for (const [place, act] of before.entries()) {
    const line = spelled(act);
    const hash = createHash("sha256").update(`pb:audit:v1\0${prev}\0${line}`).digest("hex");
    const values = sql.join([place + 1, prev, line, hash]);
    await sql`insert into audit (seq, prev, line, hash) values (${values})`.execute(db);
    prev = hash;
  }
}

/** The acts so far, each with the round of what it was done to. */
async function keptBefore(db: Kysely<unknown>): Promise<object[]> {
  const ofProposal = (table: string) =>
    `(select proposal.round_id from ${table} join proposal on proposal.id = ${table}.proposal_id
      where ${table}.id = audit.subject)`;
  const { rows } = await sql<Record<string, string | number | null> & { detail: string }>`
    select act, actor_id as actor, "at", detail, subject, coalesce(
      (select id from round where id = audit.subject),
      (select round_id from proposal where id = audit.subject),
      ${sql.raw(["argument", "question", "report"].map(ofProposal).join(", "))}
    ) as round from audit order by seq`.execute(db);
  return rows.map((row) => ({ ...row, detail: JSON.parse(row.detail) }));
}

/** Keys in order and no white space, as the log is spelled from now on. */
function spelled(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spelled).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, one]) => `${JSON.stringify(key)}:${spelled(one)}`).join(",")}}`;
}

/** What lists go by is read from the line by the database: no column can say something else. */
const readOnSqlite = [
  ["at", "integer not null"],
  ["actor_id", "text not null", "actor"],
  ["act", "text not null"],
  ["subject", "text not null"],
  ["round_id", "text", "round"],
]
  .map(
    ([column, type, key = column]) =>
      `"${column}" ${type} generated always as (json_extract(line, '$.${key}')) stored`,
  )
  .join(", ");

const readOnPostgres = `
  "at" bigint not null generated always as ((line::json ->> 'at')::bigint) stored,
  actor_id text not null generated always as (line::json ->> 'actor') stored,
  act text not null generated always as (line::json ->> 'act') stored,
  subject text not null generated always as (line::json ->> 'subject') stored,
  round_id text generated always as (line::json ->> 'round') stored`;

const last = (column: string, none: string) =>
  `coalesce((select ${column} from audit order by seq desc limit 1), ${none})`;
const outOfOrder = `new.seq <> ${last("seq", "0")} + 1 or new.prev <> ${last("hash", "repeat('0', 64)")}`;

const guardsOnSqlite = [
  `create trigger audit_no_gap before insert on audit
    when ${outOfOrder.replace("repeat('0', 64)", `'${"0".repeat(64)}'`)}
    begin select raise(abort, 'audit rows follow one another'); end`,
  ...["update", "delete"].map(
    (act) => `create trigger audit_no_${act} before ${act} on audit
      begin select raise(abort, 'audit rows are only ever added'); end`,
  ),
];

const guardsOnPostgres = [
  `create function refuse_audit_gap() returns trigger language plpgsql as
    $$ begin
      if ${outOfOrder} then raise exception 'audit rows follow one another'; end if;
      return new;
    end $$`,
  `create trigger audit_no_gap before insert on audit
    for each row execute function refuse_audit_gap()`,
  `create trigger audit_no_change before update or delete on audit
    for each row execute function refuse_audit_change()`,
  `create trigger audit_no_truncate before truncate on audit
    for each statement execute function refuse_audit_change()`,
];

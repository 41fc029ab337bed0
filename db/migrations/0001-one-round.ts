import { type Kysely, PostgresAdapter, sql } from "kysely";

/** The first schema: everything one whole round needs, with what must never happen ruled out. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const words: Words = postgres
    ? { whole: "bigint", counted: "bigint generated always as identity", end: "", keyed: "" }
    : { whole: "integer", counted: "integer", end: "strict", keyed: "strict, without rowid" };
  const statements = [people, rounds, proposals, discussion, ballotBox, outcomes, audit];
  for (const group of statements) await run(db, group(words));
  await run(db, postgres ? appendOnlyOnPostgres : appendOnlyOnSqlite);
}

/** Where the two engines' words differ. `keyed` tables keep no row order on SQLite. */
interface Words {
  whole: string;
  counted: string;
  end: string;
  keyed: string;
}

async function run(db: Kysely<unknown>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const people = ({ whole, end }: Words) => [
  `create table municipality (
    id text primary key, name text not null, population ${whole} not null, colour text not null,
    check (population >= 0)
  ) ${end}`,
  `create table person (
    id text primary key, name text not null, role text not null, title text, home_area text,
    born_on text, answers_questions ${whole} not null default 0,
    check (role in ('resident', 'officer', 'administrator', 'member', 'observer')),
    check (answers_questions in (0, 1))
  ) ${end}`,
  `create table session (
    id text primary key, person_id text not null references person (id) on delete cascade,
    created_at ${whole} not null, expires_at ${whole} not null
  ) ${end}`,
  `create index session_of_person on session (person_id)`,
  `create index session_by_expiry on session (expires_at)`,
];

const rounds = ({ whole, end }: Words) => [
  `create table round (
    id text primary key, slug text not null unique, title text not null, dnr text not null,
    owner text not null, summary text not null, purpose text not null,
    not_influenced text not null, contact text not null, currency text not null,
    published_at ${whole}, inform_from ${whole} not null, ideas_from ${whole} not null,
    review_from ${whole} not null, talk_from ${whole} not null,
    vote_opens_at ${whole} not null, vote_closes_at ${whole} not null,
    complaints_until ${whole} not null, decision_planned_at ${whole} not null,
    decided_at ${whole}, pot_plan text not null, ballot_rule text not null,
    counting_rule text not null, savings_rule text not null, eligibility text not null,
    outcome_rules text not null,
    check (vote_opens_at < vote_closes_at)
  ) ${end}`,
  `create table area (
    id text primary key, round_id text not null references round (id), parent_id text,
    slug text not null, name text not null, kind text not null, population ${whole} not null,
    entitled ${whole} not null, polygon text not null, position ${whole} not null,
    unique (round_id, id), unique (round_id, slug),
    foreign key (round_id, parent_id) references area (round_id, id),
    check (kind in ('municipality', 'district', 'town', 'village', 'countryside')),
    check (population >= 0 and entitled >= 0)
  ) ${end}`,
];

const proposals = ({ whole, end }: Words) => [
  `create table proposal (
    id text primary key, round_id text not null, area_id text not null, number text,
    kind text not null, title text not null, summary text not null, description text not null,
    place text not null, picture text not null, money text,
    proposer_id text references person (id) on delete set null, proposer_name text not null,
    assessment text, review text not null, review_outcome text not null,
    submitted_at ${whole} not null, hidden_reason text, search_text text not null,
    unique (round_id, id), unique (round_id, number),
    foreign key (round_id, area_id) references area (round_id, id),
    check (kind in ('spend', 'save')),
    check (review_outcome in ('waiting', 'approved', 'needs-info', 'rejected', 'merged',
      'handed-over', 'already-planned'))
  ) ${end}`,
  `create index proposal_in_area on proposal (round_id, area_id)`,
  `create index proposal_by_outcome on proposal (review_outcome, submitted_at)`,
  `create index proposal_of_person on proposal (proposer_id)`,
  `create table proposal_change (
    id text primary key, proposal_id text not null references proposal (id),
    "at" ${whole} not null, field text not null, "before" text not null, "after" text not null,
    reason text not null
  ) ${end}`,
  `create index change_of_proposal on proposal_change (proposal_id)`,
];

const discussion = ({ whole, end }: Words) => [
  `create table argument (
    id text primary key, proposal_id text not null references proposal (id), side text not null,
    "text" text not null, author_id text references person (id) on delete set null,
    author_name text not null, written_at ${whole} not null, hidden_reason text,
    check (side in ('for', 'against'))
  ) ${end}`,
  `create index argument_on_proposal on argument (proposal_id)`,
  `create table question (
    id text primary key, proposal_id text not null references proposal (id),
    addressee_id text not null references person (id), "text" text not null,
    author_id text references person (id) on delete set null, author_name text not null,
    asked_at ${whole} not null, answer text, answered_by text, answered_at ${whole},
    hidden_reason text,
    check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
  ) ${end}`,
  `create index question_on_proposal on question (proposal_id)`,
  `create index question_waiting on question (asked_at) where answer is null`,
  `create table report (
    id text primary key, subject_kind text not null, subject_id text not null,
    proposal_id text not null references proposal (id), reason text not null,
    reported_at ${whole} not null, handled_at ${whole},
    check (subject_kind in ('argument', 'question', 'proposal'))
  ) ${end}`,
  `create index report_waiting on report (reported_at) where handled_at is null`,
];

/** No person, no time, no order of arrival; and no second ballot under one tag. */
const ballotBox = ({ whole, keyed }: Words) => [
  `create table ballot (
    round_id text not null, tag text not null, area_id text not null, channel text not null,
    scores text not null, savings text not null, version ${whole} not null,
    cast_key text not null,
    primary key (round_id, tag),
    foreign key (round_id, area_id) references area (round_id, id),
    check (channel in ('web', 'paper', 'school')),
    check (length(tag) > 0 and version > 0)
  ) ${keyed}`,
  `create index ballot_turnout on ballot (round_id, area_id, channel)`,
  `create table draft (
    round_id text not null, tag text not null, area_id text not null, scores text not null,
    savings text not null,
    primary key (round_id, tag),
    foreign key (round_id, area_id) references area (round_id, id),
    check (length(tag) > 0)
  ) ${keyed}`,
];

const outcomes = ({ whole, end }: Words) => [
  `create table decision (
    id text primary key, round_id text not null, proposal_id text not null,
    verdict text not null, paragraph text not null, decided_on text not null,
    deviation_class text, reason text not null,
    recorded_by text not null references person (id), recorded_at ${whole} not null,
    unique (round_id, proposal_id),
    foreign key (round_id, proposal_id) references proposal (round_id, id),
    check (verdict in ('follow', 'follow-with-change', 'refer-back', 'reject')),
    check (deviation_class in ('law', 'cost', 'land', 'procurement', 'other'))
  ) ${end}`,
  `create table meeting (
    id text primary key, round_id text not null references round (id),
    starts_at ${whole} not null, organ text not null, place text not null, agenda text not null
  ) ${end}`,
  `create index meeting_of_round on meeting (round_id)`,
  `create table round_note (
    id text primary key, round_id text not null references round (id), "at" ${whole} not null,
    "text" text not null
  ) ${end}`,
  `create index note_on_round on round_note (round_id)`,
  `create table delivery (
    id text primary key, proposal_id text not null references proposal (id),
    stage text not null, "on" text not null, note text not null, picture text,
    check (stage in ('planned', 'building', 'done'))
  ) ${end}`,
  `create index delivery_of_proposal on delivery (proposal_id)`,
];

const audit = ({ whole, counted, end }: Words) => [
  `create table audit (
    seq ${counted} primary key, "at" ${whole} not null, actor_id text not null, act text not null,
    subject text not null, detail text not null
  ) ${end}`,
  `create index audit_on_subject on audit (subject)`,
];

const appendOnlyOnSqlite = ["update", "delete"].map(
  (act) => `create trigger audit_no_${act} before ${act} on audit
    begin select raise(abort, 'audit rows are only ever added'); end`,
);

const appendOnlyOnPostgres = [
  `create function refuse_audit_change() returns trigger language plpgsql as
    $$ begin raise exception 'audit rows are only ever added'; end $$`,
  `create trigger audit_no_change before update or delete on audit
    for each row execute function refuse_audit_change()`,
  `create trigger audit_no_truncate before truncate on audit
    for each statement execute function refuse_audit_change()`,
];

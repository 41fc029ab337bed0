import { type Kysely, PostgresAdapter, sql } from "kysely";

/**
 * Accounts: sign-in by a link in a mail, by password and one-time code, by passkey; invitations,
 * mail on its way, and what the municipality says of itself. Everyone signs in anew.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const [whole, end] = postgres ? ["bigint", ""] : ["integer", "strict"];
  const statements = [
    "delete from session",
    `alter table session add column kind text not null default 'resident'
      check (kind in ('resident', 'staff'))`,
    `alter table session add column auth_at ${whole} not null default 0`,
    `alter table person add column withdrawn_at ${whole}`,
    "alter table municipality add column mail_name text",
    "alter table municipality add column mail_address text",
    "alter table municipality add column arms text",
    // A coat of arms by the hash of its bytes, which are base64.
    `create table coat_of_arms (
      hash text primary key, media_type text not null, bytes text not null,
      check (media_type in ('image/png', 'image/jpeg', 'image/webp'))
    ) ${end}`,
    `create table account (
      person_id text primary key references person (id) on delete cascade,
      email text not null unique, created_at ${whole} not null, check (email = lower(email))
    ) ${end}`,
    `create table staff_secret (
      person_id text primary key references account (person_id) on delete cascade,
      password_hash text not null, totp_sealed text not null, totp_counter ${whole} not null
    ) ${end}`,
    `create table recovery_code (
      person_id text not null references staff_secret (person_id) on delete cascade,
      hash text not null, primary key (person_id, hash)
    ) ${end}`,
    `create table passkey (
      id text primary key, person_id text not null references staff_secret (person_id)
        on delete cascade,
      name text not null, public_key text not null, counter ${whole} not null,
      added_at ${whole} not null
    ) ${end}`,
    "create index passkey_of_person on passkey (person_id)",
    // Every challenge is answered at most once.
    `create table spent_challenge (hash text primary key, expires_at ${whole} not null) ${end}`,
    `create table sign_in_link (
      hash text primary key, email text not null, nonce_hash text not null,
      expires_at ${whole} not null
    ) ${end}`,
    `create table invitation (
      hash text primary key, email text not null unique, role text not null, title text,
      answers_questions ${whole} not null, renews ${whole} not null, expires_at ${whole} not null,
      check (role in ('officer', 'administrator', 'member', 'observer')),
      check (answers_questions in (0, 1) and renews in (0, 1))
    ) ${end}`,
    // Mail on its way, sealed: a stolen database tells no address and no link.
    `create table outbox (
      id text primary key, sealed text not null, due_at ${whole} not null, tries ${whole} not null
    ) ${end}`,
    "create index outbox_due on outbox (due_at)",
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}

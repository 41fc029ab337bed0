import { type Kysely, PostgresAdapter, sql } from "kysely";

/**
 * Links with which schools order codes for their classes. A link is kept as the hash of its token;
 * which rows of the roll a class has follows from the class's id and a secret outside the database.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const whole = postgres ? "bigint" : "integer";
  const keyed = postgres ? "" : "strict, without rowid";
  const statements = [
    `create table class_link (
      round_id text not null, id text not null, area_id text not null, school text not null,
      most ${whole} not null, token_h text not null unique, revoked ${whole} not null default 0,
      primary key (round_id, id),
      foreign key (round_id, area_id) references area (round_id, id),
      check (length(token_h) = 64 and most > 0 and revoked in (0, 1))
    ) ${keyed}`,
    `create table school_class (
      round_id text not null, id text not null, link_id text not null, name text not null,
      pupils ${whole} not null,
      primary key (round_id, id),
      foreign key (round_id, link_id) references class_link (round_id, id) on delete cascade,
      check (pupils > 0)
    ) ${keyed}`,
    "create index class_of_link on school_class (round_id, link_id)",
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}

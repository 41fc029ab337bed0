import { type Kysely, PostgresAdapter, sql } from "kysely";

/**
 * Photos. Whoever has one points to it, and has it alone; when the one who has it takes another, or
 * is removed, the photo goes too. Its files are WebP in base64, one for each width.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const [whole, end] = postgres ? ["bigint", ""] : ["integer", "strict"];
  const statements = [
    `create table photo (
      id text primary key, hash text not null, alt text not null,
      width ${whole} not null, height ${whole} not null, added_at ${whole} not null,
      hidden_reason text, check (length(hash) = 64), check (trim(alt) <> ''),
      check (width > 0), check (height > 0)
    ) ${end}`,
    "create index photo_by_hash on photo (hash)",
    `create table photo_file (
      photo_id text not null references photo (id) on delete cascade,
      width ${whole} not null, bytes text not null, primary key (photo_id, width)
    ) ${end}`,
    "alter table proposal add column photo_id text references photo (id) on delete set null",
    "create unique index proposal_by_photo on proposal (photo_id)",
    ...(postgres ? goneOnPostgres : goneOnSqlite),
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const goneOnSqlite = [
  `create trigger proposal_photo_left after update of photo_id on proposal
    when old.photo_id is not null and old.photo_id is not new.photo_id
    begin delete from photo where id = old.photo_id; end`,
  `create trigger proposal_photo_gone after delete on proposal when old.photo_id is not null
    begin delete from photo where id = old.photo_id; end`,
];

const goneOnPostgres = [
  `create function drop_photo() returns trigger language plpgsql as
    $$ begin delete from photo where id = old.photo_id; return null; end $$`,
  `create trigger proposal_photo_left after update of photo_id on proposal
    for each row when (old.photo_id is not null and old.photo_id is distinct from new.photo_id)
    execute function drop_photo()`,
  `create trigger proposal_photo_gone after delete on proposal
    for each row when (old.photo_id is not null) execute function drop_photo()`,
];

import { type Kysely, PostgresAdapter, sql } from "kysely";

/**
 * The picture of an idea that is being written: sealed as its draft is, and erased with it. And who
 * else has a photo: one in the directory, and a step of the work. It is theirs alone, and goes when
 * they let go of it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const statements = [
    `create table idea_draft_photo (
      draft_id text not null primary key references idea_draft (id) on delete cascade,
      sealed text not null
    ) ${postgres ? "" : "strict"}`,
    ...["directory", "delivery"].flatMap((table) => [
      `alter table ${table} add column photo_id text references photo (id) on delete set null`,
      `create unique index ${table}_by_photo on ${table} (photo_id)`,
      ...(postgres ? goneOnPostgres(table) : goneOnSqlite(table)),
    ]),
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const goneOnSqlite = (table: string) => [
  `create trigger ${table}_photo_left after update of photo_id on ${table}
    when old.photo_id is not null and old.photo_id is not new.photo_id
    begin delete from photo where id = old.photo_id; end`,
  `create trigger ${table}_photo_gone after delete on ${table} when old.photo_id is not null
    begin delete from photo where id = old.photo_id; end`,
];

// The function came with the first photos.
const goneOnPostgres = (table: string) => [
  `create trigger ${table}_photo_left after update of photo_id on ${table}
    for each row when (old.photo_id is not null and old.photo_id is distinct from new.photo_id)
    execute function drop_photo()`,
  `create trigger ${table}_photo_gone after delete on ${table}
    for each row when (old.photo_id is not null) execute function drop_photo()`,
];

import { type Kysely, PostgresAdapter, sql } from "kysely";

/**
 * Where on the map a proposal stands, beside where it is in words; and what the municipality's map
 * shows under the areas: water, roads, places.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const [whole, degrees, end] = postgres
    ? ["bigint", "double precision", ""]
    : ["integer", "real", "strict"];
  const statements = [
    `alter table proposal add column spot_longitude ${degrees}
      check (spot_longitude between -180 and 180)`,
    `alter table proposal add column spot_latitude ${degrees}
      check (spot_latitude between -90 and 90
        and (spot_latitude is null) = (spot_longitude is null))`,
    `create table map_feature (
      position ${whole} not null, kind text not null, name text not null, points text not null,
      primary key (position)
    ) ${end}`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}

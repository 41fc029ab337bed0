import { featureKinds, type MapFeature } from "#app/domain/map-feature.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import { polygonColumn } from "#app/schemas/round-columns.server.ts";
import { type Db, inTransaction } from "./engine.server.ts";

/** What the municipality's map shows under the areas, from the lowest upwards. */
export async function listMapFeatures(db: Db): Promise<MapFeature[]> {
  const rows = await db.selectFrom("map_feature").selectAll().orderBy("position").execute();
  return rows.map(({ position, kind, name, points }) => {
    const { json, word } = rowReader("map_feature", String(position));
    return {
      kind: word("kind", featureKinds, kind),
      name,
      points: json("points", polygonColumn, points),
    };
  });
}

/** Keeps these features on the map and no others. */
export async function keepMapFeatures(db: Db, features: readonly MapFeature[]): Promise<void> {
  const lowestFirst = [...features].sort(
    (one, other) => featureKinds.indexOf(one.kind) - featureKinds.indexOf(other.kind),
  );
  await inTransaction(db, async (db) => {
    await db.deleteFrom("map_feature").execute();
    for (const [position, { kind, name, points }] of lowestFirst.entries()) {
      const row = { position, kind, name, points: JSON.stringify(points) };
      await db.insertInto("map_feature").values(row).execute();
    }
  });
}

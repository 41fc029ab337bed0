import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import { lockWhole } from "#db/engine.server.ts";
import { keepMapFeatures, listMapFeatures } from "#db/map.server.ts";
import type { Db } from "#db/open.server.ts";

/** Takes away what is drawn under the municipality's maps; refused when nothing is. */
export async function removeMap(db: Db, by: Person, nowMs: number): Promise<Problem[]> {
  return db.transaction().execute(async (db): Promise<Problem[]> => {
    await lockWhole(db, "map_feature");
    const before = await listMapFeatures(db);
    if (before.length === 0) return [{ key: "changedMeanwhile" }];
    const line = { atMs: nowMs, actorId: by.id, act: "remove-map", subject: "map" };
    await appendAudit(db, { ...line, detail: { before: before.length } });
    await keepMapFeatures(db, []);
    return [];
  });
}

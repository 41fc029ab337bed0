import { createHash } from "node:crypto";
import { limits } from "#app/domain/limits.ts";
import type { MapFeature } from "#app/domain/map-feature.ts";
import { type MapReport, readFeatures, type WrittenFeature } from "#app/domain/map-file.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import { lockWhole } from "#db/engine.server.ts";
import { keepMapFeatures, listMapFeatures } from "#db/map.server.ts";
import type { Db } from "#db/open.server.ts";

/** What a file would make of the municipality's map. */
export interface TriedMap {
  report: MapReport;
  features: readonly MapFeature[];
  /** The mark of the map that it would take the place of. */
  seen: string;
}

/**
 * Draws what a file tells under the municipality's maps. Without `seen` it is only tried: nothing
 * is changed. With the mark that the trial gave it is done, unless the map has changed since.
 */
export async function adoptMap(
  db: Db,
  written: readonly WrittenFeature[],
  seen: string | null,
  by: Person,
  nowMs: number,
): Promise<TriedMap | { problems: Problem[] }> {
  const { features, report } = readFeatures(written);
  if (features.length === 0) return { problems: [{ key: "mapFileNothing", field: "fil" }] };
  if (features.length > limits.featuresPerMap || report.points.after > limits.pointsPerMap) {
    const values = { limit: limits.featuresPerMap };
    return { problems: [{ key: "tooManyFeatures", field: "fil", values }] };
  }
  return db.transaction().execute(async (db) => {
    await lockWhole(db, "map_feature");
    const before = await listMapFeatures(db);
    const tried = { report, features, seen: markOf(before) };
    if (seen === null) return tried;
    if (seen !== tried.seen) return { problems: [{ key: "changedMeanwhile" }] };
    const line = { atMs: nowMs, actorId: by.id, act: "adopt-map", subject: "map" };
    const detail = {
      features: features.length,
      points: report.points.after,
      before: before.length,
    };
    await appendAudit(db, { ...line, detail });
    await keepMapFeatures(db, features);
    return tried;
  });
}

function markOf(features: readonly MapFeature[]): string {
  return createHash("sha256").update(JSON.stringify(features)).digest("hex").slice(0, 32);
}

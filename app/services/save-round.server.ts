import { areaTreeProblems, slugProblems } from "#app/domain/area.ts";
import { refuseLockedChanges } from "#app/domain/freeze.ts";
import type { Person } from "#app/domain/person.ts";
import { potProblems } from "#app/domain/pot-problems.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { sameValue } from "#app/domain/same-value.ts";
import { scheduleProblems } from "#app/domain/schedule.ts";
import { appendAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";
import { isSlugTaken, lockRoundForChange, saveRound as storeRound } from "#db/rounds.server.ts";

/**
 * Keeps an administrator's round. What is locked at this instant stays as it is: the outcome rule
 * from publication, what decides the result from the opening of the vote. The round is read under
 * a lock, so nothing can slip in while voting opens.
 */
export async function saveRound(
  db: Db,
  wanted: RoundWithAreas,
  person: Person,
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db) => {
    const { round, areas } = wanted;
    const before = await lockRoundForChange(db, round.id);
    const problems = [
      ...slugProblems(round.slug, "slug"),
      ...((await isSlugTaken(db, round.slug, round.id))
        ? [{ key: "slugTaken" as const, field: "slug" }]
        : []),
      ...scheduleProblems(round.schedule),
      ...(areas.length === 0 ? [{ key: "noAreas" as const, field: "areas" }] : []),
      ...areaTreeProblems(areas),
      ...potProblems(round.potPlan, areas),
      ...(before ? refuseLockedChanges(before.round, round, before.areas, areas, nowMs) : []),
    ];
    if (problems.length > 0) return problems;
    await storeRound(db, wanted);
    const act = before ? "change-round" : "create-round";
    const line = { atMs: nowMs, actorId: person.id, act, subject: round.id };
    await appendAudit(db, { ...line, detail: { fields: changed(before, wanted) } });
    return [];
  });
}

/** The names of what differs from the stored round; everything when it is new. */
function changed(before: RoundWithAreas | null, after: RoundWithAreas): string[] {
  const fields = Object.keys(after.round) as (keyof RoundWithAreas["round"])[];
  const differing = fields.filter(
    (field) => !before || !sameValue(before.round[field], after.round[field]),
  );
  return before && sameValue(before.areas, after.areas) ? differing : [...differing, "areas"];
}

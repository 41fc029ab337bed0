import { extendsVote, refuseLockedChanges } from "#app/domain/freeze.ts";
import { apartByRuleProblems } from "#app/domain/keep-apart-problems.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Round, RoundWithAreas } from "#app/domain/round.ts";
import { roundProblems } from "#app/domain/round-problems.ts";
import { sameValue } from "#app/domain/same-value.ts";
import type { Schedule } from "#app/domain/schedule.ts";
import { appendAudit } from "#db/audit.server.ts";
import { EXTENSION_ACT } from "#db/extensions.server.ts";
import type { Db } from "#db/open.server.ts";
import { listProposals } from "#db/proposals.server.ts";
import { isSlugTaken, lockRoundForChange, saveRound as storeRound } from "#db/rounds.server.ts";

/**
 * Keeps an administrator's round. What is locked at this instant stays as it is: the outcome rule
 * from publication, what decides the result from the opening of the vote. The round is read under
 * a lock, so nothing can slip in while voting opens. More time for a vote that is open takes a
 * reason, which is kept for residents to read.
 */
export async function saveRound(
  db: Db,
  wanted: RoundWithAreas,
  person: Person,
  nowMs: number,
  extensionReason = "",
): Promise<Problem[]> {
  return db.transaction().execute(async (db) => {
    const { round, areas } = wanted;
    const before = await lockRoundForChange(db, round.id);
    const problems: Problem[] = [
      ...roundProblems(wanted),
      ...((await isSlugTaken(db, round.slug, round.id))
        ? [{ key: "slugTaken" as const, field: "slug" }]
        : []),
      ...(before ? await keptApartByRule(db, round) : []),
      ...(before ? await removedWithProposals(db, before, wanted) : []),
      ...(before ? refuseLockedChanges(before.round, round, before.areas, areas, nowMs) : []),
    ];
    const was = before?.round.schedule;
    const extended = was && extendsVote(was, round.schedule, nowMs) ? was : null;
    if (extended && extensionReason === "") {
      problems.push({ key: "extensionReasonNeeded", field: "extensionReason" });
    }
    if (problems.length > 0) return problems;
    await storeRound(db, wanted);
    const act = extended ? EXTENSION_ACT : before ? "change-round" : "create-round";
    const more = extended && { reason: extensionReason, ...extensionOf(extended, round.schedule) };
    await appendAudit(db, {
      ...{ atMs: nowMs, actorId: person.id, act, subject: round.id, roundId: round.id },
      detail: { fields: changed(before, wanted), ...more },
    });
    return [];
  });
}

/** The instants that were moved later, as they stood before. */
function extensionOf(before: Schedule, after: Schedule) {
  const { voteClosesAtMs, complaintsUntilMs } = before;
  return {
    ...(after.voteClosesAtMs > voteClosesAtMs ? { voteClosesAtMs } : {}),
    ...(after.complaintsUntilMs > complaintsUntilMs ? { complaintsUntilMs } : {}),
  };
}

/** Only some rules can keep proposals apart: the round's must, where any of its are. */
async function keptApartByRule(db: Db, { id, countingRule }: Round): Promise<Problem[]> {
  const filter = { roundId: id, keptApart: true, withHidden: true };
  const { proposals } = await listProposals(db, filter);
  return apartByRuleProblems(countingRule, proposals);
}

/** Areas that were left out though proposals belong to them. */
async function removedWithProposals(
  db: Db,
  before: RoundWithAreas,
  wanted: RoundWithAreas,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { id: areaId, name } of before.areas) {
    if (wanted.areas.some(({ id }) => id === areaId)) continue;
    const one = { roundId: before.round.id, areaId, withHidden: true };
    const { total } = await listProposals(db, { ...one, page: { offset: 0, limit: 1 } });
    if (total > 0) problems.push({ key: "areaInUse", field: "areas", values: { area: name } });
  }
  return problems;
}

/** The names of what differs from the stored round; everything when it is new. */
function changed(before: RoundWithAreas | null, after: RoundWithAreas): string[] {
  const fields = Object.keys(after.round) as (keyof RoundWithAreas["round"])[];
  const differing = fields.filter(
    (field) => !before || !sameValue(before.round[field], after.round[field]),
  );
  return before && sameValue(before.areas, after.areas) ? differing : [...differing, "areas"];
}

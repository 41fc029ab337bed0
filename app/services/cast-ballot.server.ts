import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { draftTagOf, tagOf } from "#app/ballot-box/tag.server.ts";
import type { Clock } from "#app/clock.server.ts";
import type { Marks } from "#app/domain/ballots/ballot-type.ts";
import { checkBallot } from "#app/domain/ballots/check-ballot.ts";
import { paperOf } from "#app/domain/ballots/paper.ts";
import { entitlement } from "#app/domain/eligibility.ts";
import type { Person } from "#app/domain/person.ts";
import { potsOf } from "#app/domain/pot.ts";
import type { Problem } from "#app/domain/problem.ts";
import { isOnBallot, type Proposal } from "#app/domain/proposal.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { mayCast } from "#app/domain/schedule.ts";
import { eraseDraft, lockRoundForCast, saveBallot } from "#db/ballots.server.ts";
import type { Db } from "#db/open.server.ts";

export interface Cast {
  atMs: number;
  /** True when an earlier ballot of the same person was replaced. */
  replaced: boolean;
}

/**
 * Takes a person's ballot, or says why not. The time is read inside the transaction, under the
 * round's lock: a ballot that comes at the very millisecond of closing is refused, whatever
 * was true when the request began. `castKey` is the form's own random key: the same press twice
 * is the same ballot.
 */
export async function castBallot(
  { db, keys, clock }: { db: Db; keys: RoundKeys; clock: Clock },
  { round, areas }: RoundWithAreas,
  proposals: readonly Proposal[],
  person: Person,
  { marks, castKey }: { marks: Marks; castKey: string },
): Promise<{ cast: Cast } | { problems: Problem[] }> {
  const allowed = entitlement(round.eligibility, person, areas, round.potPlan.cityWideKronor);
  if ("problem" in allowed) return { problems: [allowed.problem] };
  if (!allowed.areas.some((area) => area.id === marks.areaId)) {
    return { problems: [{ key: "areaNotYours", field: "area" }] };
  }
  const paper = paperOf(marks.areaId, potsOf(round.potPlan, areas).pots, proposals);
  const idsInRound = new Set(proposals.filter(isOnBallot).map(({ id }) => id));
  const checked = checkBallot(round.ballotRule, paper, marks, idsInRound);
  if ("problems" in checked) return checked;
  const key = keys.keyOf(round.id);
  const tag = tagOf(key, round.id, person.id);
  return db.transaction().execute(async (db) => {
    const { schedule, nowMs } = await lockRoundForCast(db, round.id, clock);
    if (!mayCast(schedule, nowMs)) {
      const early = nowMs < schedule.voteOpensAtMs;
      return { problems: [{ key: early ? "votingNotOpen" : "votingClosed" }] };
    }
    const ballot = { ...checked.ballot, channel: "web" as const };
    const { version } = await saveBallot(db, { roundId: round.id, tag, castKey, ballot });
    for (const area of allowed.areas) {
      await eraseDraft(db, round.id, draftTagOf(key, round.id, person.id, area.id));
    }
    return { cast: { atMs: nowMs, replaced: version > 1 } };
  });
}

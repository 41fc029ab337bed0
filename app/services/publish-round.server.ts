import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { roundSecrets } from "#app/ballot-box/round-secrets.server.ts";
import { keyProblems } from "#app/domain/key-holding.ts";
import { wallTimeOf } from "#app/domain/local-time.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { roundProblems } from "#app/domain/round-problems.ts";
import type { Schedule } from "#app/domain/schedule.ts";
import { appendAudit } from "#db/audit.server.ts";
import { strangeSecret } from "#db/key-fingerprints.server.ts";
import type { Db } from "#db/open.server.ts";
import { lockRoundForChange, saveRound } from "#db/rounds.server.ts";
import { findTrusteeKey } from "#db/trustee-keys.server.ts";

/**
 * Makes a draft public from now on, locks its outcome rule, and makes the keys that the server holds
 * of it, so that they can be copied before anybody votes. Refused when it lacks the decision the rule
 * rests on, areas or money, when its trustees cannot open what would be cast, when its times are out
 * of order, or when the vote would already be open.
 */
export async function publishRound(
  { db, keys }: { db: Db; keys: RoundKeys },
  roundId: string,
  person: Person,
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db) => {
    const found = await lockRoundForChange(db, roundId);
    if (!found) return [{ key: "changedMeanwhile" }];
    const { round, areas } = found;
    if (round.schedule.publishedAtMs !== null) return [{ key: "alreadyPublished" }];
    const { organ, paragraph, on } = round.outcomeRules.ground;
    const problems: Problem[] = [
      ...(organ && paragraph && on
        ? []
        : [{ key: "decisionNeeded" as const, field: "outcomeRules.ground.organ" }]),
      ...(on && on > wallTimeOf(nowMs).slice(0, 10)
        ? [{ key: "dayInFuture" as const, field: "outcomeRules.ground.on" }]
        : []),
      ...roundProblems(found),
      ...keyProblems(round.keyHolding, await findTrusteeKey(db, round)),
      ...tooLate(round.schedule, nowMs),
    ];
    if (problems.length > 0) return problems;
    const strange = await strangeSecret(db, roundSecrets(keys, round));
    if (strange) throw new Error(`${strange.file} is not the one it was: restore it in KEYS_DIR.`);
    const schedule = { ...round.schedule, publishedAtMs: nowMs };
    await saveRound(db, { round: { ...round, schedule }, areas });
    const line = { atMs: nowMs, actorId: person.id, act: "publish-round", subject: roundId };
    await appendAudit(db, { ...line, roundId, detail: { outcomeRules: round.outcomeRules } });
    return [];
  });
}

/** Rules that become public when the vote is already open were never known before it. */
function tooLate({ voteOpensAtMs }: Schedule, nowMs: number): Problem[] {
  if (voteOpensAtMs > nowMs) return [];
  const values = { earliestMs: nowMs };
  return [{ key: "dateBefore", field: "schedule.voteOpensAtMs", values }];
}

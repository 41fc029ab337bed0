import { paperRefusal } from "#app/ballot-box/paper-refusal.server.ts";
import { numberHash } from "#app/ballot-box/roll-hash.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { tagOf } from "#app/ballot-box/tag.server.ts";
import { ageProblem } from "#app/domain/eligibility.ts";
import { limits } from "#app/domain/limits.ts";
import { localDay } from "#app/domain/local-time.ts";
import type { PaperStanding } from "#app/domain/paper-ballot.ts";
import type { Person } from "#app/domain/person.ts";
import { type Personnummer, readWrittenPersonnummer } from "#app/domain/personnummer.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Round } from "#app/domain/round.ts";
import { appendAudit, countActs } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";
import { holdRound } from "#db/paper-batches.server.ts";
import { findProposer, isWithdrawn } from "#db/paper-marks.server.ts";
import { findByNumber } from "#db/roll.server.ts";

/** What is told about a number that somebody shows at the staffed place. */
export interface LookedUp {
  standing: PaperStanding;
  /** The row of the roll, for the mark that may follow; null when there is nothing to mark. */
  rollId: string | null;
  /** Who has proposed the mark already: the one who asks, somebody else, or nobody. */
  proposed: "by-me" | "by-other" | null;
}

const TEN_MINUTES_MS = 10 * 60_000;
const act = "look-up-voter";

/**
 * Answers whether a number may vote on paper. The number is never stored and the audit line does
 * not tell it; nobody can ask more often than people come to a table. The log keeps each lookup
 * anyway, so it is counted there: over every process, and past a restart.
 */
export async function lookUpVoter(
  { db, keys }: { db: Db; keys: RoundKeys },
  roundId: string,
  typed: string,
  person: Person,
  nowMs: number,
): Promise<{ found: LookedUp } | { problems: Problem[] }> {
  const number = readWrittenPersonnummer(typed.slice(0, 40), localDay(nowMs));
  if (!number) return { problems: [{ key: "numberUnreadable", field: "nummer" }] };
  return db.transaction().execute(async (db) => {
    const held = await holdRound(db, roundId);
    const closed = paperRefusal(held, nowMs);
    const tagKey = keys.tagKeyOf(roundId);
    if (closed || !tagKey) return { problems: [closed ?? { key: "paperClosed" }] };
    const sinceMs = nowMs - TEN_MINUTES_MS;
    const limit = limits.lookUpsPerTenMinutes;
    if ((await countActs(db, { actorId: person.id, act, sinceMs })) >= limit) {
      return { problems: [{ key: "lookUpTooOften", field: "nummer", values: { limit } }] };
    }
    await appendAudit(db, { atMs: nowMs, actorId: person.id, act, subject: roundId, detail: {} });
    const rollId = await rowOf(db, keys, held.round, number);
    if (rollId === null) {
      return { found: { standing: "not-on-roll", rollId, proposed: null } };
    }
    if (await isWithdrawn(db, roundId, tagOf(tagKey, roundId, rollId))) {
      return { found: { standing: "voted-on-paper", rollId: null, proposed: null } };
    }
    const proposer = await findProposer(db, roundId, rollId);
    const by = proposer === person.id ? "by-me" : "by-other";
    const proposed = proposer === null ? null : by;
    return { found: { standing: "eligible", rollId, proposed } };
  });
}

/** The row of the roll, the same that an e-ID leads to; null when the number may not vote. */
async function rowOf(
  db: Db,
  keys: RoundKeys,
  { id, eligibility }: Round,
  { digits, bornOn }: Personnummer,
): Promise<string | null> {
  const hash = numberHash(keys.pepper(), id, digits);
  if (eligibility.register === "self-declared") {
    return ageProblem(eligibility, bornOn) ? null : hash;
  }
  return (await findByNumber(db, id, hash))?.id ?? null;
}

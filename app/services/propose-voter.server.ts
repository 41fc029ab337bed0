import { randomUUID } from "node:crypto";
import { numberHash } from "#app/ballot-box/roll-hash.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { localDay } from "#app/domain/local-time.ts";
import type { Person } from "#app/domain/person.ts";
import { readWrittenPersonnummer } from "#app/domain/personnummer.ts";
import type { Problem } from "#app/domain/problem.ts";
import { ageBandOn } from "#app/domain/roll.ts";
import { appendAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";
import { findByNumber } from "#db/roll.server.ts";
import { saveAddition } from "#db/roll-additions.server.ts";
import { lockRoundForChange } from "#db/rounds.server.ts";

/** Someone to add to a frozen roll, as a member of staff writes it. */
export interface Addition {
  number: string;
  areaId: string;
  /** The number the same person had before; "" for someone who was never on the roll. */
  earlierNumber: string;
}

/**
 * Proposes that someone is added to a roll that was frozen when the vote opened, or that a new
 * number leads to the row of an earlier one. Nothing is changed until another member of staff
 * agrees (`settleVoter`).
 */
export async function proposeVoter(
  { db, keys }: { db: Db; keys: RoundKeys },
  roundId: string,
  { number, areaId, earlierNumber }: Addition,
  person: Person,
  nowMs: number,
): Promise<Problem[]> {
  const today = localDay(nowMs);
  const read = readWrittenPersonnummer(number, today);
  if (!read) return [{ key: "numberUnreadable", field: "personnummer" }];
  const earlier = earlierNumber ? readWrittenPersonnummer(earlierNumber, today) : null;
  if (earlierNumber && !earlier) return [{ key: "numberUnreadable", field: "tidigare" }];
  const hashOf = (digits: string) => numberHash(keys.pepper(), roundId, digits);
  return db.transaction().execute(async (db) => {
    const found = await lockRoundForChange(db, roundId);
    if (!found) return [{ key: "changedMeanwhile" }];
    const { schedule, eligibility } = found.round;
    if (nowMs < schedule.voteOpensAtMs) return [{ key: "rollNotFrozen" }];
    if (nowMs >= schedule.voteClosesAtMs) return [{ key: "votingClosed" }];
    const row = earlier && (await findByNumber(db, roundId, hashOf(earlier.digits)));
    if (earlier && !row) return [{ key: "notOnRoll", field: "tidigare" }];
    const area = found.areas.find(({ id }) => id === (row?.areaId ?? areaId));
    if (!area) return [{ key: "areaNeeded", field: "omrade" }];
    if (await findByNumber(db, roundId, hashOf(read.digits))) {
      return [{ key: "alreadyOnRoll", field: "personnummer" }];
    }
    const id = randomUUID();
    await saveAddition(db, {
      ...{ id, roundId, areaId: area.id, rollId: row?.id ?? null, proposedBy: person.id },
      numberHash: hashOf(read.digits),
      ageBand: ageBandOn(read.bornOn, eligibility.ageOn),
      letter: "print",
      codes: null,
    });
    const line = { atMs: nowMs, actorId: person.id, act: "propose-voter", subject: roundId };
    await appendAudit(db, { ...line, detail: { addition: id, newNumber: row !== null } });
    return [];
  });
}

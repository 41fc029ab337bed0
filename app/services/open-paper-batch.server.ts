import { paperRefusal } from "#app/ballot-box/paper-refusal.server.ts";
import type { Person } from "#app/domain/person.ts";
import { potsOf } from "#app/domain/pot.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";
import { holdRound, insertPaperBatch, listPaperBatches } from "#db/paper-batches.server.ts";

/** What a signed paper protocol says: what it is called, which area it is of, how many ballots. */
export interface Protocol {
  name: string;
  areaId: string;
  ballots: number;
}

/** Opens a batch for the ballots of one paper protocol. Until it is closed the ledger waits for it. */
export async function openPaperBatch(
  db: Db,
  roundId: string,
  protocol: Protocol,
  person: Person,
  nowMs: number,
): Promise<{ no: number } | { problems: Problem[] }> {
  return db.transaction().execute(async (db) => {
    const held = await holdRound(db, roundId);
    const closed = paperRefusal(held, nowMs);
    if (closed) return { problems: [closed] };
    const { pots } = potsOf(held.round.potPlan, held.areas);
    if (!pots.some(({ areaId }) => areaId === protocol.areaId)) {
      return { problems: [{ key: "areaUnknown", field: "areaId" }] };
    }
    const batches = await listPaperBatches(db, roundId);
    if (batches.some(({ name }) => name === protocol.name)) {
      return { problems: [{ key: "batchNameTaken", field: "name" }] };
    }
    const no = (batches.at(-1)?.no ?? 0) + 1;
    await insertPaperBatch(db, roundId, { no, ...protocol });
    const line = { atMs: nowMs, actorId: person.id, act: "open-paper-batch", subject: roundId };
    await appendAudit(db, { ...line, detail: { no, ...protocol } });
    return { no };
  });
}

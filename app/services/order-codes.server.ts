import { drawCodes, orderedRows } from "#app/ballot-box/drawn-codes.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { limits } from "#app/domain/limits.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { amountProblems } from "#app/domain/written-problems.ts";
import { appendAudit } from "#db/audit.server.ts";
import { hasRow, insertCodeRows, replaceCodes } from "#db/codes.server.ts";
import type { Db } from "#db/open.server.ts";
import {
  codesAdded,
  findAddition,
  removeAddition,
  saveAddition,
} from "#db/roll-additions.server.ts";
import { saveEntitled } from "#db/roll-import.server.ts";
import { lockRoundForChange } from "#db/rounds.server.ts";

/** Codes to be handed out in an area. The same `key` again is the same order. */
export interface CodeOrder {
  roundId: string;
  areaId: string;
  codes: number;
  key: string;
}

/**
 * Adds as many to the roll as codes are ordered, and draws a code for each; only the codes' keyed
 * hashes are kept. Returns them as they are printed. When voting has opened an order waits until
 * another member of staff makes the same one. Refused when the order has been made already, when
 * voting has closed, and where the round does not go by codes alone.
 */
export async function orderCodes(
  { db, keys }: { db: Db; keys: RoundKeys },
  { roundId, areaId, codes, key }: CodeOrder,
  person: Person,
  nowMs: number,
): Promise<{ codes: string[] } | { waits: true } | { problem: Problem }> {
  const [problem] = amountProblems(codes, limits.codesPerOrder, "many");
  if (problem) return { problem };
  return db.transaction().execute(async (db) => {
    const found = await lockRoundForChange(db, roundId);
    const area = found?.areas.find(({ id }) => id === areaId);
    if (found?.round.eligibility.register !== "codes") {
      return { problem: { key: "changedMeanwhile" } };
    }
    if (!area) return { problem: { key: "areaNeeded", field: "area" } };
    const { voteOpensAtMs, voteClosesAtMs } = found.round.schedule;
    if (voteClosesAtMs <= nowMs) return { problem: { key: "codesClosed" } };
    const pepper = keys.pepper();
    const ids = orderedRows(pepper, roundId, `${areaId}\0${key}`, codes);
    if (await hasRow(db, roundId, ids[0] ?? "")) return { problem: { key: "orderMade" } };
    const frozen = nowMs >= voteOpensAtMs;
    const waiting = frozen ? await findAddition(db, roundId, key) : null;
    if (frozen && !waiting) {
      await saveAddition(db, codesAdded({ id: key, roundId, areaId, many: codes }, person.id));
      const line = { atMs: nowMs, actorId: person.id, act: "propose-codes", subject: roundId };
      await appendAudit(db, { ...line, detail: { addition: key, area: areaId, codes } });
      return { waits: true };
    }
    if (waiting?.proposedBy === person.id) return { problem: { key: "sameStaff" } };
    if (waiting) {
      const same = waiting.areaId === areaId && waiting.codes?.many === codes;
      if (!same || waiting.codes?.ofClass) return { problem: { key: "changedMeanwhile" } };
      await removeAddition(db, key);
    }
    const drawn = drawCodes(pepper, ids);
    await insertCodeRows(db, { roundId, areaId, kind: "person" }, ids);
    await replaceCodes(db, roundId, drawn);
    // Once voting has opened the figure that turnout is reckoned by stands; the ledger tells more.
    if (!frozen) await saveEntitled(db, roundId, found.areas);
    const line = { atMs: nowMs, actorId: person.id, act: "order-codes", subject: roundId };
    await appendAudit(db, { ...line, detail: { area: areaId, codes } });
    return { codes: drawn.map(({ written }) => written) };
  });
}

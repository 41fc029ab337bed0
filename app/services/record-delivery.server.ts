import { randomUUID } from "node:crypto";
import {
  type Delivery,
  type DeliveryText,
  keptStep,
  placeOfStep,
  stepProblems,
} from "#app/domain/delivery.ts";
import { photoOfStep } from "#app/domain/delivery-photos.ts";
import { localDay } from "#app/domain/local-time.ts";
import type { Person } from "#app/domain/person.ts";
import { changedPhoto, type PhotoChange, saidOfPhoto } from "#app/domain/photo.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import { insertDelivery, listDeliveriesOf } from "#db/deliveries.server.ts";
import type { Db } from "#db/open.server.ts";
import { listDecisions } from "#db/outcomes.server.ts";
import { hidePhoto, storePhoto } from "#db/photos.server.ts";
import { findProposal } from "#db/proposals.server.ts";
import { lockRoundForChange } from "#db/rounds.server.ts";

/** Which step is put right, if any, and the last line that the writer had seen. */
export interface DeliveryLine {
  corrects: string | null;
  seen: string | null;
}

/**
 * Writes down how the work with a decided proposal goes. A line is never changed: what was wrong is
 * put right by a new one that says why. That one keeps the picture of the one before, or has another,
 * and then nobody sees the earlier one any more. Of two who write at the same time one is told to
 * read first.
 */
export async function recordDelivery(
  db: Db,
  { roundId, proposalId }: Pick<Delivery, "proposalId"> & { roundId: string },
  text: DeliveryText,
  { corrects, seen }: DeliveryLine,
  person: Person,
  nowMs: number,
  photoChange: PhotoChange = "same",
): Promise<Problem[]> {
  return db.transaction().execute(async (db) => {
    const found = await lockRoundForChange(db, roundId);
    const proposal = await findProposal(db, proposalId);
    if (!found || proposal?.roundId !== roundId) {
      return [{ key: "deliveryNotDecided", field: "stage" }];
    }
    const written = await listDeliveriesOf(db, proposalId);
    const last = written.at(-1) ?? null;
    const place = placeOfStep(written, corrects);
    if (!place || (last?.id ?? null) !== seen) return [{ key: "changedMeanwhile", field: "note" }];
    const decisions = await listDecisions(db, roundId);
    const decision = decisions.find((one) => one.proposalId === proposalId) ?? null;
    const step = keptStep(text);
    const problems = stepProblems(step, { ...place, decision, today: localDay(nowMs) });
    if (problems.length > 0) return problems;
    // Lines stand in the order they were written, also where the clock has not moved between two.
    const recordedAtMs = Math.max(nowMs, (last?.recordedAtMs ?? 0) + 1);
    const line = { ...step, id: randomUUID(), proposalId, picture: null, recordedAtMs, corrects };
    const righted = written.find(({ id }) => id === corrects);
    const before = righted ? photoOfStep(righted, written) : null;
    const photo = changedPhoto(before, photoChange, randomUUID());
    await storePhoto(db, photo, photoChange, nowMs);
    if (before && photo?.id !== before.id) await hidePhoto(db, before.id, step.note);
    const own = photo && photo.id !== before?.id ? { photo } : {};
    await insertDelivery(db, { ...line, ...own });
    const { note: reason, ...about } = step;
    await appendAudit(db, {
      ...{ atMs: nowMs, actorId: person.id, act: "record-delivery", subject: proposalId, roundId },
      detail: { ...about, reason, corrects, ...saidOfPhoto(photoChange) },
    });
    return [];
  });
}

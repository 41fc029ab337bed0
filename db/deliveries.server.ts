import { type Delivery, deliveryStages } from "#app/domain/delivery.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import type { Db } from "./engine.server.ts";
import { type PhotoRow, photoColumns, photoOf } from "./rows/photos.server.ts";
import type { DeliveryTable } from "./tables/outcomes.ts";

/** All that was written down about the decided proposals of a round, in the order it was. */
export async function listDeliveries(db: Db, roundId: string): Promise<Delivery[]> {
  const rows = await db
    .selectFrom("delivery")
    .innerJoin("proposal", "proposal.id", "delivery.proposal_id")
    .leftJoin("photo", "photo.id", "delivery.photo_id")
    .selectAll("delivery")
    .select(photoColumns)
    .where("proposal.round_id", "=", roundId)
    .orderBy("delivery.recorded_at")
    .orderBy("delivery.id")
    .execute();
  return rows.map(deliveryOf);
}

/** The same for one proposal. */
export async function listDeliveriesOf(db: Db, proposalId: string): Promise<Delivery[]> {
  const rows = await db
    .selectFrom("delivery")
    .leftJoin("photo", "photo.id", "delivery.photo_id")
    .selectAll("delivery")
    .select(photoColumns)
    .where("delivery.proposal_id", "=", proposalId)
    .orderBy("delivery.recorded_at")
    .orderBy("delivery.id")
    .execute();
  return rows.map(deliveryOf);
}

/** Adds a step; one that is there is never changed. */
export async function insertDelivery(db: Db, delivery: Delivery): Promise<void> {
  const { id, stage, on, note, picture, corrects } = delivery;
  await db
    .insertInto("delivery")
    .values({
      ...{ id, stage, on, note, picture, corrects },
      proposal_id: delivery.proposalId,
      ready_on: delivery.readyOn,
      delay_reason: delivery.delayReason,
      cost: delivery.costKronor,
      recorded_at: delivery.recordedAtMs,
      photo_id: delivery.photo?.id ?? null,
    })
    .execute();
}

function deliveryOf(row: Omit<DeliveryTable, "photo_id"> & PhotoRow): Delivery {
  const { id, on, note, picture, corrects } = row;
  const photo = photoOf(row);
  return {
    ...{ id, on, note, picture, corrects, ...(photo && { photo }) },
    proposalId: row.proposal_id,
    stage: rowReader("delivery", id).word("stage", deliveryStages, row.stage),
    readyOn: row.ready_on,
    delayReason: row.delay_reason,
    costKronor: row.cost,
    recordedAtMs: row.recorded_at,
  };
}

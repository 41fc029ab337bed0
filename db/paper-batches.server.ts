import {
  type BatchStand,
  type KeyingState,
  keyingStates,
  type SpoiledReason,
  spoiledReasons,
} from "#app/domain/paper-ballot.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import type { Db } from "./engine.server.ts";
import { findLastLine } from "./ledger.server.ts";
import { countMarks } from "./paper-marks.server.ts";
import { lockRoundForChange } from "./rounds.server.ts";

/** The ballots of one signed paper protocol. `no` counts from 1 in its round. */
export interface PaperBatch {
  no: number;
  name: string;
  areaId: string;
  /** How many the protocol says there are. */
  ballots: number;
  closed: boolean;
}

/** A round held still for what is done with paper, with the last line of its ledger. */
export interface HeldRound extends RoundWithAreas {
  lastLine: string | null;
}

/** Holds the round until the transaction ends: nothing is cast, published or closed meanwhile. */
export async function holdRound(db: Db, roundId: string): Promise<HeldRound> {
  const found = await lockRoundForChange(db, roundId);
  if (!found) throw new Error(`There is no round ${roundId} to take paper in`);
  return { ...found, lastLine: await findLastLine(db, roundId) };
}

/** The paper batches of a round in their order. */
export async function listPaperBatches(db: Db, roundId: string): Promise<PaperBatch[]> {
  const rows = await db
    .selectFrom("paper_batch")
    .selectAll()
    .where("round_id", "=", roundId)
    .orderBy("no")
    .execute();
  return rows.map(({ no, name, area_id, ballots, closed }) => ({
    ...{ no, name, areaId: area_id, ballots },
    closed: closed === 1,
  }));
}

export async function findPaperBatch(
  db: Db,
  roundId: string,
  no: number,
): Promise<PaperBatch | null> {
  return (await listPaperBatches(db, roundId)).find((batch) => batch.no === no) ?? null;
}

/** The batch while it is open; null when there is none, or it is closed. */
export async function findOpenBatch(
  db: Db,
  roundId: string,
  no: number,
): Promise<PaperBatch | null> {
  const batch = await findPaperBatch(db, roundId, no);
  return batch?.closed === false ? batch : null;
}

export async function insertPaperBatch(
  db: Db,
  roundId: string,
  { no, name, areaId, ballots }: Omit<PaperBatch, "closed">,
): Promise<void> {
  await db
    .insertInto("paper_batch")
    .values({ round_id: roundId, no, name, area_id: areaId, ballots })
    .execute();
}

export async function updatePaperBatch(
  db: Db,
  roundId: string,
  no: number,
  to: { ballots: number } | { closed: 1 },
): Promise<void> {
  await db
    .updateTable("paper_batch")
    .set(to)
    .where("round_id", "=", roundId)
    .where("no", "=", no)
    .execute();
}

/** True while a batch has yet to be closed, or a proposed mark to be confirmed. */
export async function isPaperWaiting(db: Db, roundId: string): Promise<boolean> {
  const open = (await listPaperBatches(db, roundId)).some(({ closed }) => !closed);
  return open || (await countMarks(db, roundId)) > 0;
}

/** How far the ballots of each batch have come, by the batch's number. */
export async function standOfBatches(db: Db, roundId: string): Promise<Map<number, BatchStand>> {
  const rows = await db
    .selectFrom("paper_ballot")
    .select(["batch", "state"])
    .select((row) => row.fn.countAll<number>().as("ballots"))
    .where("round_id", "=", roundId)
    .groupBy(["batch", "state"])
    .execute();
  const { word } = rowReader("paper_ballot", `in round ${roundId}`);
  const stands = new Map<number, Record<KeyingState, number>>();
  for (const { batch, state, ballots } of rows) {
    const stand = stands.get(batch) ?? { once: 0, differs: 0, agreed: 0 };
    stand[word("state", keyingStates, state)] += ballots;
    stands.set(batch, stand);
  }
  return stands;
}

/** Spoiled ballots of the closed batches: batch, reason and how many. */
export async function listSpoiled(
  db: Db,
  roundId: string,
): Promise<{ batch: number; reason: SpoiledReason; ballots: number }[]> {
  const rows = await db
    .selectFrom("paper_spoiled")
    .selectAll()
    .where("round_id", "=", roundId)
    .orderBy("batch")
    .orderBy("reason")
    .execute();
  const { word } = rowReader("paper_spoiled", `in round ${roundId}`);
  return rows.map(({ batch, reason, ballots }) => ({
    ...{ batch, ballots },
    reason: word("reason", spoiledReasons, reason),
  }));
}

export async function insertSpoiled(
  db: Db,
  roundId: string,
  batch: number,
  sums: ReadonlyMap<SpoiledReason, number>,
): Promise<void> {
  if (sums.size === 0) return;
  const rows = [...sums].map(([reason, ballots]) => ({
    round_id: roundId,
    batch,
    reason,
    ballots,
  }));
  await db.insertInto("paper_spoiled").values(rows).execute();
}

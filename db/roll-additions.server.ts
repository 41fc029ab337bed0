import type { Selectable } from "kysely";
import { ageBands, letters } from "#app/domain/roll.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import type { Db } from "./engine.server.ts";
import type { StagedVoter } from "./roll.server.ts";
import type { RollAdditionTable } from "./tables/roll.ts";

/** Someone proposed for a frozen roll, waiting for a second member of staff. */
export interface RollAddition extends StagedVoter {
  id: string;
  roundId: string;
  /** The row that a new number shall lead to; null for someone who gets a row of their own. */
  rollId: string | null;
  /** Id of the member of staff. */
  proposedBy: string;
}

/** Keeps a proposal; the same number proposed again takes the place of the earlier proposal. */
export async function saveAddition(db: Db, addition: RollAddition): Promise<void> {
  const { id, roundId, numberHash, areaId, ageBand, letter, rollId, proposedBy } = addition;
  const row = {
    ...{ id, round_id: roundId, pnr_h: numberHash, area_id: areaId, age_band: ageBand },
    ...{ letter, roll_id: rollId, proposed_by: proposedBy },
  };
  await db
    .insertInto("roll_addition")
    .values(row)
    .onConflict((conflict) => conflict.columns(["round_id", "pnr_h"]).doUpdateSet(row))
    .execute();
}

export async function findAddition(
  db: Db,
  roundId: string,
  id: string,
): Promise<RollAddition | null> {
  const row = await db
    .selectFrom("roll_addition")
    .selectAll()
    .where("round_id", "=", roundId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? additionOf(row) : null;
}

export async function listAdditions(db: Db, roundId: string): Promise<RollAddition[]> {
  const rows = await db
    .selectFrom("roll_addition")
    .selectAll()
    .where("round_id", "=", roundId)
    .orderBy("id")
    .execute();
  return rows.map(additionOf);
}

export async function removeAddition(db: Db, id: string): Promise<void> {
  await db.deleteFrom("roll_addition").where("id", "=", id).execute();
}

function additionOf(row: Selectable<RollAdditionTable>): RollAddition {
  const read = rowReader("roll_addition", row.id);
  return {
    ...{ id: row.id, roundId: row.round_id, numberHash: row.pnr_h, areaId: row.area_id },
    ageBand: row.age_band === null ? null : read.word("age_band", ageBands, row.age_band),
    letter: read.word("letter", letters, row.letter),
    ...{ rollId: row.roll_id, proposedBy: row.proposed_by },
  };
}

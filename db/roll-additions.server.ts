import { createHash } from "node:crypto";
import type { Selectable } from "kysely";
import { ageBands, letters } from "#app/domain/roll.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import type { Db } from "./engine.server.ts";
import type { StagedVoter } from "./roll.server.ts";
import type { RollAdditionTable } from "./tables/roll.ts";

/** So many codes, of which each is a row of the roll; for a class by a school's link, or handed out. */
export interface AddedCodes {
  many: number;
  ofClass: { linkId: string; name: string } | null;
}

/** Someone proposed for a frozen roll, or codes, waiting for a second member of staff. */
export interface RollAddition extends StagedVoter {
  id: string;
  roundId: string;
  /** The row that a new number shall lead to; null for someone who gets a row of their own. */
  rollId: string | null;
  /** Id of the member of staff. */
  proposedBy: string;
  /** Null for a person. For codes `numberHash` is the hash of their order's key. */
  codes: AddedCodes | null;
}

/** Codes as they wait to be added: under their order's key, which alone tells one order from another. */
export function codesAdded(
  order: { id: string; roundId: string; areaId: string; many: number },
  proposedBy: string,
  ofClass: AddedCodes["ofClass"] = null,
): RollAddition {
  const { id, roundId, areaId, many } = order;
  const numberHash = createHash("sha256").update(`codes ${id}`).digest("hex");
  const nobody = { ageBand: null, letter: "print", rollId: null } as const;
  return { ...nobody, id, roundId, areaId, numberHash, proposedBy, codes: { many, ofClass } };
}

/** Keeps a proposal; the same number proposed again takes the place of the earlier proposal. */
export async function saveAddition(db: Db, addition: RollAddition): Promise<void> {
  const { id, roundId, numberHash, areaId, ageBand, letter, rollId, proposedBy, codes } = addition;
  const row = {
    ...{ id, round_id: roundId, pnr_h: numberHash, area_id: areaId, age_band: ageBand },
    ...{ letter, roll_id: rollId, proposed_by: proposedBy, codes: codes?.many ?? null },
    ...{ link_id: codes?.ofClass?.linkId ?? null, class_name: codes?.ofClass?.name ?? null },
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
    ...{ rollId: row.roll_id, proposedBy: row.proposed_by, codes: codesOf(row) },
  };
}

function codesOf({ codes, link_id, class_name }: Selectable<RollAdditionTable>): AddedCodes | null {
  if (codes === null) return null;
  const ofClass = link_id === null ? null : { linkId: link_id, name: class_name ?? "" };
  return { many: codes, ofClass };
}

import { type KeyingState, keyingStates } from "#app/domain/paper-ballot.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import type { Db } from "./engine.server.ts";

/** What one member of staff keyed of a ballot; `sealed` is readable with the installation's key. */
export interface Keying {
  /** 1 for the first who keyed it, 3 for the one who decided. */
  turn: number;
  keyedBy: string;
  sealed: string;
}

/** A paper ballot that is being keyed. */
export interface KeyedBallot {
  serial: string;
  batch: number;
  state: KeyingState;
  keyings: readonly Keying[];
}

/** The ballots of a batch that are being keyed, by their serials. */
export async function listKeyedBallots(
  db: Db,
  roundId: string,
  batch: number,
): Promise<KeyedBallot[]> {
  const rows = await keyings(db, roundId).where("b.batch", "=", batch).execute();
  return ballotsIn(rows);
}

/** The ballot with this serial; null when there is none in the round, or it is keyed and done with. */
export async function findKeyedBallot(
  db: Db,
  roundId: string,
  serial: string,
): Promise<KeyedBallot | null> {
  const rows = await keyings(db, roundId).where("b.serial", "=", serial).execute();
  return ballotsIn(rows)[0] ?? null;
}

function keyings(db: Db, roundId: string) {
  return db
    .selectFrom("paper_ballot as b")
    .innerJoin("paper_keying as k", (join) =>
      join.onRef("k.round_id", "=", "b.round_id").onRef("k.serial", "=", "b.serial"),
    )
    .select(["b.serial", "b.batch", "b.state", "k.turn", "k.keyed_by", "k.sealed"])
    .where("b.round_id", "=", roundId)
    .orderBy("b.serial")
    .orderBy("k.turn");
}

type Row = Awaited<ReturnType<ReturnType<typeof keyings>["execute"]>>[number];

function ballotsIn(rows: readonly Row[]): KeyedBallot[] {
  const { word } = rowReader("paper_ballot", "being keyed");
  const ballots = new Map<string, KeyedBallot & { keyings: Keying[] }>();
  for (const { serial, batch, state, turn, keyed_by, sealed } of rows) {
    const ballot = ballots.get(serial) ?? {
      ...{ serial, batch, keyings: [] },
      state: word("state", keyingStates, state),
    };
    ballot.keyings.push({ turn, keyedBy: keyed_by, sealed });
    ballots.set(serial, ballot);
  }
  return [...ballots.values()];
}

/** Adds what a person keyed; the ballot itself with the first keying. */
export async function saveKeying(
  db: Db,
  roundId: string,
  { serial, batch, state }: Omit<KeyedBallot, "keyings">,
  { turn, keyedBy, sealed }: Keying,
): Promise<void> {
  await db
    .insertInto("paper_ballot")
    .values({ round_id: roundId, serial, batch, state })
    .onConflict((conflict) => conflict.columns(["round_id", "serial"]).doUpdateSet({ state }))
    .execute();
  await db
    .insertInto("paper_keying")
    .values({ round_id: roundId, serial, turn, keyed_by: keyedBy, sealed })
    .execute();
}

/** Takes away the keyings of one ballot, of a batch, or of a whole round. */
export async function eraseKeyings(
  db: Db,
  roundId: string,
  of: { serial?: string; batch?: number } = {},
): Promise<void> {
  let ballots = db.deleteFrom("paper_ballot").where("round_id", "=", roundId);
  if (of.serial !== undefined) ballots = ballots.where("serial", "=", of.serial);
  if (of.batch !== undefined) ballots = ballots.where("batch", "=", of.batch);
  await ballots.execute();
}

/** A paper ballot that lies sealed beside the others. */
export interface PaperSealed {
  serial: string;
  batch: number;
  areaId: string;
  c: string;
  sealed: string;
}

export async function insertPaperSealed(
  db: Db,
  roundId: string,
  ballots: readonly PaperSealed[],
): Promise<void> {
  if (ballots.length === 0) return;
  const rows = ballots.map(({ serial, batch, areaId, c, sealed }) => ({
    ...{ round_id: roundId, serial, batch, area_id: areaId, c, sealed },
  }));
  await db.insertInto("paper_sealed").values(rows).execute();
}

/** True when a serial of the round is taken, by a ballot that is being keyed or one that is done. */
export async function isSerialTaken(db: Db, roundId: string, serial: string): Promise<boolean> {
  const done = await db
    .selectFrom("paper_sealed")
    .select("serial")
    .where("round_id", "=", roundId)
    .where("serial", "=", serial)
    .executeTakeFirst();
  return done !== undefined || (await findKeyedBallot(db, roundId, serial)) !== null;
}

/** The paper ballots that the ledger has no line about yet, without what is sealed. */
export async function listUntoldPaper(
  db: Db,
  roundId: string,
): Promise<Omit<PaperSealed, "sealed">[]> {
  const rows = await db
    .selectFrom("paper_sealed")
    .select(["serial", "batch", "area_id", "c"])
    .where("round_id", "=", roundId)
    .where("told", "=", 0)
    .execute();
  return rows.map(({ area_id, ...row }) => ({ ...row, areaId: area_id }));
}

/** Says that the ledger now has a line about every paper ballot and every withdrawn tag. */
export async function tellPaper(db: Db, roundId: string): Promise<void> {
  for (const table of ["paper_sealed", "withdrawn"] as const) {
    await db
      .updateTable(table)
      .set({ told: 1 })
      .where("round_id", "=", roundId)
      .where("told", "=", 0)
      .execute();
  }
}

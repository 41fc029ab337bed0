import { type Channel, type ChannelTurnout, channels } from "#app/domain/outcome.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import { chunks } from "./chunks.server.ts";
import { type Db, databaseClockMs, hasRowLocks } from "./engine.server.ts";
import { keepRealTime, realTimeMs, refuseTurnedBack } from "./turned-back.server.ts";

/**
 * Holds a round for the one who publishes, closes or opens it: casts wait until it is done. Returns
 * the time by the clock that casts go by; throws when the real clock has been turned back.
 */
export async function lockRoundForBox(
  db: Db,
  roundId: string,
  clock: (sharedMs: number | null) => number,
): Promise<number> {
  if (!db.isTransaction) throw new Error("lockRoundForBox outside a transaction locks nothing");
  const { signed_at, real } = await db
    .selectFrom("round")
    .select(["signed_at", realTimeMs(db).as("real")])
    .where("id", "=", roundId)
    .$if(hasRowLocks(db), (query) => query.forUpdate())
    .executeTakeFirstOrThrow();
  const sharedMs = await databaseClockMs(db);
  refuseTurnedBack(signed_at, sharedMs ?? real);
  return clock(sharedMs);
}

/** The ledger's lines in their order. */
export async function listLedger(db: Db, roundId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("ledger")
    .select("line")
    .where("round_id", "=", roundId)
    .orderBy("seq")
    .execute();
  return rows.map(({ line }) => line);
}

/** The last line of the ledger; null while it has none. */
export async function findLastLine(db: Db, roundId: string): Promise<string | null> {
  const row = await db
    .selectFrom("ledger")
    .select("line")
    .where("round_id", "=", roundId)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.line ?? null;
}

/** How many casts, paper ballots and withdrawn tags wait for the next batch. */
export async function countWaiting(db: Db, roundId: string): Promise<number> {
  const { waiting: casts } = await db
    .selectFrom("inbox")
    .select((inbox) => inbox.fn.countAll<number>().as("waiting"))
    .where("round_id", "=", roundId)
    .executeTakeFirstOrThrow();
  const untold = async (table: "paper_sealed" | "withdrawn") => {
    const { waiting } = await db
      .selectFrom(table)
      .select((row) => row.fn.countAll<number>().as("waiting"))
      .where("round_id", "=", roundId)
      .where("told", "=", 0)
      .executeTakeFirstOrThrow();
    return waiting;
  };
  return casts + (await untold("paper_sealed")) + (await untold("withdrawn"));
}

/** Adds lines after the first `size` ones. */
export async function appendLedger(
  db: Db,
  roundId: string,
  size: number,
  lines: readonly string[],
): Promise<void> {
  const rows = lines.map((line, at) => ({ round_id: roundId, seq: size + at + 1, line }));
  for (const chunk of chunks(rows)) await db.insertInto("ledger").values(chunk).execute();
}

export interface KeptCheckpoint {
  size: number;
  root: string;
  line: string;
}

/** The checkpoints in their order. */
export async function listCheckpoints(db: Db, roundId: string): Promise<KeptCheckpoint[]> {
  return db
    .selectFrom("checkpoint")
    .select(["size", "root", "line"])
    .where("round_id", "=", roundId)
    .orderBy("no")
    .execute();
}

export async function appendCheckpoint(
  db: Db,
  roundId: string,
  { no, size, root, line }: KeptCheckpoint & { no: number },
): Promise<void> {
  await db.insertInto("checkpoint").values({ round_id: roundId, no, size, root, line }).execute();
  await keepRealTime(db, roundId);
}

/** A cast that waits for the next batch. */
export interface Announced {
  c: string;
  tag: string;
  areaId: string;
  version: number;
  sealedHash: string;
  channel: Channel;
}

export async function listInbox(db: Db, roundId: string): Promise<Announced[]> {
  const rows = await db.selectFrom("inbox").selectAll().where("round_id", "=", roundId).execute();
  const { word } = rowReader("inbox", `in round ${roundId}`);
  return rows.map((row) => ({
    c: row.c,
    tag: row.tag,
    areaId: row.area_id,
    version: row.version,
    sealedHash: row.sealed_hash,
    channel: word("channel", channels, row.channel),
  }));
}

export async function emptyInbox(db: Db, roundId: string): Promise<void> {
  await db.deleteFrom("inbox").where("round_id", "=", roundId).execute();
}

/** Adds to the turnout that has been published; less than nothing takes voters off it. */
export async function addTurnout(
  db: Db,
  roundId: string,
  turnout: readonly ChannelTurnout[],
): Promise<void> {
  for (const { areaId, channel, ballots } of turnout) {
    const of = { round_id: roundId, area_id: areaId, channel };
    await db
      .insertInto("turnout")
      .values({ ...of, ballots: 0 })
      .onConflict((conflict) => conflict.columns(["round_id", "area_id", "channel"]).doNothing())
      .execute();
    await db
      .updateTable("turnout")
      .set((row) => ({ ballots: row("ballots", "+", ballots) }))
      .where("round_id", "=", roundId)
      .where("area_id", "=", areaId)
      .where("channel", "=", channel)
      .execute();
  }
}

/** How many have voted by area and channel, as far as the ledger tells; none is absent. */
export async function listTurnout(db: Db, roundId: string): Promise<ChannelTurnout[]> {
  const rows = await db
    .selectFrom("turnout")
    .selectAll()
    .where("round_id", "=", roundId)
    .where("ballots", ">", 0)
    .orderBy("area_id")
    .orderBy("channel")
    .execute();
  const { word } = rowReader("turnout", `in round ${roundId}`);
  return rows.map((row) => ({
    areaId: row.area_id,
    channel: word("channel", channels, row.channel),
    ballots: row.ballots,
  }));
}

/** Every sealed ballot of a round, those on paper too. */
export async function listSealed(
  db: Db,
  roundId: string,
): Promise<{ c: string; sealed: string }[]> {
  const sealedIn = (table: "sealed_ballot" | "paper_sealed") =>
    db.selectFrom(table).select(["c", "sealed"]).where("round_id", "=", roundId).execute();
  return [...(await sealedIn("sealed_ballot")), ...(await sealedIn("paper_sealed"))];
}

/** The commitments of every sealed ballot of a round. */
export async function listSealedCommitments(db: Db, roundId: string): Promise<{ c: string }[]> {
  const sealedIn = (table: "sealed_ballot" | "paper_sealed") =>
    db.selectFrom(table).select("c").where("round_id", "=", roundId).execute();
  return [...(await sealedIn("sealed_ballot")), ...(await sealedIn("paper_sealed"))];
}

/** Takes away what is not needed once a round is opened: tags, sealed ballots, drafts. */
export async function eraseSealed(db: Db, roundId: string): Promise<void> {
  for (const table of ["sealed_ballot", "paper_sealed", "withdrawn", "draft"] as const) {
    await db.deleteFrom(table).where("round_id", "=", roundId).execute();
  }
}

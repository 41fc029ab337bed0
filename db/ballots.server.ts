import type { Ballot } from "#app/domain/ballots/ballot-type.ts";
import type { CastBallot } from "#app/domain/outcome.ts";
import type { Schedule } from "#app/domain/schedule.ts";
import { chunks } from "./chunks.server.ts";
import { type Db, databaseClockMs, hasRowLocks, inTransaction } from "./engine.server.ts";
import { ballotOf, choiceRow } from "./rows/ballots.server.ts";
import { scheduleColumns, scheduleOf } from "./rows/rounds.server.ts";
import { realTimeMs, refuseTurnedBack } from "./turned-back.server.ts";

const contentColumns = ["area_id", "scores", "savings"] as const;

/**
 * Holds the round so that its closing cannot be moved before this transaction ends; other casts
 * go on beside it. Returns its schedule and the time, both read while it is held; throws when the
 * real clock has been turned back.
 */
export async function lockRoundForCast(
  db: Db,
  roundId: string,
  clock: (sharedMs: number | null) => number,
): Promise<{ schedule: Schedule; nowMs: number }> {
  if (!db.isTransaction) throw new Error("lockRoundForCast outside a transaction locks nothing");
  const row = await db
    .selectFrom("round")
    .select([...scheduleColumns, "signed_at", realTimeMs(db).as("real")])
    .where("id", "=", roundId)
    .$if(hasRowLocks(db), (query) => query.forShare())
    .executeTakeFirst();
  if (!row) throw new Error(`There is no round ${roundId} to cast a ballot in`);
  // The clock is asked afterwards: within the locking query it would be read before the wait.
  const sharedMs = await databaseClockMs(db);
  refuseTurnedBack(row.signed_at, sharedMs ?? row.real);
  return { schedule: scheduleOf(row), nowMs: clock(sharedMs) };
}

/** A sealed ballot on its way into the box. `castKey` is the form's own random key. */
export interface SealedCast {
  roundId: string;
  tag: string;
  castKey: string;
  areaId: string;
  /** The commitment, hex, and what is sealed, base64, with its SHA-256 in hex. */
  c: string;
  sealed: string;
  sealedHash: string;
  channel: string;
}

/** The ballot under a tag: its commitment, and 1 for a first ballot. */
export interface InBox {
  c: string;
  areaId: string;
  version: number;
}

/**
 * Puts the ballot in the box, in place of an earlier one under the same tag, and announces it for
 * the ledger. The same `castKey` again changes nothing and answers with what lies there.
 */
export async function saveSealedBallot(db: Db, cast: SealedCast): Promise<InBox> {
  const { roundId, tag, castKey, areaId, c, sealed, sealedHash, channel } = cast;
  const ballot = { area_id: areaId, c, sealed, cast_key: castKey };
  const written = await db
    .insertInto("sealed_ballot")
    .values({ round_id: roundId, tag, ...ballot, version: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(["round_id", "tag"])
        .doUpdateSet((row) => ({ ...ballot, version: row("sealed_ballot.version", "+", 1) }))
        .where("sealed_ballot.cast_key", "!=", castKey),
    )
    .returning("version")
    .executeTakeFirst();
  if (!written) {
    const inBox = await findInBox(db, roundId, tag);
    if (!inBox) throw new Error(`A ballot of round ${roundId} is neither new nor old.`);
    return inBox;
  }
  const { version } = written;
  const announced = { area_id: areaId, version, sealed_hash: sealedHash, channel };
  await db
    .insertInto("inbox")
    .values({ round_id: roundId, c, tag, ...announced })
    .execute();
  return { c, areaId, version };
}

/** Puts many first ballots in the box at once, all or none. */
export async function insertSealedBallots(db: Db, casts: readonly SealedCast[]): Promise<void> {
  await inTransaction(db, async (db) => {
    for (const chunk of chunks(casts)) {
      const shared = ({ roundId, tag, areaId, c }: SealedCast) => ({
        ...{ round_id: roundId, tag, area_id: areaId, c, version: 1 },
      });
      const boxed = chunk.map((cast) => ({
        ...shared(cast),
        ...{ sealed: cast.sealed, cast_key: cast.castKey },
      }));
      const announced = chunk.map((cast) => ({
        ...shared(cast),
        ...{ sealed_hash: cast.sealedHash, channel: cast.channel },
      }));
      await db.insertInto("sealed_ballot").values(boxed).execute();
      await db.insertInto("inbox").values(announced).execute();
    }
  });
}

/** What lies in the box under a tag; null when nothing does. */
export async function findInBox(db: Db, roundId: string, tag: string): Promise<InBox | null> {
  const row = await db
    .selectFrom("sealed_ballot")
    .select(["c", "area_id", "version"])
    .where("round_id", "=", roundId)
    .where("tag", "=", tag)
    .executeTakeFirst();
  return row ? { c: row.c, areaId: row.area_id, version: row.version } : null;
}

/** Adds opened ballots, all or none, each under its commitment. */
export async function insertBallots(
  db: Db,
  roundId: string,
  ballots: Iterable<{ c: string; ballot: Ballot }>,
): Promise<void> {
  await inTransaction(db, async (db) => {
    for (const chunk of chunks(ballots)) {
      const rows = chunk.map(({ c, ballot }) => ({ round_id: roundId, c, ...choiceRow(ballot) }));
      await db.insertInto("ballot").values(rows).execute();
    }
  });
}

/** Every opened ballot of a round for the count, equal ones merged into one with `voters`. */
export async function listBallots(db: Db, roundId: string): Promise<CastBallot[]> {
  const rows = await db
    .selectFrom("ballot")
    .select(contentColumns)
    .select((ballot) => ballot.fn.countAll<number>().as("voters"))
    .where("round_id", "=", roundId)
    .groupBy(contentColumns)
    .execute();
  return rows.map((row) => ({ ...ballotOf(roundId, row), voters: row.voters }));
}

/** A choice somebody has begun but not cast, as it lies there sealed. */
export async function findDraft(db: Db, roundId: string, tag: string): Promise<string | null> {
  const row = await db
    .selectFrom("draft")
    .select("sealed")
    .where("round_id", "=", roundId)
    .where("tag", "=", tag)
    .executeTakeFirst();
  return row?.sealed ?? null;
}

export async function saveDraft(
  db: Db,
  { roundId, tag, sealed }: { roundId: string; tag: string; sealed: string },
): Promise<void> {
  await db
    .insertInto("draft")
    .values({ round_id: roundId, tag, sealed })
    .onConflict((conflict) => conflict.columns(["round_id", "tag"]).doUpdateSet({ sealed }))
    .execute();
}

/** Call it in the cast's transaction: what is cast is no longer a draft. */
export async function eraseDrafts(db: Db, roundId: string, tags: readonly string[]): Promise<void> {
  await db.deleteFrom("draft").where("round_id", "=", roundId).where("tag", "in", tags).execute();
}

import type { Ballot } from "#app/domain/ballots/ballot-type.ts";
import { type CastBallot, type Channel, channels } from "#app/domain/outcome.ts";
import type { Schedule } from "#app/domain/schedule.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import { type Db, databaseClockMs, hasRowLocks, inTransaction } from "./engine.server.ts";
import { ballotOf, castBallotOf, choiceRow } from "./rows/ballots.server.ts";
import { scheduleColumns, scheduleOf } from "./rows/rounds.server.ts";

const ROWS_PER_INSERT = 1000;
const contentColumns = ["area_id", "channel", "scores", "savings"] as const;

/**
 * Holds the round so that its closing cannot be moved before this transaction ends; other casts
 * go on beside it. Returns its schedule and the time, both read while it is held.
 */
export async function lockRoundForCast(
  db: Db,
  roundId: string,
  clock: (sharedMs: number | null) => number,
): Promise<{ schedule: Schedule; nowMs: number }> {
  if (!db.isTransaction) throw new Error("lockRoundForCast outside a transaction locks nothing");
  const row = await db
    .selectFrom("round")
    .select(scheduleColumns)
    .where("id", "=", roundId)
    .$if(hasRowLocks(db), (query) => query.forShare())
    .executeTakeFirst();
  if (!row) throw new Error(`There is no round ${roundId} to cast a ballot in`);
  // The clock is asked afterwards: within the locking query it would be read before the wait.
  return { schedule: scheduleOf(row), nowMs: clock(await databaseClockMs(db)) };
}

/** A ballot on its way into the box. `castKey` is the form's own random key. */
export interface Cast {
  roundId: string;
  tag: string;
  castKey: string;
  ballot: CastBallot;
}

/**
 * Puts the ballot in the box, in place of an earlier one under the same tag. The same `castKey`
 * again changes nothing. Returns the version that lies in the box: 1 for a first ballot.
 */
export async function saveBallot(
  db: Db,
  { roundId, tag, castKey, ballot }: Cast,
): Promise<{ version: number; repeated: boolean }> {
  const cast = { ...choiceRow(ballot), channel: ballot.channel, cast_key: castKey };
  const written = await db
    .insertInto("ballot")
    .values({ round_id: roundId, tag, ...cast, version: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(["round_id", "tag"])
        .doUpdateSet((row) => ({ ...cast, version: row("ballot.version", "+", 1) }))
        .where("ballot.cast_key", "!=", castKey),
    )
    .returning("version")
    .executeTakeFirst();
  if (written) return { version: written.version, repeated: false };
  const { version } = await db
    .selectFrom("ballot")
    .select("version")
    .where("round_id", "=", roundId)
    .where("tag", "=", tag)
    .executeTakeFirstOrThrow();
  return { version, repeated: true };
}

/** The ballot that lies in the box under a tag. */
export async function findBallot(
  db: Db,
  roundId: string,
  tag: string,
): Promise<{ ballot: CastBallot; version: number } | null> {
  const row = await db
    .selectFrom("ballot")
    .select(contentColumns)
    .select("version")
    .where("round_id", "=", roundId)
    .where("tag", "=", tag)
    .executeTakeFirst();
  return row ? { ballot: castBallotOf(roundId, row), version: row.version } : null;
}

/** Adds many new ballots at once, all or none, as when a whole round is read from a file. */
export async function insertBallots(
  db: Db,
  roundId: string,
  ballots: readonly (Omit<Cast, "roundId"> & { version?: number })[],
): Promise<void> {
  await inTransaction(db, async (db) => {
    for (let from = 0; from < ballots.length; from += ROWS_PER_INSERT) {
      const chunk = ballots.slice(from, from + ROWS_PER_INSERT);
      const rows = chunk.map(({ tag, castKey, ballot, version = 1 }) => ({
        round_id: roundId,
        tag,
        ...choiceRow(ballot),
        channel: ballot.channel,
        version,
        cast_key: castKey,
      }));
      await db.insertInto("ballot").values(rows).execute();
    }
  });
}

/** How many ballots lie in the box, by area and channel; a pair without ballots is absent. */
export async function countTurnout(
  db: Db,
  roundId: string,
): Promise<{ areaId: string; channel: Channel; ballots: number }[]> {
  const rows = await db
    .selectFrom("ballot")
    .select((ballot) => ["area_id", "channel", ballot.fn.countAll<number>().as("ballots")])
    .where("round_id", "=", roundId)
    .groupBy(["area_id", "channel"])
    .orderBy("area_id")
    .orderBy("channel")
    .execute();
  const { word } = rowReader("ballot", `in round ${roundId}`);
  return rows.map((row) => ({
    areaId: row.area_id,
    channel: word("channel", channels, row.channel),
    ballots: row.ballots,
  }));
}

/** Every ballot of a round for the count, equal ones merged into one with `voters`; no tags. */
export async function listCastBallots(db: Db, roundId: string): Promise<CastBallot[]> {
  const rows = await db
    .selectFrom("ballot")
    .select(contentColumns)
    .select((ballot) => ballot.fn.countAll<number>().as("voters"))
    .where("round_id", "=", roundId)
    .groupBy(contentColumns)
    .execute();
  return rows.map((row) => ({ ...castBallotOf(roundId, row), voters: row.voters }));
}

/** The choice somebody has begun but not cast. */
export async function findDraft(db: Db, roundId: string, tag: string): Promise<Ballot | null> {
  const row = await db
    .selectFrom("draft")
    .selectAll()
    .where("round_id", "=", roundId)
    .where("tag", "=", tag)
    .executeTakeFirst();
  return row ? ballotOf("draft", roundId, row) : null;
}

export async function saveDraft(
  db: Db,
  { roundId, tag, ballot }: { roundId: string; tag: string; ballot: Ballot },
): Promise<void> {
  const choice = choiceRow(ballot);
  await db
    .insertInto("draft")
    .values({ round_id: roundId, tag, ...choice })
    .onConflict((conflict) => conflict.columns(["round_id", "tag"]).doUpdateSet(choice))
    .execute();
}

/** Call it in the cast's transaction: what is cast is no longer a draft. */
export async function eraseDraft(db: Db, roundId: string, tag: string): Promise<void> {
  await db.deleteFrom("draft").where("round_id", "=", roundId).where("tag", "=", tag).execute();
}

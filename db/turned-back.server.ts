import { type RawBuilder, sql } from "kysely";
import { type Db, engineOf } from "./engine.server.ts";

/** So much a clock may be set back when it is kept right. */
const LEEWAY_MS = 2_000;

/** The clock shows a time from before what has been signed: whatever is kept by it may be wrong. */
export class ClockTurnedBack extends Error {}

/**
 * The real time in ms, as the database itself tells it: on PostgreSQL the server's, which all
 * processes share, on SQLite the machine's. The demo's clock does not move it.
 */
export function realTimeMs(db: Db): RawBuilder<number> {
  return engineOf(db) === "postgres"
    ? sql<number>`floor(extract(epoch from clock_timestamp()) * 1000)::bigint`
    : sql<number>`cast(unixepoch('subsec') * 1000 as integer)`;
}

/** Throws when the real time is before that of the last checkpoint; `null` where there is none. */
export function refuseTurnedBack(signedAtMs: number | null, realMs: number): void {
  if (signedAtMs === null || realMs >= signedAtMs - LEEWAY_MS) return;
  const [now, signed] = [realMs, signedAtMs].map((ms) => new Date(ms).toISOString());
  throw new ClockTurnedBack(
    `The clock says ${now}, but a checkpoint was signed at ${signed}: set the clock of the machine and of the database right (NTP). Until then no ballot is taken and nothing is published.`,
  );
}

/** The same for the round signed last of all, by a question of its own. */
export async function refuseTurnedBackAnywhere(db: Db): Promise<void> {
  const { signed, real } = await db
    .selectFrom("round")
    .select((round) => [round.fn.max("signed_at").as("signed"), realTimeMs(db).as("real")])
    .executeTakeFirstOrThrow();
  refuseTurnedBack(signed, real);
}

/** Call it when a checkpoint is kept: no time before this is believed from then on. */
export async function keepRealTime(db: Db, roundId: string): Promise<void> {
  await db
    .updateTable("round")
    .set({ signed_at: realTimeMs(db) })
    .where("id", "=", roundId)
    .execute();
}

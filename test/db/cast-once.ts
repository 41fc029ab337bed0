import { randomUUID } from "node:crypto";
import { lockRoundForCast, saveBallot } from "#db/ballots.server.ts";
import type { Db } from "#db/open.server.ts";
import { choice } from "./samples.ts";

/** Casts one ballot as a service would, always under the same tag; returns its version. */
export function castOnce(db: Db, tag = "t-1"): Promise<number> {
  return db.transaction().execute(async (db) => {
    await lockRoundForCast(db, "r-1", () => 0);
    const ballot = { ...choice, channel: "web" as const };
    const cast = { roundId: "r-1", tag, castKey: randomUUID(), ballot };
    return (await saveBallot(db, cast)).version;
  });
}

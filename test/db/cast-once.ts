import { createHash, randomUUID } from "node:crypto";
import { lockRoundForCast, type SealedCast, saveSealedBallot } from "#db/ballots.server.ts";
import type { Db } from "#db/open.server.ts";

/** A tag of the right length, told by a word. */
export function tagCalled(word: string): string {
  return createHash("sha256").update(word).digest("hex").slice(0, 32);
}

/** A sealed ballot as a service hands it over; nothing in it can be opened. */
export function sealedCast(changes: Partial<SealedCast> = {}): SealedCast {
  return {
    roundId: "r-1",
    tag: tagCalled("t-1"),
    castKey: randomUUID(),
    areaId: "a-1",
    c: createHash("sha256").update(randomUUID()).digest("hex"),
    sealed: "c2VhbGVk",
    sealedHash: createHash("sha256").update("sealed").digest("hex"),
    channel: "web",
    ...changes,
  };
}

/** Casts one ballot as a service would, always under the same tag; returns its version. */
export function castOnce(db: Db, tag = "t-1"): Promise<number> {
  return db.transaction().execute(async (db) => {
    await lockRoundForCast(db, "r-1", () => 0);
    return (await saveSealedBallot(db, sealedCast({ tag: tagCalled(tag) }))).version;
  });
}

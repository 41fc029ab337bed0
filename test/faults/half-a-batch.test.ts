import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { publishBatch } from "#app/services/publish-batch.server.ts";
import { insertSealedBallots } from "#db/ballots.server.ts";
import { listCheckpoints, listInbox, listLedger, listTurnout } from "#db/ledger.server.ts";
import { migrateToNewest } from "#db/migrate.server.ts";
import { type Db, openDatabase } from "#db/open.server.ts";
import { sealedCast, tagCalled } from "../db/cast-once.ts";
import { folderForTest, keysForTest, putRound, roundOpenNow } from "./a-town.ts";
import { LONG_MS, tell, times } from "./long.ts";

const KILLS = times(3, 40);
const BALLOTS = times(1_000, 3_000);
const OPENING_LINES = 1;

/** What the tables that a batch changes say of it. */
async function stateOf(db: Db, roundId: string) {
  const turnout = await listTurnout(db, roundId);
  return {
    lines: (await listLedger(db, roundId)).length,
    promised: (await listCheckpoints(db, roundId)).at(-1)?.size ?? 0,
    waiting: (await listInbox(db, roundId)).length,
    turnout: turnout.reduce((sum, { ballots }) => sum + ballots, 0),
    boxed: (await db.selectFrom("sealed_ballot").select("tag").execute()).length,
  };
}

test(
  "a program killed while it publishes has published the whole batch or nothing of it",
  async () => {
    const folder = folderForTest();
    const { keys, keysFolder } = keysForTest();
    const vote = roundOpenNow("half");
    const { id } = vote.found.round;
    const made = join(folder, "made.db");
    const setUp = await openDatabase(`file:${made}`);
    await migrateToNewest(setUp.db);
    await putRound({ db: setUp.db, keys }, vote);
    const opens = () => vote.found.round.schedule.voteOpensAtMs;
    await publishBatch({ db: setUp.db, keys }, vote.found, opens);
    const casts = Array.from({ length: BALLOTS }, (_, voter) =>
      sealedCast({
        ...{ roundId: id, areaId: vote.areaId, tag: tagCalled(`voter-${voter}`) },
        c: createHash("sha256").update(`c-${voter}`).digest("hex"),
        sealed: "x".repeat(1_400),
      }),
    );
    await insertSealedBallots(setUp.db, casts);
    const before = await stateOf(setUp.db, id);
    await setUp.close();
    const nothing = { ...{ lines: OPENING_LINES, promised: OPENING_LINES }, waiting: BALLOTS };
    expect(before).toEqual({ ...nothing, turnout: 0, boxed: BALLOTS });
    const whole = OPENING_LINES + BALLOTS;
    const after = { lines: whole, promised: whole, waiting: 0, turnout: BALLOTS, boxed: BALLOTS };

    let lastsMs = 0;
    const ends = { before: 0, after: 0 };
    for (let kill = 0; kill <= KILLS; kill += 1) {
      const path = join(folder, `killed-${kill}.db`);
      copyFileSync(made, path);
      const words = ["--import", "tsx", "test/faults/publish-once.ts", `file:${path}`];
      const child = spawn(process.execPath, [...words, keysFolder, id]);
      const gone = once(child, "exit");
      await once(child.stdout, "data");
      const begun = performance.now();
      if (kill === 0) {
        // The first one is let alone, and tells how long it takes.
        await once(child.stdout, "data");
        lastsMs = performance.now() - begun;
      } else await wait((lastsMs * kill) / KILLS);
      child.kill("SIGKILL");
      await gone;
      const { db, close } = await openDatabase(`file:${path}`);
      const state = await stateOf(db, id);
      const left = state.waiting === 0 ? "after" : "before";
      ends[left] += 1;
      expect(state).toEqual(left === "after" ? after : before);
      await publishBatch({ db, keys }, vote.found, opens);
      expect(await stateOf(db, id)).toEqual(after);
      await close();
    }
    expect(ends.before).toBeGreaterThan(0);
    expect(ends.after).toBeGreaterThan(0);
    tell("half a batch", { kills: KILLS, ...ends });
  },
  LONG_MS,
);

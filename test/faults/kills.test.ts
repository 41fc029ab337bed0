import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import Sqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { publishBatch } from "#app/services/publish-batch.server.ts";
import { migrateToNewest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { atOnce, casterFor } from "./a-cast.ts";
import { startProcess } from "./a-process.ts";
import { cookieOf, folderForTest, keysForTest, putRound, roundOpenNow } from "./a-town.ts";
import { doubled, inBoxOrLedger, inLedger, missing } from "./in-the-box.ts";
import { isLong, LONG_MS, tell, times } from "./long.ts";

const CONNECTIONS = 10;

/** An instant within a span, drawn. */
const drawn = (fromMs: number, toMs: number) =>
  fromMs + (crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32) * (toMs - fromMs);

test(
  "a server killed while it takes votes has every vote it acknowledged, none of them twice",
  async () => {
    const url = `file:${join(folderForTest(), "radslag.db")}`;
    const { keys, keysFolder } = keysForTest();
    const vote = roundOpenNow("kill", 3 * 60 * 60 * 1000);
    const roundId = vote.found.round.id;
    const setUp = await openDatabase(url);
    await migrateToNewest(setUp.db);
    await putRound({ db: setUp.db, keys }, vote);
    await setUp.close();
    const secret = keys.installation().toString("hex");
    const acknowledged = new Map<string, string>();
    let [voter, kills, broken] = [0, 0, 0];
    for (; kills < times(3, 100) || acknowledged.size < times(1, 5_000); kills += 1) {
      // It publishes at its start what waits from before, so a kill may strike that as well.
      const server = await startProcess(url, keysFolder);
      const caster = casterFor(vote, secret, CONNECTIONS);
      const casting = atOnce(CONNECTIONS, async () => {
        const name = `voter-${voter++}`;
        const answer = await caster.cast(server.port, { cookie: cookieOf(keys, vote, name) });
        if (!answer) broken += 1;
        else if (answer.status === 303 && answer.receipt) {
          acknowledged.set(answer.receipt.c, name);
        } else throw new Error(`A cast was answered ${answer.status}.`);
        return answer !== null;
      });
      await wait(isLong ? drawn(200, 4_000) : drawn(100, 700));
      await server.end("SIGKILL");
      await casting;
      caster.close();
      const { db, close } = await openDatabase(url);
      const found = await inBoxOrLedger(db, roundId);
      await close();
      expect(missing(acknowledged.keys(), found)).toEqual([]);
      expect(doubled(found)).toEqual([]);
      tell("kills", { kills: kills + 1, acknowledged: acknowledged.size, broken });
    }
    const { db, close } = await openDatabase(url);
    const found = await inBoxOrLedger(db, roundId);
    const ballots = await db.selectFrom("sealed_ballot").select(["c", "version"]).execute();
    await publishBatch({ db, keys }, vote.found, () => vote.found.round.schedule.voteClosesAtMs);
    const final = await inLedger(db, roundId);
    await close();
    expect(acknowledged.size).toBeGreaterThan(0);
    expect(ballots.every(({ version }) => version === 1)).toBe(true);
    expect(missing(acknowledged.keys(), final)).toEqual([]);
    const boxed = ballots.map(({ c }) => c);
    expect([missing(boxed, final), missing(final, boxed)]).toEqual([[], []]);
    const file = new Sqlite(url.slice("file:".length));
    expect(file.pragma("integrity_check", { simple: true })).toBe("ok");
    file.close();
    // What is asked can fail: a vote that were not there would be missed.
    const [one, ...others] = found;
    expect(missing([one!], others)).toEqual([one]);
  },
  LONG_MS,
);

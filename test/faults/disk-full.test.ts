import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { sql } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { realClock } from "#app/clock.server.ts";
import { startServer } from "#app/http/start.server.ts";
import { publishBatch } from "#app/services/publish-batch.server.ts";
import { migrateToNewest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { freePort } from "../free-port.ts";
import { wordsOf } from "../http/a-browser.ts";
import { atOnce, casterFor } from "./a-cast.ts";
import { cookieOf, folderForTest, keysForTest, putRound, roundOpenNow } from "./a-town.ts";
import { inBoxOrLedger, inLedger, missing } from "./in-the-box.ts";
import { LONG_MS, tell, times } from "./long.ts";

const build = resolve(import.meta.dirname, "../../build");
const CONNECTIONS = 8;

test(
  "a full disk is told with 503 and no receipt, loses nothing, and heals by itself",
  async () => {
    if (!existsSync(join(build, "server/index.js"))) throw new Error("Run `npm run build` first.");
    const database = await openDatabase(`file:${join(folderForTest(), "radslag.db")}`);
    const { db } = database;
    const { keys, keysFolder } = keysForTest();
    const vote = roundOpenNow("full");
    await migrateToNewest(db);
    await putRound({ db, keys }, vote);
    const port = await freePort();
    const server = await startServer({
      ...{ database, keysFolder, clock: realClock, origin: `http://127.0.0.1:${port}` },
      ...{ host: "127.0.0.1", port, demo: false, app: { folder: build } },
    });
    onTestFinished(server.close);
    const warned: string[] = [];
    const hear = (warning: Error) => void warned.push(warning.message);
    process.on("warning", hear);
    onTestFinished(() => void process.off("warning", hear));
    const caster = casterFor(vote, keys.installation().toString("hex"), CONNECTIONS);
    onTestFinished(caster.close);
    const secret = (voter: number) => ({ cookie: cookieOf(keys, vote, `voter-${voter}`) });
    const limitPages = async (more: number) => {
      const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
      await sql.raw(`pragma max_page_count = ${rows[0]!.page_count + more}`).execute(db);
    };
    await limitPages(times(20, 400));
    const [acknowledged, refused] = [new Set<string>(), new Set<string>()];
    let voter = 0;
    await atOnce(CONNECTIONS, async () => {
      const answer = await caster.cast(port, secret(voter++));
      if (answer?.status === 303) acknowledged.add(answer.receipt!.c);
      else refused.add(`${answer?.status} ${answer?.receipt} ${wordsOf(answer as never)}`);
      return refused.size < 1 && voter < 20_000;
    });
    const again = await Promise.all(
      Array.from({ length: times(10, 200) }, () => caster.cast(port, secret(voter++))),
    );
    expect(acknowledged.size).toBeGreaterThan(0);
    expect(new Set(again.map((answer) => answer?.status))).toEqual(new Set([503]));
    expect(again.every((answer) => answer?.receipt === null)).toBe(true);
    for (const words of refused) {
      expect(words).toMatch(/^503 null /);
      expect(words).toContain("Vi kan inte ta emot det just nu");
      expect(words).toContain("försök igen");
    }
    expect(warned.join("\n")).toContain("database or disk is full");
    expect(missing(acknowledged, await inBoxOrLedger(db, vote.found.round.id))).toEqual([]);
    await limitPages(100_000);
    const healed = await caster.cast(port, secret(voter++));
    expect(healed?.status).toBe(303);
    acknowledged.add(healed!.receipt!.c);
    await publishBatch({ db, keys }, vote.found, realClock);
    const final = await inLedger(db, vote.found.round.id);
    expect([missing(acknowledged, final), missing(final, acknowledged)]).toEqual([[], []]);
    const check = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
    expect(check.rows).toEqual([{ integrity_check: "ok" }]);
    tell("disk full", { acknowledged: acknowledged.size, refused: again.length + refused.size });
  },
  LONG_MS,
);

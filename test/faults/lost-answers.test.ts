import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { migrateToNewest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { atOnce, type CastForm, casterFor } from "./a-cast.ts";
import { startProcess } from "./a-process.ts";
import { cookieOf, folderForTest, keysForTest, putRound, roundOpenNow } from "./a-town.ts";
import { LONG_MS, tell, times } from "./long.ts";

const VOTERS = times(50, 1_000);
const DROPPED_PERCENT = 20;

/** Passes everything on, and breaks off a fifth of the answers when the server has given them. */
async function droppingProxy(to: number) {
  const dropped: string[] = [];
  const proxy = createServer((asked, told) => {
    const { method, url: path, headers } = asked;
    const options = { host: "127.0.0.1", port: to, method, path, headers };
    const passed = request(options, (answer) => {
      const lost = crypto.getRandomValues(new Uint8Array(1))[0]! < (DROPPED_PERCENT / 100) * 256;
      if (!lost) {
        told.writeHead(answer.statusCode ?? 502, answer.headers);
        return void answer.pipe(told);
      }
      dropped.push(...(answer.headers["set-cookie"] ?? []));
      answer.resume().on("end", () => told.destroy());
    });
    passed.on("error", () => told.destroy());
    asked.pipe(passed);
  }).listen(0, "127.0.0.1");
  await once(proxy, "listening");
  onTestFinished(() => {
    proxy.close();
    proxy.closeAllConnections();
  });
  return { port: (proxy.address() as AddressInfo).port, dropped };
}

test(
  "a voter whose answer was lost sends the same form again and has the same receipt",
  async () => {
    const url = `file:${join(folderForTest(), "radslag.db")}`;
    const { db, close } = await openDatabase(url);
    onTestFinished(close);
    await migrateToNewest(db);
    const { keys, keysFolder } = keysForTest();
    const vote = roundOpenNow("lost");
    await putRound({ db, keys }, vote);
    const server = await startProcess(url, keysFolder);
    const proxy = await droppingProxy(server.port);
    const caster = casterFor(vote, keys.installation().toString("hex"), 8);
    onTestFinished(caster.close);
    let [voter, retries] = [0, 0];
    const kept = new Set<string>();
    const untilAnswered = async (form: () => CastForm) => {
      for (;;) {
        const answer = await caster.cast(proxy.port, form());
        if (answer) return answer;
        retries += 1;
      }
    };
    await atOnce(8, async () => {
      const form = { cookie: cookieOf(keys, vote, `voter-${voter++}`), castKey: randomUUID() };
      const receipts = [await untilAnswered(() => form), await untilAnswered(() => form)];
      expect(receipts.map(({ status }) => status)).toEqual([303, 303]);
      const [one, other] = receipts.map(({ receipt }) => receipt!);
      expect(other).toMatchObject({ c: one!.c, signature: one!.signature, replaced: false });
      kept.add(one!.c);
      return voter < VOTERS;
    });
    const rows = await db.selectFrom("sealed_ballot").select(["c", "version"]).execute();
    expect(retries).toBeGreaterThan(0);
    expect(proxy.dropped.length).toBe(retries);
    expect(new Set(rows.map(({ c }) => c))).toEqual(kept);
    expect(rows.every(({ version }) => version === 1)).toBe(true);
    tell("lost answers", { voters: voter, retries, ballots: rows.length });
    // A retry under another key is another ballot: it is the form's own key that keeps them one.
    const cookie = cookieOf(keys, vote, "voter-0");
    const anew = await untilAnswered(() => ({ cookie, castKey: randomUUID() }));
    expect(kept.has(anew.receipt!.c)).toBe(false);
    expect(anew.receipt!.replaced).toBe(true);
  },
  LONG_MS,
);

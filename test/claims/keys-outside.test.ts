import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { packageOf } from "#app/http/control-package.server.ts";
import { openBox } from "#app/services/open-box.server.ts";
import { publishBatch } from "#app/services/publish-batch.server.ts";
import { migrateToNewest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { casterFor } from "../faults/a-cast.ts";
import { startProcess } from "../faults/a-process.ts";
import { cookieOf, folderForTest, keysForTest, putRound, roundOpenNow } from "../faults/a-town.ts";
import { filesUnder, type Place, spellingsOfKey, tracesOf } from "./traces.ts";

test("C9: the keys stay outside, and the key of the tags is nowhere once the box is opened", async () => {
  const data = folderForTest();
  const url = `file:${join(data, "radslag.db")}`;
  const { db, close } = await openDatabase(url);
  onTestFinished(close);
  await migrateToNewest(db);
  const { keys, keysFolder } = keysForTest();
  const vote = roundOpenNow("keys");
  const { id, slug, schedule } = vote.found.round;
  await putRound({ db, keys }, vote);
  const server = await startProcess(url, keysFolder);
  const caster = casterFor(vote, keys.installation().toString("hex"), 4);
  onTestFinished(caster.close);
  const pages: string[] = [];
  for (let voter = 0; voter < 12; voter += 1) {
    const cookie = cookieOf(keys, vote, `voter-${voter}`);
    const headers = { Cookie: cookie, "Sec-Fetch-Site": "same-origin" };
    const booth = `http://127.0.0.1:${server.port}/omgang/${slug}/rosta`;
    const body = new URLSearchParams({ press: `add:${vote.proposalIds[1]}` });
    await fetch(booth, { method: "POST", body, headers, redirect: "manual" });
    for (const page of [booth, `${booth}/granska`]) {
      pages.push(await (await fetch(page, { headers })).text());
    }
    if (voter === 11) break; // The last one leaves a draft behind.
    expect((await caster.cast(server.port, { cookie }))?.status).toBe(303);
  }
  const secrets = new Map(
    readdirSync(keysFolder).map((name) => [name, readFileSync(join(keysFolder, name))] as const),
  );
  expect([...secrets.keys()].sort()).toEqual([
    ...["installation.key", "pepper.key", `round-${id}.key`, `seal-${id}.key`, `sign-${id}.key`],
  ]);
  const tracesIn = (places: readonly Place[]) =>
    [...secrets].flatMap(([name, key]) =>
      tracesOf(spellingsOfKey(key), places).map((trace) => `${name} in ${trace}`),
    );
  const said = () => [
    { name: "said", bytes: Buffer.from(server.said()) },
    { name: "pages", bytes: Buffer.from(pages.join("\n")) },
  ];
  expect(filesUnder(data).map(({ name }) => name)).toContain(join(data, "radslag.db-wal"));
  expect(tracesIn([...filesUnder(data), ...said()])).toEqual([]);
  const tagKey = secrets.get(`round-${id}.key`)!;
  expect(tracesOf(spellingsOfKey(tagKey), filesUnder(keysFolder))).toEqual([
    `${join(keysFolder, `round-${id}.key`)}: raw`,
  ]);

  await publishBatch({ db, keys }, vote.found, () => schedule.voteClosesAtMs);
  await openBox({ db, keys }, vote.found, schedule.complaintsUntilMs);
  const bundle = (await packageOf(db, id))!.map(({ name, content }) => ({
    ...{ name, bytes: Buffer.from(content) },
  }));
  expect(bundle.length).toBeGreaterThan(5);
  const left = [...filesUnder(data), ...filesUnder(keysFolder), ...bundle, ...said()];
  expect(tracesOf(spellingsOfKey(tagKey), left)).toEqual([]);
  expect(tracesIn([...filesUnder(data), ...bundle, ...said()])).toEqual([]);

  // Whatever way a key is written, it would have been seen.
  const planted = join(data, "planted");
  mkdirSync(planted);
  for (const [how, spelt] of spellingsOfKey(tagKey)) {
    writeFileSync(join(planted, how), Buffer.concat([Buffer.from("före "), spelt, spelt]));
  }
  expect(
    new Set(tracesOf(spellingsOfKey(tagKey), filesUnder(planted)).map((one) => one.split(": ")[0])),
  ).toEqual(new Set([...spellingsOfKey(tagKey).keys()].map((how) => join(planted, how))));
});

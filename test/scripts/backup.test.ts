import { execFile, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { Migrator } from "kysely";
import { afterAll, expect, test } from "vitest";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { tagOf } from "#app/ballot-box/tag.server.ts";
import { verifyBundle } from "#app/ballot-box/verify.server.ts";
import { packageOf } from "#app/http/control-package.server.ts";
import { castBallot } from "#app/services/cast-ballot.server.ts";
import { openBox } from "#app/services/open-box.server.ts";
import { publishBatch } from "#app/services/publish-batch.server.ts";
import { demoClockStarts } from "#db/demo/index.ts";
import { listInbox, listLedger } from "#db/ledger.server.ts";
import { migrations } from "#db/migrations/index.ts";
import { openDatabase } from "#db/open.server.ts";
import { listProposals } from "#db/proposals.server.ts";
import { insertVoters } from "#db/roll.server.ts";
import { findRound } from "#db/rounds.server.ts";
import { insertOlderRound } from "../db/older-round.ts";
import { round, sample } from "../db/samples.ts";
import { putDemo } from "../made-demo.ts";

const home = mkdtempSync(join(tmpdir(), "radslag-drill-"));
afterAll(() => rmSync(home, { recursive: true }));
const at = (...names: string[]) => join(home, ...names);
const run = promisify(execFile);
const cwd = resolve(import.meta.dirname, "../..");

const program = (name: string) => ["--import", "tsx", `scripts/${name}.ts`];
const environment = (folder: string, more: object = {}) => ({
  ...process.env,
  DATABASE_URL: `file:${at(folder, "radslag.db")}`,
  KEYS_DIR: at(folder, "keys"),
  ...more,
});

function start(name: string, folder: string, words: readonly string[], more: object = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program(name), ...words], {
    ...{ cwd, encoding: "utf8", env: environment(folder, more) },
  });
  return { code: status, said: stdout + stderr };
}

test("a backup that is taken while people vote holds every ballot acknowledged before, and is opened and verified where it is restored", async () => {
  const folder = at("serving");
  mkdirSync(folder);
  await putDemo("vote", folder);
  const { db, close } = await openDatabase(`file:${at("serving", "radslag.db")}`);
  const keys = openKeys(at("serving", "keys"));
  const clock = () => demoClockStarts.vote;
  const found = await findRound(db, "alvhamn-2026");
  if (!found) throw new Error("The demo has no main round.");
  const { proposals } = await listProposals(db, { roundId: found.round.id, onBallot: true });
  const marks = { areaId: "a-bd", choices: [{ proposalId: "p-bd1", score: 1 }], savings: [] };
  const somebody = { areaId: "a-bd", numberHash: null, ageBand: null, letter: "print" } as const;
  const tagKey = keys.tagKeyOf(found.round.id);
  if (!tagKey) throw new Error("A vote that is open has a key of tags.");
  const acknowledged: string[] = [];
  let voters = 0;
  const castOne = async () => {
    voters += 1;
    const id = voters.toString(16).padStart(32, "0");
    await insertVoters(db, found.round.id, [{ ...somebody, id }]);
    const tag = tagOf(tagKey, found.round.id, id);
    const voter = { roundId: found.round.id, tag, areaId: "a-bd", channel: "web" as const };
    const means = { db, keys, clock };
    const sent = { marks, castKey: randomUUID() };
    const answer = await castBallot(means, found, proposals, voter, sent);
    if ("problems" in answer) throw new Error(JSON.stringify(answer.problems));
    acknowledged.push(answer.cast.c);
  };
  for (let cast = 0; cast < 30; cast += 1) await castOne();
  await publishBatch({ db, keys }, found, clock, 1);
  for (let cast = 0; cast < 30; cast += 1) await castOne();
  const before = [...acknowledged];
  let busy = true;
  const backup = run(process.execPath, [...program("backup"), at("copy")], {
    ...{ cwd, env: environment("serving") },
  }).finally(() => {
    busy = false;
  });
  while (busy) {
    await castOne();
    // Lets the other program's end be heard.
    await turn();
  }
  expect((await backup).stdout).toContain("The keys are not in it");
  expect(acknowledged.length).toBeGreaterThan(before.length);
  await close();

  // No key is in the backup, in any spelling.
  const text = gunzipSync(readFileSync(at("copy"))).toString();
  for (const name of ["round", "seal", "sign"].map((kind) => `${kind}-${found.round.id}.key`)) {
    const key = readFileSync(at("serving", "keys", name));
    for (const spelling of ["hex", "base64", "base64url", "latin1"] as const) {
      expect(text.includes(key.toString(spelling))).toBe(false);
    }
  }
  expect(statSync(at("copy")).mode & 0o077).toBe(0);

  const alone = start("restore", "restored", [at("copy")]);
  expect(alone.said).toContain("Restored, and it holds.");
  expect(alone.said).toContain(`sign-${found.round.id}.key is not there.`);
  expect(alone.said).toMatch(
    /alvhamn-2026: \d+ lines under \d+ signed checkpoints, root [0-9a-f]{64}/,
  );
  expect(start("restore", "restored", [at("copy")]).said).toContain("into an empty one");

  cpSync(at("serving", "keys"), at("restored", "keys"), { recursive: true });
  const restored = await openDatabase(`file:${at("restored", "radslag.db")}`);
  const held = new Set((await listInbox(restored.db, found.round.id)).map(({ c }) => c));
  const ledger = (await listLedger(restored.db, found.round.id)).join("\n");
  expect(before.filter((c) => !held.has(c) && !ledger.includes(c))).toEqual([]);
  const means = { db: restored.db, keys: openKeys(at("restored", "keys")) };
  const overMs = found.round.schedule.complaintsUntilMs;
  await publishBatch(means, found, () => overMs);
  await openBox(means, found, overMs);
  const files = await packageOf(restored.db, found.round.id);
  const bundle = new Map(files?.map(({ name, content }) => [name, content]));
  expect(verifyBundle(bundle, [])).toHaveProperty("verified");
  const lines = await listLedger(restored.db, found.round.id);
  expect(before.filter((c) => !lines.some((line) => line.includes(c)))).toEqual([]);
  await restored.close();
});

test("another round's keys beside a restored database are found out", () => {
  cpSync(at("serving", "keys"), at("strange", "keys"), { recursive: true });
  const [name = ""] = /sign-[\w-]+\.key/.exec(start("restore", "named", [at("copy")]).said) ?? [];
  writeFileSync(at("strange", "keys", name), Buffer.alloc(32, 7));
  const { code, said } = start("restore", "strange", [at("copy")]);
  expect(code).toBe(1);
  expect(said).toContain(`${name} is another key than the round's`);
  expect(said).toContain("Do not use it.");
});

test("what is no whole backup is refused in one sentence, and no file is written over", () => {
  writeFileSync(at("cut"), readFileSync(at("copy")).subarray(0, 5_000));
  expect(start("restore", "cut-1", [at("cut")]).said).toMatch(
    /^Nothing was restored\. The file is damaged or cut off/,
  );
  writeFileSync(at("text"), "no backup");
  expect(start("restore", "cut-2", [at("text")])).toMatchObject({ code: 1 });
  expect(start("restore", "cut-3", [at("none")]).said).toContain("There is no file");
  const again = start("backup", "serving", [at("copy")]);
  expect([again.code, again.said]).toEqual([
    1,
    `There is no backup: There is a file ${at("copy")} already\n`,
  ]);
  expect(existsSync(`${at("copy")}.unfinished`)).toBe(false);
});

test("the schema stays as it is while people vote, unless that is asked for, and a copy is kept", async () => {
  const database = await openDatabase(`file:${at("older", "radslag.db")}`);
  const steps = Object.entries(migrations).slice(0, 3);
  const provider = { getMigrations: async () => Object.fromEntries(steps) };
  await new Migrator({ db: database.db, provider }).migrateToLatest();
  await insertOlderRound(database.db);
  await database.close();
  const while_ = (ms: number) => ({ CLOCK: new Date(ms).toISOString(), NODE_ENV: "test" });
  const { voteOpensAtMs, voteClosesAtMs } = round.schedule;
  const open = while_(voteOpensAtMs);
  const refused = start("migrate", "older", [], open);
  expect(refused.code).toBe(1);
  expect(refused.said).toContain(`people are voting in ${round.title}`);
  expect(start("serve", "older", [], { ...open, NODE_ENV: "test" }).said).toContain("--allow-open");
  const allowed = start("migrate", "older", ["--allow-open"], open);
  expect(allowed).toMatchObject({ code: 0 });
  const copy = `${at("older", "radslag.db")}.before-${Object.keys(migrations)[3]}.backup`;
  expect(allowed.said).toContain(`What was there before lies in ${copy}.`);
  expect(start("migrate", "older", [], open).said).toContain("already newest");
  // The copy is of the older schema, and is brought up to date where it is restored.
  const restored = start("restore", "from-copy", [copy]);
  expect(restored.said).toContain("Restored, and it holds.");
  const { db, close } = await openDatabase(`file:${at("from-copy", "radslag.db")}`);
  expect(await findRound(db, round.slug)).toEqual(sample);
  await close();
  expect(voteClosesAtMs).toBeGreaterThan(voteOpensAtMs);
});

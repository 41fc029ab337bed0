import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openKeys, type RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { readSharePaper } from "#app/ballot-box/share-paper.server.ts";
import { joinShares, type Share } from "#app/ballot-box/shares.server.ts";
import { readPublicKeyFile } from "#app/ballot-box/trustee-files.server.ts";
import { packageOf } from "#app/http/control-package.server.ts";
import { tendBoxes } from "#app/jobs.server.ts";
import { castBallot } from "#app/services/cast-ballot.server.ts";
import { publishRound } from "#app/services/publish-round.server.ts";
import { migrateToNewest } from "#db/migrate.server.ts";
import { type Database, openDatabase } from "#db/open.server.ts";
import { insertProposals } from "#db/proposals.server.ts";
import { findRoundById, saveRound } from "#db/rounds.server.ts";
import { hasPython, pythonVerdict } from "../ballot-box/python.ts";
import { writeBundle } from "../ballot-box/written-bundle.ts";
import { bench, withoutRoll } from "../db/samples.ts";
import { voterCalled } from "../services/cast-many.ts";
import { administrator, draft } from "../services/desk.ts";

const root = resolve(import.meta.dirname, "../..");
const home = mkdtempSync(join(tmpdir(), "radslag-keys-"));
const at = (...names: string[]) => join(home, ...names);
const { round } = draft;
const { informFromMs, voteOpensAtMs, voteClosesAtMs, complaintsUntilMs } = round.schedule;
const slug = round.slug;
const early = informFromMs - 1;
const VOTERS = 12;
/** All that the commands have printed. */
let printed = "";

/** Runs a command as people do, at a moment; the three without a network are given no database. */
function keys(words: readonly string[], nowMs: number | null = null) {
  const server = {
    DATABASE_URL: `file:${at("radslag.db")}`,
    KEYS_DIR: at("keys"),
    CLOCK: new Date(nowMs ?? 0).toISOString(),
  };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "build/scripts/keys.js"), ...words],
    {
      cwd: root,
      encoding: "utf8",
      env: { PATH: process.env.PATH, NODE_ENV: "test", ...(nowMs === null ? {} : server) },
      timeout: 20_000,
    },
  );
  printed += stdout + stderr;
  return { status, stdout, stderr };
}

/** The same, for a command that must do what it is asked. */
function must(words: readonly string[], nowMs: number | null = null): string {
  const { status, stdout, stderr } = keys(words, nowMs);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}

/** What a command says when it refuses: one sentence, and nothing is done. */
function refusal(words: readonly string[], nowMs: number | null = null): string {
  const { status, stdout, stderr } = keys(words, nowMs);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  return stderr.trimEnd();
}

const share = (no: number) => at("nyckel", `share-${no}.txt`);
const sharing = (...nos: number[]) => nos.flatMap((no) => ["--share", share(no)]);

let database: Database;
let held: RoundKeys;

beforeAll(async () => {
  if (!existsSync(join(root, "build/scripts/keys.js"))) {
    throw new Error("The commands are not built: run `npm run build` first.");
  }
  database = await openDatabase(`file:${at("radslag.db")}`);
  await migrateToNewest(database.db);
  held = openKeys(at("keys"));
  const trustees = ["Bo Ek", "Eva Öst", "Ali Ek"];
  const keyHolding = { kind: "trustees", threshold: 2, trustees } as const;
  await saveRound(database.db, withoutRoll({ ...draft, round: { ...round, keyHolding } }));
  await insertProposals(database.db, [bench]);
  const servers = { ...round, id: "r-2", slug: "soder-2026" };
  await saveRound(database.db, { round: servers, areas: [] });
});
afterAll(async () => {
  await database.close();
  rmSync(home, { recursive: true });
});

async function vote(): Promise<void> {
  const { db } = database;
  const means = { db, keys: held, clock: () => voteOpensAtMs + 1 };
  const found = (await findRoundById(db, round.id))!;
  const marks = {
    areaId: bench.areaId,
    choices: [{ proposalId: bench.id, score: 1 }],
    savings: [],
  };
  for (let voter = 0; voter < VOTERS; voter += 1) {
    const known = voterCalled(`voter-${voter}`, bench.areaId);
    const cast = { marks, castKey: `${voter}` };
    expect(await castBallot(means, found, [bench], known, cast)).toHaveProperty("cast");
  }
}

const tend = (nowMs: number) => tendBoxes({ db: database.db, keys: held }, () => nowMs);

describe.sequential("a whole round by the commands of its trustees", () => {
  test("the key is made without a database, in papers that only their owner can read", () => {
    const make = ["ceremony", "--round", round.id, "--out", at("nyckel")];
    const said = must([...make, "--trustees", "3", "--threshold", "2"]);
    const files = ["public-key.json", "share-1.txt", "share-2.txt", "share-3.txt"];
    expect(readdirSync(at("nyckel")).sort()).toEqual(files);
    const [code = ""] = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(said) ?? [];
    for (const no of [1, 2, 3]) {
      expect(readFileSync(share(no), "utf8")).toContain(`Public key:  ${code}`);
      expect(statSync(share(no)).mode & 0o777).toBe(0o600);
    }
    const before = readFileSync(share(1), "utf8");
    expect(refusal(make)).toContain("it is there already");
    expect(readFileSync(share(1), "utf8")).toBe(before);
    mkdirSync(at("other"));
    must(["ceremony", "--round", round.id, "--out", at("other", "nyckel")]);
    expect(refusal([...make, "--threshold", "4"])).toContain("from 2 to 3");
    expect(refusal([...make, "--trustees", "1"])).toContain("from 2 to 9");
    expect(refusal([...make, "--threshold", "1"])).toContain("from 2 to 3");
  });

  test("C11: the round is not published before every share has rehearsed", async () => {
    const publish = () =>
      publishRound({ db: database.db, keys: held }, round.id, administrator, early);
    expect(await publish()).toMatchObject([{ key: "keysMissing" }]);
    must(["adopt", "--round", slug, at("nyckel", "public-key.json")], early);
    must(["challenge", "--round", slug, "--out", at("challenge.json")], early);
    const rehearse = (out: string, ...nos: number[]) => {
      return ["rehearse", at("challenge.json"), ...sharing(...nos), "--out", at(out)];
    };
    expect(refusal(rehearse("none.json", 1))).toContain("2 shares are needed");
    expect(must(rehearse("two.json", 1, 2))).toContain("Not in this rehearsal: share 3");
    expect(await publish()).toMatchObject([{ key: "keysNotRehearsed", values: { n: 3 } }]);
    const forged = readFileSync(at("two.json"), "utf8").replace('"no":2', '"no":3');
    writeFileSync(at("forged.json"), forged);
    const record = (name: string) => ["rehearsed", "--round", slug, at(name)];
    expect(refusal(record("forged.json"), early)).toContain("Share 3 cannot have taken part");
    must(rehearse("all.json", 3, 1, 2));
    expect(must(record("all.json"), early)).toContain("Every share has taken part");
    expect(refusal(record("all.json"), early)).toContain("latest rehearsal");
    expect(await publish()).toEqual([]);
  });

  test("the box is not handed over before its time", async () => {
    await vote();
    await tend(voteClosesAtMs);
    const words = ["sealed", "--round", slug, "--out", at("sealed.jsonl")];
    expect(refusal(words, complaintsUntilMs - 1000)).toContain("may not be opened yet");
    await tend(complaintsUntilMs);
    expect(must(words, complaintsUntilMs)).toContain(`${VOTERS} sealed ballots`);
    expect(refusal(words, complaintsUntilMs)).toContain("it is there already");
  });

  const open = (out: string, ...shares: string[]) => {
    return ["open", at("sealed.jsonl"), ...shares, "--out", at(out)];
  };

  test("C11: one share is refused in words, and a wrong share is named", () => {
    const name = (path: string) => ["--share", path];
    const too = refusal(open("none", ...sharing(2)));
    expect(too).toBe("2 shares are needed, and 1 was given. Fewer open nothing.");
    expect(refusal(open("none", ...sharing(2, 2)))).toContain("share 2, which was given already");
    const other = at("other", "nyckel", "share-2.txt");
    expect(refusal(open("none", ...sharing(1), ...name(other)))).toBe(
      `${other} is a share of another key: its check code is not this key's.`,
    );
    // A paper of another ceremony that bears this one's check code.
    const mine = readFileSync(share(2), "utf8");
    const [code = ""] = /Public key:.*/.exec(mine) ?? [];
    writeFileSync(at("bent.txt"), readFileSync(other, "utf8").replace(/Public key:.*/, code));
    expect(refusal(open("none", ...sharing(1), ...name(at("bent.txt"))))).toBe(
      `${at("bent.txt")} is wrong: it is not share 2 as it was made.`,
    );
    const line = /^ {2}3: .*$/m.exec(mine)?.[0] ?? "";
    const mistyped = mine.replace(
      line,
      line.slice(0, 8) + (line[8] === "7" ? "8" : "7") + line.slice(9),
    );
    writeFileSync(at("typed.txt"), mistyped);
    expect(refusal(open("none", ...sharing(1), ...name(at("typed.txt"))))).toBe(
      `${at("typed.txt")}: line 3 of the share is mistyped.`,
    );
    expect(refusal(open("none", ...name(at("nowhere.txt"))))).toContain("it is not there");
    expect(existsSync(at("none"))).toBe(false);
  });

  test("a ballot that does not hold is named, with how many there are", () => {
    const [head = "", ...lines] = readFileSync(at("sealed.jsonl"), "utf8").trimEnd().split("\n");
    const [first, second, ...rest] = lines.map((line) => JSON.parse(line));
    const swapped = [
      { c: first.c, sealed: second.sealed },
      { c: second.c, sealed: first.sealed },
      ...rest,
    ];
    const text = [head, ...swapped.map((one) => JSON.stringify(one))].join("\n");
    writeFileSync(at("swapped.jsonl"), `${text}\n`);
    const words = ["open", at("swapped.jsonl"), ...sharing(1, 2), "--out", at("none")];
    expect(refusal(words)).toContain(`2 of ${VOTERS} ballots do not open`);
    expect(refusal(words)).toContain(first.c);
    expect(existsSync(at("none"))).toBe(false);
    // Cut short on its way, it is not a whole box.
    writeFileSync(at("cut.jsonl"), `${[head, ...lines.slice(1)].join("\n")}\n`);
    const cut = ["open", at("cut.jsonl"), ...sharing(1, 2), "--out", at("none")];
    expect(refusal(cut)).toContain("is not a whole box");
  });

  test("two trustees open it, and both verifiers accept what is published", async ({ skip }) => {
    copyFileSync(at("radslag.db"), at("before.db"));
    // The third types from paper, in small letters.
    const typed = readFileSync(share(3), "utf8").replaceAll(/^ {2}\d: .*$/gm, (line) =>
      line.toLowerCase(),
    );
    writeFileSync(at("typed-3.txt"), typed);
    must(open("openings.jsonl", ...sharing(1), "--share", at("typed-3.txt")));
    const release = ["release", "--round", slug, at("openings.jsonl")];
    expect(refusal(release, complaintsUntilMs - 1000)).toContain("may not be opened yet");
    expect(must(release, complaintsUntilMs)).toContain(`Counted ${VOTERS} ballots`);
    expect(refusal(release, complaintsUntilMs)).toContain("have been opened already");
    const files = (await packageOf(database.db, round.id)) ?? [];
    writeBundle(at("bundle"), new Map(files.map(({ name, content }) => [name, content])));
    const verify = join(root, "build/scripts/verify.js");
    const own = spawnSync(process.execPath, [verify, at("bundle")], { encoding: "utf8" });
    expect(own).toMatchObject({ status: 0, stderr: "" });
    expect(own.stdout).toContain(`${VOTERS} ballots counted, 0 withheld`);
    const manifest = JSON.parse(readFileSync(at("bundle", "manifest.json"), "utf8"));
    expect(manifest.keyHolding.kind).toBe("trustees");
    skip(!hasPython, "There is no python3 here.");
    const line = own.stdout.trimEnd();
    expect(pythonVerdict(at("bundle"))).toEqual({ code: 0, line, stderr: "" });
  });

  test("a round whose key the server holds has nothing to do with any of it", () => {
    const servers = ["--round", "soder-2026"];
    const publicKey = at("nyckel", "public-key.json");
    const now = complaintsUntilMs;
    expect(refusal(["adopt", ...servers, publicKey], now)).toContain("The server holds the key");
    expect(refusal(["sealed", ...servers, "--out", at("none")], now)).toContain("The server holds");
    expect(refusal(["release", ...servers, at("openings.jsonl")], now)).toContain(
      "The server holds",
    );
    expect(refusal(["challenge", ...servers, "--out", at("none")], now)).toContain("no key");
    expect(refusal(["adopt", "--round", "nowhere", publicKey], now)).toContain(
      "no round at nowhere",
    );
  });

  test.each([
    ["nothing", []],
    ["what it does not know", ["destroy"]],
    ["what every object has", ["toString"]],
    ["no round", ["challenge", "--out", "x"]],
    ["an option it does not know", ["open", "x", "--all"]],
    ["a file too many", ["release", "--round", slug, "x", "y"]],
  ])("told %s, the command says how it is used", (_, words) => {
    expect(refusal(words)).toMatch(/Name one of ceremony|^keys |Unknown option/);
  });

  test("C9: the key that opens is nowhere but in the shares, in no spelling", async () => {
    const key = readPublicKeyFile(readFileSync(at("nyckel", "public-key.json"), "utf8"))!;
    const papers = [1, 2].map((no) => readSharePaper(readFileSync(share(no), "utf8")) as Share);
    const joined = await joinShares(key, papers);
    const secrets = [joined!.secretKey, ...papers.map(({ bytes }) => bytes.subarray(0, 32))];
    const isPaper = (path: string) => /share-\d\.txt$|typed|bent/.test(path);
    const places = readdirSync(home, { recursive: true, encoding: "utf8" })
      .map((name) => at(name))
      .filter((path) => statSync(path).isFile() && !isPaper(path));
    for (const name of ["radslag.db", "radslag.db-wal", "before.db", "openings.jsonl"]) {
      expect(places).toContain(at(name));
    }
    expect(places.some((path) => path.includes("sign-"))).toBe(true);
    const texts = [...places.map((path) => readFileSync(path)), Buffer.from(printed)];
    const found = () =>
      secrets.flatMap(spellings).filter((one) => texts.some((t) => t.includes(one)));
    expect(found()).toEqual([]);
    // Negative control: each spelling is found where it stands, also in the midst of other bytes.
    const [secret] = secrets;
    for (const spelling of ["hex", "base64", "base64url", "latin1"] as const) {
      const written = Buffer.concat([Buffer.from("xy"), secret!, Buffer.from("z")]).toString(
        spelling,
      );
      texts.push(Buffer.from(written, spelling === "latin1" ? "latin1" : "utf8"));
      expect(found(), spelling).not.toEqual([]);
      texts.pop();
    }
  });
});

/** How a secret may stand in a file: raw, in hex, and in base 64 wherever in a longer text it begins. */
function spellings(secret: Uint8Array): Buffer[] {
  const hex = Buffer.from(secret).toString("hex");
  const inBase64 = (["base64", "base64url"] as const).flatMap((spelling) =>
    [0, 1, 2].map((before) => {
      const text = Buffer.concat([Buffer.alloc(before), secret]).toString(spelling);
      // The outermost characters also spell what stands beside it.
      return text.slice(before === 0 ? 0 : before + 1, 40);
    }),
  );
  const texts = [hex, hex.toUpperCase(), ...inBase64];
  return [Buffer.from(secret), ...texts.map((text) => Buffer.from(text))];
}

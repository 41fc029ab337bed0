import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it, onTestFinished, test } from "vitest";
import { parsePabulib } from "#app/domain/pabulib/parse.ts";
import { rulesById } from "#app/domain/rules/rule-ids.ts";
import { momentAt } from "#app/domain/schedule.ts";
import { concludeRound } from "#app/services/conclude-round.server.ts";
import { importElection } from "#app/services/import-election.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { findRound } from "#db/rounds.server.ts";
import { startMs } from "../db/samples.ts";
import { pb } from "../domain/pabulib/a-file.ts";
import { onBothEngines, type TestDatabase } from "../engines.ts";

const root = resolve(import.meta.dirname, "../..");
const home = resolve(root, process.env.PABULIB_DIR ?? "../shared/pabulib");
const real = existsSync(join(home, "expected"))
  ? readdirSync(home).filter((name) => name.endsWith(".pb"))
  : [];
const noFiles = `No real elections were imported: there is no folder ${home}.`;
if (real.length === 0) process.stderr.write(`${noFiles}\n`);

/** The largest on SQLite only, to keep the run short; the smallest tell the engines apart. */
const smallest = [...real].sort((one, other) => sizeOf(one) - sizeOf(other)).slice(0, 2);

function sizeOf(name: string): number {
  return readFileSync(join(home, name)).length;
}

function fileOf(text: string) {
  const reading = parsePabulib(text);
  if ("fault" in reading) throw new Error(JSON.stringify(reading.fault));
  return reading.file;
}

/** The numbers of the winners in the order they were bought, as the platform counts them. */
async function winnersOf({ db }: TestDatabase, slug: string): Promise<string[]> {
  const found = await findRound(db, slug);
  if (!found) throw new Error(`There is no round ${slug}.`);
  expect(momentAt(found.round.schedule, startMs).kind).toBe("decide");
  const concluded = await concludeRound(db, found, startMs);
  const { outcome, proposals } = concluded!;
  expect(outcome.areas).toHaveLength(1);
  const numberOf = new Map(proposals.map(({ id, number }) => [id, number]));
  return outcome.areas[0]!.without.selection.map((id) => numberOf.get(id)!);
}

onBothEngines("an imported election", (openFresh, engine) => {
  it("has its real elections beside it", ({ skip }) => {
    skip(real.length === 0, noFiles);
    expect(real.length).toBeGreaterThan(0);
  });

  it.each(engine === "sqlite" ? real : smallest)("%s has its known winners", async (name) => {
    const database = await openFresh();
    const file = fileOf(readFileSync(join(home, name), "utf8"));
    expect(await importElection(database.db, file, "rostning", startMs)).toEqual([]);
    const expected = join(home, "expected", name.replace(/\.pb$/, ".json"));
    const { rules } = JSON.parse(readFileSync(expected, "utf8"));
    expect(await winnersOf(database, "rostning")).toEqual(rules.greedy.selection);
    const { votes } = await database.db
      .selectFrom("ballot")
      .select(({ fn }) => fn.countAll<number>().as("votes"))
      .executeTakeFirstOrThrow();
    expect(Number(votes)).toBe(file.votes);
  });

  it("is counted by the rule that is asked for, and refused where that cannot count it", async () => {
    const { db } = await openFresh();
    const file = fileOf(pb());
    const shares = rulesById.get("mes-cost-add1u");
    expect(await importElection(db, file, "andelar", startMs, shares)).toEqual([]);
    expect((await findRound(db, "andelar"))?.round.countingRule).toEqual(shares);
    const points = { ...file, voteType: "cumulative" as const };
    const refused = await importElection(db, points, "nej", startMs, rulesById.get("phragmen"));
    expect(refused).toMatchObject([{ key: "phragmenNeedsOneVoteEach" }]);
    expect(await findRound(db, "nej")).toBeNull();
  });

  it("does not come in twice under one address, nor under an address that is none", async () => {
    const { db } = await openFresh();
    const file = fileOf(pb());
    expect(await importElection(db, file, "en", startMs)).toEqual([]);
    expect(await importElection(db, file, "en", startMs)).toMatchObject([{ key: "slugTaken" }]);
    for (const slug of ["", "../x", "Ö", "x".repeat(200)]) {
      const problems = await importElection(db, file, slug, startMs);
      expect(problems).toMatchObject([{ field: "slug" }]);
    }
    expect(await db.selectFrom("round").select("slug").execute()).toEqual([{ slug: "en" }]);
  });
});

describe("The import command", () => {
  function importing(text: string, ...words: string[]) {
    const folder = mkdtempSync(join(tmpdir(), "radslag-import-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, "made.pb");
    const url = `file:${join(folder, "radslag.db")}`;
    writeFileSync(path, text);
    const program = ["--import", "tsx", "scripts/import-pb.ts", path, ...words];
    const env = { NODE_ENV: "production" as const, PATH: process.env.PATH, DATABASE_URL: url };
    const run = spawnSync(process.execPath, program, { cwd: root, encoding: "utf8", env });
    return { path, url, folder, ...run };
  }

  async function roundsIn(url: string) {
    const { db, close } = await openDatabase(url);
    onTestFinished(close);
    return db.selectFrom("round").select(["slug", "title"]).execute();
  }

  test("says where the results can be read, and takes the address from the file's name", async () => {
    const { status, stdout, stderr, url } = importing(pb());
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("/omgang/made/resultat");
    expect(stdout).toContain("/rapport/made");
    expect(await roundsIn(url)).toMatchObject([{ slug: "made" }]);
  });

  test.each([
    ["a cost that is negative", pb().replace("B;40", "B;-40"), ":12: expected a cost of 0 or more"],
    ["a vote for a project that is not there", pb().replace(/A,B(?=\n|$)/, "A,Q"), "Q"],
    ["half a file", pb().slice(0, 60), ":"],
    ["no file of this kind", "hej\n", ":1: "],
    ["an empty file", "", ":1: "],
  ])("imports nothing of %s, and names the line", async (_, text, told) => {
    const { status, stdout, stderr, path, folder } = importing(text);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(told);
    expect(stderr.startsWith(`${path}:`)).toBe(true);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(["made.pb"]);
  });

  test("counts by the rule that is named, and refuses a name that is none", async () => {
    const { status, url } = importing(pb(), "--rule", "mes-card");
    expect(status).toBe(0);
    expect(await roundsIn(url)).toMatchObject([{ slug: "made" }]);
    expect(importing(pb(), "--rule", "lottning").stderr).toContain("There is no rule lottning");
    expect(importing(pb(), "--rule").stderr).toContain("Name one .pb file to import");
  });

  test("refuses an address that is taken, or none", async () => {
    expect(importing(pb(), "--slug", "Å Ä").stderr).toContain("An address has only the letters");
    expect(importing(pb(), "--slug").stderr).toContain("Name one .pb file to import");
  });
});

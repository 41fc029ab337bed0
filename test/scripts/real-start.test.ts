import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { type Clock, realClock } from "#app/clock.server.ts";
import { startServer } from "#app/http/start.server.ts";
import { tendBoxes } from "#app/jobs.server.ts";
import { readEnvironment } from "#app/schemas/environment.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { findProposalByNumber } from "#db/proposals.server.ts";
import { findRound } from "#db/rounds.server.ts";
import { allRoutes } from "../addresses.ts";
import { hasPython } from "../ballot-box/python.ts";
import { postgresDatabase } from "../engines.ts";
import { wordsOf } from "../http/a-browser.ts";
import { openPostOffice } from "../http/a-post-office.ts";
import { FarBrowser, type Installation, install } from "./an-installation.ts";
import * as steps from "./first-round.ts";
import * as guide from "./install-guide.ts";

describe("The guide names nothing that is not there", () => {
  const { scripts } = JSON.parse(readFileSync(join(guide.root, "package.json"), "utf8"));
  const schema = readFileSync(join(guide.root, "app/schemas/environment.server.ts"), "utf8");

  test.each([...new Set(guide.namedScripts)])("npm run %s", (name) => {
    expect(Object.keys(scripts)).toContain(name);
  });

  test.each([...new Set(guide.namedVariables)])("%s", (name) => {
    const refusedAtStart = name === "DEMO_MOMENT";
    expect(refusedAtStart || schema.includes(`  ${name}: z`)).toBe(true);
  });

  test.each([...new Set(guide.namedPaths)])("%s", (path) => {
    const known = allRoutes.map((route) => `/${route.replace(":lang?/", "")}`);
    const fits = (route: string) =>
      new RegExp(`^${route.replaceAll(/:\w+/g, "[^/]+")}$`).test(path);
    expect(known.filter(fits)).not.toEqual([]);
  });

  test.each([...new Set(guide.namedGuides)])("%s", (name) => {
    expect(existsSync(join(guide.root, "docs/guides", name))).toBe(true);
  });

  test("its environment file is read without a word of protest", () => {
    const file = guide
      .environmentFile()
      .map(([name, value]) => [name, value.replaceAll("'", "")] as const);
    const reading = readEnvironment(Object.fromEntries(file));
    expect(reading).toMatchObject({ ok: true, environment: { production: true, proxyHops: 1 } });
  });
});

/** The same installation with the clock at another moment: a real server goes by the real one. */
async function serveAt(made: Installation, databaseUrl: string, clock: Clock) {
  const database = await openDatabase(databaseUrl);
  const { keysFolder, pepperFile, site, port } = made;
  const server = await startServer({
    ...{ database, keysFolder, pepperFile, clock, port, origin: site, host: "127.0.0.1" },
    ...{ demo: false, proxyHops: 1, eId: null, sendsMail: true },
    app: { folder: join(guide.root, "build") },
  });
  onTestFinished(server.close);
  return { db: database.db, keys: openKeys(keysFolder, pepperFile) };
}

test("an empty installation made by the guide holds a whole round", {
  timeout: 120_000,
}, async () => {
  const { url, remove } = await postgresDatabase();
  onTestFinished(remove);
  const post = await openPostOffice();
  const made = await install(url, post.url);
  onTestFinished(made.remove);

  // The pepper is made once: the command never writes over it.
  const makePepper = () => made.run("/dev/urandom");
  expect(makePepper()).toEqual({ status: 0, said: "" });
  expect(readFileSync(made.pepperFile)).toHaveLength(32);
  expect(makePepper().status).not.toBe(0);
  expect(made.run("npm run migrate").said).toContain("Took 0001-one-round");

  const server = await made.serve();
  onTestFinished(() => void server.kill("SIGKILL"));
  for (const path of ["/halsa", "/redo"]) {
    expect((await fetch(`http://127.0.0.1:${made.port}${path}`)).status).toBe(200);
  }
  const maria = new FarBrowser(made.port, made.site, "192.0.2.1");
  for (const path of ["/", "/logga-in", "/hjalp", "/integritet", "/kontrollera"]) {
    expect([path, (await maria.get(path)).status]).toEqual([path, 200]);
  }
  const { said } = made.run("npm run --silent invite");
  const link = new URL(/https:\S+/.exec(said)?.[0] ?? "");
  expect(link.origin).toBe(made.site);
  const recoveryCodes = await steps.accept(maria, link.pathname);
  await steps.nameMunicipality(maria);

  // Mail goes out by the server the environment names, from whom the municipality says.
  const resident = new FarBrowser(made.port, made.site, "192.0.2.2");
  const arrived = post.next();
  const asked = await resident.post("/logga-in", {
    signIn: "mail",
    email: "ny@norr.example",
    back: "/",
  });
  expect(wordsOf(asked)).toContain("Vi har skickat en länk");
  expect((await arrived).from).toEqual({ name: "Norrs kommun", address: "post@norr.example" });

  await steps.makeRound(maria, realClock());
  await steps.addProposal(maria, "A1", "Bänkar");
  await steps.addProposal(maria, "A2", "Belysning");
  const early = await openDatabase(url);
  await early.db
    .updateTable("session")
    .set((row) => ({ auth_at: row("auth_at", "-", 360_000) }))
    .execute();
  await early.close();
  await steps.publish(maria, recoveryCodes[0] ?? "");
  await steps.readRoll(maria);
  const codes = await steps.makeLetters(maria);
  expect(new Set(codes).size).toBe(12);
  expect(readdirSync(made.keysFolder)).not.toContain("pepper.key");
  server.kill("SIGTERM");
  expect((await once(server, "exit"))[0]).toBe(0);

  let nowMs = realClock();
  const { db, keys } = await serveAt(made, url, () => nowMs);
  const { round } = (await findRound(db, steps.slug))!;
  const benches = (await findProposalByNumber(db, round.id, "A1"))!;
  const { voteOpensAtMs, voteClosesAtMs, complaintsUntilMs } = round.schedule;
  const tendAt = async (atMs: number) => {
    nowMs = atMs;
    await tendBoxes({ db, keys }, () => nowMs);
  };
  await tendAt(voteOpensAtMs);
  const voter = (place: number) => new FarBrowser(made.port, made.site, `192.0.2.${100 + place}`);
  for (const [place, code] of codes.slice(1).entries()) {
    const browser = voter(place);
    const ballot = await steps.fillBallot(browser, code, benches.id);
    expect(await steps.cast(browser, ballot)).toContain("Din röst är mottagen");
  }
  const late = voter(codes.length);
  await tendAt(voteClosesAtMs - 1);
  const lateBallot = await steps.fillBallot(late, codes[0] ?? "", benches.id);
  await tendAt(voteClosesAtMs);
  expect(await steps.cast(late, lateBallot)).toContain("Inga fler röster tas emot");
  expect(wordsOf(await late.get(`/omgang/${steps.slug}/rosta/kvitto`))).toMatch(/^ Ingen röst – /);
  await tendAt(complaintsUntilMs);
  const results = wordsOf(await maria.get(`/omgang/${steps.slug}/resultat`));
  expect(results).toContain("A1 Bänkar 11 röster 150 000 kr Vinner");
  expect((await maria.get(`/rapport/${steps.slug}`)).status).toBe(200);

  const name = `${steps.slug}-kontrollpaket.zip`;
  const zip = await fetch(`http://127.0.0.1:${made.port}/oppna-data/${name}`);
  writeFileSync(join(made.folder, name), Buffer.from(await zip.arrayBuffer()));
  const here = (command: string) =>
    `cd ${guide.root}; ${command.replace("SLUG-kontrollpaket.zip", join(made.folder, name))}`;
  const verified = made.run("npm run --silent verify -- SLUG", here);
  expect(verified).toEqual({
    status: 0,
    said: expect.stringContaining(": 11 ballots counted, 0 withheld,"),
  });
  if (hasPython) expect(made.run("scripts/verify.py", here)).toEqual(verified);
  expect(made.run("verify -- --audit").said).toMatch(/^\d+ lines hold together/);
  expect(made.run("npm run backup", (command) => command.replace(/\$\(.*\)/, "dag"))).toMatchObject(
    {
      status: 0,
    },
  );
});

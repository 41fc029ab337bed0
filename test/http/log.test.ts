import { expect, test } from "vitest";
import { appendAudit } from "#db/audit.server.ts";
import { checkChain } from "#db/audit-chain.server.ts";
import { mainAreas } from "#db/demo/areas.ts";
import { mainRound } from "#db/demo/rounds.ts";
import { saveWithdrawal } from "#db/people.server.ts";
import { viewers } from "../addresses.ts";
import { Browser, wordsOf } from "./a-browser.ts";
import { startDemoForTest } from "./a-server.ts";

test("the log tells in words who did what, when and on what, and narrows to person and round", async () => {
  const { origin, db } = await startDemoForTest("vote");
  const officer = await Browser.of(origin, viewers.officer.id);
  const hiding = { intent: "hide", reason: "Hotar en granne." };
  const reports = await officer.get("/admin/arenden");
  const [, id = ""] =
    /name="id" value="([^"]+)"/.exec(reports.text.slice(reports.text.indexOf('id="reports"'))) ??
    [];
  expect((await officer.post("/admin/arenden", { ...hiding, id })).status).toBe(303);
  const admin = await Browser.of(origin, viewers.administrator.id);
  const log = await admin.get("/admin/logg");
  expect(wordsOf(log)).toMatch(/En rad .*Johan Åström Dolde inlägget Skäl: Hotar en granne\./);
  expect(log.text).toMatch(/<a [^>]*href="\/omgang\/alvhamn-2026\/[^"]+"[^>]*>[^<]+<\/a><\/td>/);
  expect(wordsOf(await admin.get("/en/admin/logg"))).toContain("Hid the post Reason: Hotar");

  const mine = "/admin/logg?person=demo-johan&omgang=alvhamn-2026";
  expect(wordsOf(await admin.get(mine))).toContain("Dolde inlägget");
  const elsewhere = wordsOf(await admin.get("/admin/logg?omgang=alvhamn-2027"));
  expect(elsewhere).toContain("Inget i loggen passar det du valt");
  expect(elsewhere).not.toContain("Dolde inlägget");

  await db.transaction().execute(async (db) => {
    const line = { atMs: 1, actorId: "demo-maria", act: "from-another-version", detail: {} };
    for (let at = 0; at < 60; at += 1) await appendAudit(db, { ...line, subject: `gone-${at}` });
  });
  const [first, second] = [await admin.get("/admin/logg"), await admin.get("/admin/logg?sida=2")];
  expect(wordsOf(first)).toContain("from-another-version gone-59");
  expect(wordsOf(first)).toContain("Sida 1 av 2");
  expect(wordsOf(first)).not.toContain("Dolde inlägget");
  expect(wordsOf(second)).toContain("Dolde inlägget");
  for (const odd of ["sida=99", "sida=-1", "sida=x", "omgang=x&person=x", "sida=1e9"]) {
    expect((await admin.get(`/admin/logg?${odd}`)).status).toBe(200);
  }
});

test("the log names schools, the server's own people and those who have left", async () => {
  const { origin, db } = await startDemoForTest("vote");
  const link = { round_id: mainRound.id, id: "l-1", area_id: mainAreas[0]!.id, revoked: 1 };
  await db
    .insertInto("class_link")
    .values({ ...link, school: "Åskolan", most: 30, token_h: "t".repeat(64) })
    .execute();
  await saveWithdrawal(db, viewers.officer.id, 1);
  await db.transaction().execute(async (db) => {
    const line = { atMs: 1, detail: {} };
    const add = (actorId: string, act: string, subject: string) =>
      appendAudit(db, { ...line, actorId, act, subject });
    await add("class-link:l-1", "order-class-codes", mainRound.id);
    await add("command-line", "invite-staff", "bo@alvhamn.example");
    await add("server:olle", "adopt-key", mainRound.id);
    await add(viewers.officer.id, "change-own-name", viewers.officer.id);
    await add("class-link:gone", "order-class-codes", mainRound.id);
  });
  const admin = await Browser.of(origin, viewers.administrator.id);
  const said = wordsOf(await admin.get("/admin/logg"));
  expect(said).toContain("Åskolan, genom skolans länk Beställde koder till en klass");
  expect(said).toContain("Någon vid serverns kommandorad Bjöd in någon");
  expect(said).toContain("olle, vid serverns kommandorad Tog emot");
  expect(said).toContain("Johan Åström Bytte sitt visade namn Johan Åström");
  expect(said).toContain("class-link:gone Beställde");
  const school = wordsOf(await admin.get("/en/admin/logg?person=class-link:l-1"));
  expect(school).toContain("Åskolan, by the school’s link Ordered codes for a class");
  expect(school).not.toContain("olle, at the server’s command line Took");
});

test("the log is downloaded whole by those who may read it, and holds as it is", async () => {
  const { origin, db } = await startDemoForTest("vote");
  await db.transaction().execute(async (db) => {
    const line = { atMs: 1, actorId: "demo-maria", act: "change-round", detail: { a: "å\n" } };
    for (const subject of ["r-1", "r-2"]) await appendAudit(db, { ...line, subject });
  });
  for (const viewer of ["administrator", "observer"] as const) {
    const browser = await Browser.of(origin, viewers[viewer].id);
    const { status, text } = await browser.get("/admin/logg.jsonl");
    expect(status).toBe(200);
    const links = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(checkChain(links)).toMatchObject({ lines: 2 });
    const page = await browser.get("/admin/logg");
    expect(page.text).toContain(`--audit logg.jsonl --seen ${links[1].hash}`);
  }
  for (const viewer of ["resident", "officer", "member"] as const) {
    const browser = await Browser.of(origin, viewers[viewer].id);
    expect((await browser.get("/admin/logg.jsonl")).status).toBe(403);
  }
  expect((await new Browser(origin).get("/admin/logg.jsonl")).status).toBe(302);
});

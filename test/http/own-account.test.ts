import { expect, test } from "vitest";
import { shownName } from "#app/text/shown-name.ts";
import "#app/text/all.ts";
import { mainAreas } from "#db/demo/areas.ts";
import { findPerson } from "#db/people.server.ts";
import { Browser, wordsOf } from "./a-browser.ts";
import { startDemoForTest } from "./a-server.ts";

const talk = "/omgang/alvhamn-2026/forslag/BD1";

/** Karin Lindqvist has written once with her name and once without. */
async function open() {
  const running = await startDemoForTest("discuss");
  const browser = await Browser.of(running.origin, "demo-karin");
  const write = (text: string, named: boolean) =>
    browser.post(talk, {
      ...{ intent: "argue", side: "for", text },
      ...(named ? { showName: "on" } : {}),
    });
  await write("Med mitt namn under.", true);
  await write("Utan mitt namn under.", false);
  const named = () =>
    running.db
      .selectFrom("argument")
      .select(["text", "author_name"])
      .where("text", "like", "%mitt namn under.")
      .orderBy("text")
      .execute();
  return { running, browser, named };
}

test("another name stands where the old one was shown, and nowhere else", async () => {
  const { running, browser, named } = await open();
  const karin = await findPerson(running.db, "demo-karin");
  const unnamed = shownName(karin!, false, mainAreas);
  const saved = await browser.post("/konto", {
    ...{ intent: "profile", name: "Karin L", homeArea: "hamnstaden" },
  });
  expect([saved.status, saved.location]).toEqual([303, "/konto?klart=sparat"]);
  expect((await named()).map(({ author_name }) => author_name)).toEqual(["Karin L", unnamed]);
  const taken = { intent: "profile", name: "Maria Öberg", homeArea: "" };
  expect((await browser.post("/konto", taken)).status).toBe(422);
});

test("an area that is none becomes no area", async () => {
  const { running, browser } = await open();
  await browser.post("/konto", { intent: "profile", name: "Karin", homeArea: "atlantis" });
  expect(await findPerson(running.db, "demo-karin")).toMatchObject({ homeArea: null });
});

test("one's data are all that is kept, and never a vote", async () => {
  const { browser } = await open();
  const answer = await browser.get("/konto/uppgifter.json");
  expect(answer.headers.get("Content-Disposition")).toContain("attachment");
  expect(answer.headers.get("Cache-Control")).toContain("no-store");
  const own = JSON.parse(answer.text);
  expect(own.profile).toMatchObject({ name: "Karin Lindqvist", homeArea: "hamnstaden" });
  expect(own.arguments.map(({ text }: { text: string }) => text)).toEqual(
    expect.arrayContaining(["Med mitt namn under.", "Utan mitt namn under."]),
  );
  expect(own.sessions).toHaveLength(1);
  expect(own.votes).toContain("kan inte hitta dem");
});

test.each([
  [null, 302],
  ["demo-maria", 403],
] as const)("the data of a resident are not for %s", async (person, status) => {
  const { origin } = await startDemoForTest("discuss");
  const browser = person ? await Browser.of(origin, person) : new Browser(origin);
  expect((await browser.get("/konto/uppgifter.json")).status).toBe(status);
});

test("an account that is removed is gone, and what was written stays without its name", async () => {
  const { running, browser, named } = await open();
  const { db } = running;
  const email = "karin@example.se";
  await db
    .insertInto("account")
    .values({ person_id: "demo-karin", email, created_at: 1 })
    .execute();
  const link = { hash: "h", email, nonce_hash: "n", expires_at: 4_000_000_000_000 };
  await db.insertInto("sign_in_link").values(link).execute();
  const proposals = await db.selectFrom("proposal").select("id").execute();
  const unsure = await browser.post("/konto", { intent: "leave" });
  expect(unsure.status).toBe(422);
  const left = await browser.post("/konto", { intent: "leave", sure: "on" });
  expect([left.status, left.location]).toEqual([303, "/logga-in?borta=1"]);
  expect(left.headers.get("Clear-Site-Data")).not.toBeNull();
  for (const table of ["account", "sign_in_link", "session"] as const) {
    expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
  }
  expect(await findPerson(db, "demo-karin")).toBeNull();
  expect((await named()).map(({ author_name }) => author_name)).toEqual([
    "[borttaget konto]",
    "Invånare i Hamnstaden",
  ]);
  expect(await db.selectFrom("proposal").select("id").execute()).toEqual(proposals);
  const visitor = new Browser(running.origin);
  expect(wordsOf(await visitor.get(talk))).toContain("[borttaget konto]");
  expect(wordsOf(await visitor.get(`/en${talk}`))).toContain("[removed account]");
  // A window that was open when it happened can do nothing more.
  expect((await browser.post("/konto", { intent: "leave", sure: "on" })).status).toBe(307);
});

test("staff do not remove themselves", async () => {
  const { origin } = await startDemoForTest("discuss");
  const browser = await Browser.of(origin, "demo-maria");
  expect((await browser.post("/konto", { intent: "leave", sure: "on" })).status).toBe(403);
});

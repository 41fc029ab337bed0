import { expect, test } from "vitest";
import { Browser, wordsOf } from "./a-browser.ts";
import { startDemoForTest } from "./a-server.ts";

const main = "/omgang/alvhamn-2026";

async function kioskAt(origin: string): Promise<Browser> {
  const browser = await Browser.of(origin, "demo-maria");
  const begun = await browser.post("/kiosk", { intent: "begin", round: "alvhamn-2026" });
  expect([begun.status, begun.location]).toEqual([303, main]);
  return browser;
}

test("an administrator alone makes a kiosk, is signed out by it, and can end it", async () => {
  const { origin } = await startDemoForTest("vote");
  const officer = await Browser.of(origin, "demo-johan");
  expect((await officer.post("/kiosk", { round: "alvhamn-2026" })).status).toBe(403);
  const browser = await kioskAt(origin);
  expect((await browser.get("/admin")).status).toBe(302);
  expect((await browser.get("/")).text).toContain('src="/kiosk.js"');
  await browser.post("/logga-in", { person: "demo-maria", back: "/" });
  await browser.post("/kiosk", { intent: "end" });
  expect((await browser.get("/")).text).not.toContain('src="/kiosk.js"');
  expect((await browser.get("/admin")).status).toBe(200);
});

test("a kiosk forgets who was there: session, booth, receipt and look", async () => {
  const { origin } = await startDemoForTest("vote");
  const browser = await kioskAt(origin);
  await browser.post("/utseende", { scheme: "dark" });
  await browser.post("/logga-in", { person: "demo-karin", back: "/" });
  await browser.goToBooth("demo-karin");
  expect((await browser.get(`${main}/rosta`)).status).toBe(200);
  expect((await browser.get("/")).text).toContain('data-color-scheme="dark"');
  const left = await browser.get("/kiosk/slut");
  expect([left.status, left.location]).toEqual([303, main]);
  expect((await browser.get(`${main}/rosta`)).status).toBe(302);
  expect((await browser.get("/konto")).status).toBe(302);
  expect((await browser.get("/")).text).toContain('data-color-scheme="auto"');
  expect((await browser.get("/")).text).toContain('src="/kiosk.js"');
});

test("in any other browser the way out of a kiosk forgets nobody", async () => {
  const { origin } = await startDemoForTest("vote");
  const browser = await Browser.of(origin, "demo-karin");
  const answer = await browser.get("/kiosk/slut");
  expect([answer.status, answer.location]).toEqual([303, "/"]);
  expect(wordsOf(await browser.get("/konto"))).toContain("Karin Lindqvist");
  expect((await browser.get("/")).text).not.toContain("/kiosk.js");
});

const keyed = async () => {
  const running = await startDemoForTest("vote");
  const maria = await Browser.of(running.origin, "demo-maria");
  const made = await maria.post("/kiosk", {
    intent: "make",
    name: "Biblioteket",
    round: "alvhamn-2026",
  });
  const key = /\/kiosk\/skarm\/([\w-]{43})</.exec(made.text)?.[1];
  if (!key) throw new Error("No address was told.");
  return { ...running, maria, key, door: `/kiosk/skarm/${key}` };
};

test("a screen becomes a kiosk by its key alone, and an ordinary browser again by the same", async () => {
  const { origin, door, db, key } = await keyed();
  const screen = await Browser.of(origin, "demo-karin");
  expect(wordsOf(await screen.get(door))).toContain("Biblioteket");
  // To look at the address does nothing yet.
  expect((await screen.get("/")).text).not.toContain('src="/kiosk.js"');
  const begun = await screen.post(door, { intent: "begin" });
  expect([begun.status, begun.location]).toEqual([303, main]);
  expect((await screen.get("/konto")).status).toBe(302);
  expect((await screen.get(main)).text).toContain('src="/kiosk.js"');
  const stored = JSON.stringify(await db.selectFrom("kiosk").selectAll().execute());
  expect(stored).not.toContain(key);
  await screen.post(door, { intent: "end" });
  expect((await screen.get("/")).text).not.toContain('src="/kiosk.js"');
});

test("a withdrawn key opens nothing, and its screen forgets its visitor and stops", async () => {
  const { origin, maria, door } = await keyed();
  const screen = new Browser(origin);
  await screen.post(door, { intent: "begin" });
  await screen.post("/logga-in", { person: "demo-karin", back: "/" });
  const id = /name="kiosk" value="([^"]+)"/.exec((await maria.get("/kiosk")).text)?.[1] ?? "";
  expect((await maria.post("/kiosk", { intent: "withdraw", kiosk: id })).status).toBe(303);
  expect((await maria.post("/kiosk", { intent: "withdraw", kiosk: id })).status).toBe(422);
  expect((await new Browser(origin).get(door)).status).toBe(404);
  expect((await new Browser(origin).post(door, {})).status).toBe(404);
  const turned = await screen.get(main);
  expect([turned.status, turned.location]).toEqual([303, "/kiosk/slut"]);
  expect((await screen.get("/kiosk/slut")).location).toBe("/");
  expect((await screen.get("/konto")).status).toBe(302);
  expect((await screen.get("/")).text).not.toContain('src="/kiosk.js"');
});

test("each visitor of a kiosk has a visit of their own, and the cache goes with the last", async () => {
  const { origin, door } = await keyed();
  const screen = new Browser(origin);
  await screen.post(door, { intent: "begin" });
  const visitOf = async () => /data-visit="([^"]+)"/.exec((await screen.get(main)).text)?.[1];
  const first = await visitOf();
  expect(await visitOf()).toBe(first);
  const ended = await screen.get("/kiosk/slut");
  expect(ended.headers.get("Clear-Site-Data")).toContain('"cache"');
  expect(await visitOf()).not.toBe(first);
});

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

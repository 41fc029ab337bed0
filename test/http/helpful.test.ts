import { expect, test } from "vitest";
import { saveArgument } from "#db/discussion.server.ts";
import { Browser, wordsOf } from "./a-browser.ts";
import { startDemoForTest } from "./a-server.ts";

const talk = "/omgang/alvhamn-2026/forslag/HS1";
const press = `${talk}/hjalpsamt`;
const argument = "arg-hs1-7";
const strict = { settings: { limitsTimesMore: 1 } };

test("one press marks an argument, the page counts it for all, and one press takes it back", async () => {
  const { origin } = await startDemoForTest("vote");
  const amina = await Browser.of(origin, "demo-amina");
  const before = await amina.get(talk);
  expect(before.text).toContain(`id="hjalpsamt-${argument}"`);
  const given = await amina.post(press, { argument, wanted: "1" });
  expect([given.status, given.location]).toEqual([303, `${talk}#hjalpsamt-${argument}`]);
  const button = new RegExp(`id="hjalpsamt-${argument}".*?<button[^>]*`, "s");
  const pressed = button.exec((await amina.get(talk)).text)?.[0];
  expect(pressed).toContain('aria-pressed="true"');
  expect(pressed).toContain('aria-label="Hjälpsamt, 1 har tyckt det"');
  const visitor = await new Browser(origin).get(talk);
  expect(wordsOf(visitor)).toContain("Hjälpsamt, 1 har tyckt det");
  expect(visitor.text).not.toContain("demo-amina");
  const own = JSON.parse((await amina.get("/konto/uppgifter.json")).text);
  expect(own.helpful).toContainEqual({ id: argument, proposal_id: "p-hs1" });
  const back = await amina.post(press, { argument, wanted: "0", order: "helpful" });
  expect(back.location).toBe(`${talk}?ordning=hjalpsamma#hjalpsamt-${argument}`);
  expect(button.exec((await amina.get(talk)).text)?.[0]).toContain('aria-pressed="false"');
});

test("nobody marks their own, and whoever may not is told so or sent to sign in", async () => {
  const { origin } = await startDemoForTest("vote");
  const karin = await Browser.of(origin, "demo-karin");
  expect((await karin.get(talk)).text).not.toContain(`id="hjalpsamt-${argument}"`);
  const refused = await karin.post(press, { argument, wanted: "1" });
  expect(refused.location).toBe(`${talk}?klart=inte-hjalpsamt#argument`);
  expect(wordsOf(await karin.get(refused.location ?? ""))).toContain("Det gick inte.");
  const visitor = await new Browser(origin).post(press, { argument, wanted: "1" });
  expect(visitor.location).toContain("/logga-in?till=");
  expect((await karin.get(press)).location).toBe(`${talk}#argument`);
});

test("the arguments are read in the order asked for, equally many of both sides at once", async () => {
  const { origin, db } = await startDemoForTest("vote");
  const at = (text: string, id: string) => text.indexOf(`id="${id}"`);
  const newest = (await new Browser(origin).get(talk)).text;
  expect(at(newest, "arg-hs1-7")).toBeLessThan(at(newest, "arg-hs1-3"));
  const helpful = (await new Browser(origin).get(`${talk}?ordning=hjalpsamma`)).text;
  expect(at(helpful, "arg-hs1-3")).toBeLessThan(at(helpful, "arg-hs1-7"));
  expect(helpful).toMatch(/aria-current="true"[^>]*>Mest hjälpsamma/);
  expect(newest).toMatch(/aria-current="true"[^>]*>Nyast/);
  const more = { proposalId: "p-hs1", side: "for", authorId: null, authorName: "Bo" } as const;
  const written = { ...more, text: "Ett till.", writtenAtMs: 1, hiddenReason: null };
  await saveArgument(db, { ...written, id: "arg-hs1-99" });
  const karin = await Browser.of(origin, "demo-karin");
  const unequal = await karin.get(talk);
  expect(wordsOf(unequal)).toContain("Visa ett till som är för");
  expect(at(unequal.text, "arg-hs1-99")).toBeGreaterThan(unequal.text.indexOf("<summary>Visa ett"));
});

test("marks have a limit of their own, and take nothing from what one may write", async () => {
  const { origin } = await startDemoForTest("vote", strict);
  const browser = await Browser.of(origin, "demo-amina");
  const statuses: number[] = [];
  for (let times = 0; times < 61; times += 1) {
    const wanted = times % 2 === 0 ? "1" : "0";
    statuses.push((await browser.post(press, { argument, wanted })).status);
  }
  expect(statuses.slice(0, 60).every((status) => status === 303)).toBe(true);
  expect(statuses[60]).toBe(429);
  const written = { intent: "argue", side: "for", text: "Jag håller med." };
  expect((await browser.post(talk, written)).status).toBe(303);
});

test("members read that they listen and answer, and write no arguments", async () => {
  const { origin } = await startDemoForTest("vote");
  const words = wordsOf(await (await Browser.of(origin, "demo-birgitta")).get(talk));
  expect(words).toContain("Här lyssnar du och svarar på frågor, men skriver inga argument.");
  expect(words).not.toContain("Skriv ett argument");
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { Browser, wordsOf } from "./a-browser.ts";
import { type Running, startDemo } from "./a-server.ts";

const booth = "/omgang/alvhamn-2026/rosta";
const receipt = `${booth}/kvitto`;

let running: Running;

beforeAll(async () => {
  running = await startDemo("vote");
});
afterAll(() => running.stop());

test("who is in the booth and has not cast is told that there is no vote", async () => {
  const browser = await Browser.inBooth(running.origin, "demo-amina");
  const words = wordsOf(await browser.get(receipt));
  expect(words).toContain("Vi har ingen röst från dig");
  expect(words).toContain("Till röstbåset");
});

test("who leaves the booth is told so, and never that there is no vote", async () => {
  const browser = await Browser.inBooth(running.origin, "demo-amina");
  const left = await browser.post(receipt, {});
  expect([left.status, left.location]).toEqual([303, `${receipt}?klar=1`]);
  const words = wordsOf(await browser.get(`${receipt}?klar=1`));
  expect(words).toContain("Den här enheten har glömt dig. Din röst ligger kvar.");
  expect(words).not.toContain("ingen röst");
  expect(words).not.toContain("Till röstbåset");
});

test("of an unknown visitor nobody says whether there is a vote", async () => {
  const words = wordsOf(await new Browser(running.origin).get(receipt));
  expect(words).toContain("Inget kvitto här");
  expect(words).not.toContain("ingen röst");
});

import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { Browser } from "./a-browser.ts";
import { startDemoForTest } from "./a-server.ts";

const HOUR_MS = 60 * 60 * 1000;
const list = "/omgang/alvhamn-2026/forslag";
const settings = { keepsPagesMs: HOUR_MS };
/** Two drawings of one page differ in the word that allows its scripts. */
const signedIn = /Inloggad som (<!-- -->)?Maria Öberg/;
const wordOf = (text: string) => /nonce="([^"]+)"/.exec(text)?.[1];

test("a page is drawn once for all who are nobody to us, also when they come at once", async () => {
  const { origin } = await startDemoForTest("vote", { settings });
  const pages = await Promise.all(Array.from({ length: 5 }, () => new Browser(origin).get(list)));
  const words = new Set(pages.map(({ text }) => wordOf(text)));
  expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect(words.size).toBe(1);
  expect(new Set(pages.map(({ text }) => text)).size).toBe(1);
});

test("a kept page allows its own scripts by their hashes, and hands out no word for others", async () => {
  const { origin } = await startDemoForTest("vote", { settings });
  await new Browser(origin).get(list);
  const { text, headers } = await new Browser(origin).get(list);
  const policy = headers.get("Content-Security-Policy") ?? "";
  expect(policy).not.toContain("nonce-");
  const scripts = [...text.matchAll(/<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs)];
  expect(scripts.length).toBeGreaterThan(1);
  for (const [, script = ""] of scripts) {
    expect(policy).toContain(createHash("sha256").update(script).digest("base64"));
  }
  expect(headers.get("Cache-Control")).toBe("no-store");
});

test("who is signed in or has been in the booth gets a page of their own, and leaves none", async () => {
  const { origin } = await startDemoForTest("vote", { settings });
  const maria = await Browser.of(origin, "demo-maria");
  const hers = await maria.get(list);
  expect(hers.text).toMatch(signedIn);
  const first = await new Browser(origin).get(list);
  expect(first.text).not.toMatch(signedIn);
  expect((await maria.get(list)).text).toMatch(signedIn);
  const amina = await Browser.inBooth(origin, "demo-amina");
  expect(wordOf((await amina.get(list)).text)).not.toBe(wordOf(first.text));
});

test("whoever has chosen a look gets that look, and another address another page", async () => {
  const { origin } = await startDemoForTest("vote", { settings });
  const dark = new Browser(origin);
  await dark.post("/utseende", { scheme: "dark", contrast: "normal", text: "normal", back: "/" });
  const [usual, chosen, english] = [
    await new Browser(origin).get("/"),
    await dark.get("/"),
    await new Browser(origin).get("/en"),
  ];
  expect(chosen.text).toContain('data-color-scheme="dark"');
  expect(usual.text).not.toContain('data-color-scheme="dark"');
  expect(english.text).toContain('lang="en"');
});

test("what somebody writes is seen by the next at once, and a cast draws nothing anew", async () => {
  const { origin } = await startDemoForTest("vote", { settings });
  const read = async () => wordOf((await new Browser(origin).get("/")).text);
  const first = await read();
  expect(await read()).toBe(first);
  const amina = await Browser.inBooth(origin, "demo-amina");
  const afterSignIn = await read();
  expect(afterSignIn).not.toBe(first);
  await amina.post("/omgang/alvhamn-2026/rosta", { press: "add:p-bd1" });
  expect(await read()).toBe(afterSignIn);
});

test("what is refused or not there is not kept, and nothing is when nothing is asked to be", async () => {
  const { origin } = await startDemoForTest("vote", { settings });
  const lost = async () => (await new Browser(origin).get("/omgang/finns-inte")).status;
  expect([await lost(), await lost()]).toEqual([404, 404]);
  const other = await startDemoForTest("vote");
  const read = async () => wordOf((await new Browser(other.origin).get("/")).text);
  expect(await read()).not.toBe(await read());
});

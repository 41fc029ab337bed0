import { get } from "node:http";
import { expect, test } from "vitest";
import { Browser } from "./a-browser.ts";
import { type Running, startDemoForTest } from "./a-server.ts";

const HOUR_MS = 60 * 60 * 1000;
const list = "/omgang/alvhamn-2026/forslag";
const settings = { keepsPagesMs: HOUR_MS };
const signedIn = /Inloggad som (<!-- -->)?Maria Öberg/;

let renamed = 0;

/** Renames the round past the platform: a page that is drawn afterwards has the new name. */
async function rename({ db }: Running): Promise<string> {
  renamed += 1;
  const title = `Namn ${renamed}`;
  await db.updateTable("round").set({ title }).where("slug", "=", "alvhamn-2026").execute();
  return title;
}

const nameIn = (text: string) => /Namn \d+/.exec(text)?.[0];

/** The name that the list has for one who is nobody to us. */
async function nameRead({ origin }: Running): Promise<string | undefined> {
  return nameIn((await new Browser(origin).get(list)).text);
}

test("a page is drawn once for all who are nobody to us, also when they come at once", async () => {
  const running = await startDemoForTest("vote", { settings });
  const first = await rename(running);
  const pages = await Promise.all(
    Array.from({ length: 5 }, () => new Browser(running.origin).get(list)),
  );
  expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect(new Set(pages.map(({ text }) => text)).size).toBe(1);
  await rename(running);
  expect(await nameRead(running)).toBe(first);
});

test("who is signed in or has been in the booth gets a page of their own, and leaves none", async () => {
  const running = await startDemoForTest("vote", { settings });
  const { origin } = running;
  const maria = await Browser.of(origin, "demo-maria");
  const hers = await maria.get(list);
  expect(hers.text).toMatch(signedIn);
  const first = await new Browser(origin).get(list);
  expect(first.text).not.toMatch(signedIn);
  expect((await maria.get(list)).text).toMatch(signedIn);
  const amina = await Browser.inBooth(origin, "demo-amina");
  const kept = await nameRead(running);
  const now = await rename(running);
  expect(nameIn((await amina.get(list)).text)).toBe(now);
  expect(await nameRead(running)).toBe(kept);
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
  const running = await startDemoForTest("vote", { settings });
  const first = await rename(running);
  expect(await nameRead(running)).toBe(first);
  const second = await rename(running);
  expect(await nameRead(running)).toBe(first);
  const amina = await Browser.inBooth(running.origin, "demo-amina");
  expect(await nameRead(running)).toBe(second);
  await rename(running);
  await amina.post("/omgang/alvhamn-2026/rosta", { press: "add:p-bd1" });
  expect(await nameRead(running)).toBe(second);
});

test("what is refused or not there is not kept, and nothing is when nothing is asked to be", async () => {
  const { origin } = await startDemoForTest("vote", { settings });
  const lost = async () => (await new Browser(origin).get("/omgang/finns-inte")).status;
  expect([await lost(), await lost()]).toEqual([404, 404]);
  const other = await startDemoForTest("vote");
  const first = await rename(other);
  expect(await nameRead(other)).toBe(first);
  const second = await rename(other);
  expect(await nameRead(other)).toBe(second);
});

/** Headers that may differ from one sending of the same page to another. */
const ofTheSending = ["connection", "keep-alive", "date", "transfer-encoding", "content-length"];

function saidOf({ headers }: { headers: Headers }) {
  return [...headers].filter(([name]) => !ofTheSending.includes(name));
}

test.each(["gzip", "identity"])(
  "what is handed out says of itself what was said of it when it was drawn, as %s",
  async (packing) => {
    const { origin } = await startDemoForTest("vote", { settings });
    const ask = () => new Browser(origin).get(list, { "Accept-Encoding": packing });
    const [drawn, waited] = await Promise.all([ask(), ask()]);
    const handed = await ask();
    expect(drawn.headers.get("Content-Security-Policy")).toContain("script-src 'self'");
    expect(drawn.headers.get("Content-Encoding")).toBe(packing === "gzip" ? "gzip" : null);
    expect(saidOf(waited)).toEqual(saidOf(drawn));
    expect(saidOf(handed)).toEqual(saidOf(drawn));
    expect(handed.text).toBe(drawn.text);
  },
);

test("a page that is kept is not handed out by a name that is not ours", async () => {
  const { origin } = await startDemoForTest("vote", { settings });
  expect((await new Browser(origin).get(list)).status).toBe(200);
  const statusAs = (Host: string) =>
    new Promise((answered, fails) => {
      get(origin + list, { headers: { Host } }, (answer) => {
        answered(answer.resume().statusCode);
      }).on("error", fails);
    });
  expect(await statusAs(new URL(origin).host)).toBe(200);
  expect(await statusAs("elsewhere.example")).toBe(400);
});

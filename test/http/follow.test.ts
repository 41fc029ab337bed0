import { expect, test } from "vitest";
import { stopToken } from "#app/ballot-box/stop-token.server.ts";
import { mailLanguages } from "#app/domain/messages.ts";
import { findWishes, saveWishes } from "#db/mail-wishes.server.ts";
import { Browser, wordsOf } from "./a-browser.ts";
import { startDemoForTest } from "./a-server.ts";

const talk = "/omgang/alvhamn-2026/forslag/HS1";
const wishes = { language: "en", own: true, phases: true, digest: true } as const;

test("one press follows a proposal, the account lists it, and one press stops", async () => {
  const { origin } = await startDemoForTest("vote");
  const browser = await Browser.of(origin, "demo-amina");
  const pressed = await browser.post(talk, { intent: "follow" });
  expect([pressed.status, pressed.location]).toEqual([303, `${talk}?klart=foljer`]);
  expect(wordsOf(await browser.get(`${talk}?klart=foljer`))).toContain("Du följer förslaget.");
  expect(wordsOf(await browser.get("/konto"))).toContain("HS1 ");
  const own = JSON.parse((await browser.get("/konto/uppgifter.json")).text);
  expect(own.follows).toMatchObject([{ number: "HS1" }]);
  const stopped = await browser.post("/konto", { intent: "unfollow", proposal: own.follows[0].id });
  expect(stopped.location).toBe("/konto?klart=sparat");
  expect(wordsOf(await browser.get("/konto"))).toContain("Du följer inget än.");
  const visitor = await new Browser(origin).post(talk, { intent: "follow" });
  expect(visitor.location).toContain("/logga-in?till=");
  const officer = await Browser.of(origin, "demo-johan");
  expect((await officer.post(talk, { intent: "follow" })).status).toBe(403);
  expect((await officer.get(talk)).text).not.toContain('value="follow"');
});

test("which mails one wants is kept as it was ticked", async () => {
  const { origin, db } = await startDemoForTest("vote");
  const browser = await Browser.of(origin, "demo-amina");
  const kept = () => findWishes(db, "demo-amina");
  expect(await kept()).toEqual({ language: "sv", own: true, phases: false, digest: false });
  await browser.post("/konto", { intent: "mail", phases: "on", digest: "on", language: "en" });
  expect(await kept()).toEqual({ language: "en", own: false, phases: true, digest: true });
  await browser.post("/konto", { intent: "mail", own: "on", language: "fi" });
  const { text } = await browser.get("/konto");
  const radios = [...text.matchAll(/<input\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => tag.includes(' name="language"'));
  const values = radios.map((tag) => / value="([^"]*)"/.exec(tag)?.[1]);
  expect(values).toEqual([...mailLanguages]);
  expect(radios.filter((tag) => tag.includes("checked")).join()).toContain('value="fi"');
});

test("a mail program stops mails from elsewhere, by that address alone; looking stops none", async () => {
  const { origin, db, keys } = await startDemoForTest("vote");
  await saveWishes(db, "demo-amina", wishes, 1);
  const token = stopToken(keys.installation(), { personId: "demo-amina", list: "phases" });
  const link = `${origin}/en/sluta-mejla/${token}`;
  const press = (url: string, what = "List-Unsubscribe=One-Click", headers = {}) =>
    fetch(url, {
      method: "POST",
      body: what,
      redirect: "manual",
      headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
    });
  expect(await (await fetch(link)).text()).toContain("Stop sending");
  expect(await findWishes(db, "demo-amina")).toEqual(wishes);
  const elsewhere = { "Sec-Fetch-Site": "cross-site", Origin: "https://mail.example" };
  for (const headers of [{}, elsewhere])
    expect((await press(link, undefined, headers)).status).toBe(200);
  expect(await findWishes(db, "demo-amina")).toEqual({ ...wishes, phases: false });
  expect((await press(`${link.slice(0, -3)}AAA`)).status).toBe(404);
  expect((await press(`${origin}/konto`, "intent=mail")).status).toBe(403);
  expect((await press(`${origin}/sluta-mejla/x/../../konto`, "intent=mail")).status).toBe(403);
  expect(await findWishes(db, "demo-amina")).toEqual({ ...wishes, phases: false });
  const page = await new Browser(origin).post(`/sluta-mejla/${token}`, { what: "all" });
  expect(wordsOf(page)).toContain("Du får inga fler sådana mejl.");
  expect(await findWishes(db, "demo-amina")).toEqual({
    ...{ language: "en", own: false, phases: false, digest: false },
  });
});

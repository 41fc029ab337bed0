import { expect, test } from "vitest";
import { realClock } from "#app/clock.server.ts";
import { startJobs } from "#app/jobs.server.ts";
import { sendMail } from "#app/services/send-mail.server.ts";
import { listPeople } from "#db/people.server.ts";
import { type Answer, Browser, fieldValues, wordsOf } from "./a-browser.ts";
import { openPostOffice, type PostOffice } from "./a-post-office.ts";
import { type Running, startDemoForTest } from "./a-server.ts";

const talk = "/omgang/alvhamn-2026/forslag/BD1";

/** A real server, not the demo's, with a post office beside it. */
async function open() {
  const running = await startDemoForTest("discuss", { demo: false, sendsMail: true });
  const post = await openPostOffice();
  return { running, post, browser: new Browser(running.origin) };
}

/** Sends what waits, as the timetable does. */
const deliver = ({ db, keys }: Running, { mailer }: PostOffice, nowMs = realClock()) =>
  sendMail({ db, keys }, mailer, nowMs);

const ask = (browser: Browser, email: string, fields = {}, path = "/logga-in") =>
  browser.post(path, { signIn: "mail", email, back: "/", ...fields });

/** Signs a new resident in by mail, and gives back the browser. */
async function signInByMail(running: Running, post: PostOffice, email: string, name: string) {
  const browser = new Browser(running.origin);
  await ask(browser, email);
  await deliver(running, post);
  const entered = await browser.post(post.lastLink(), { name, homeArea: "bjorkdalen", back: "/" });
  expect(entered.status).toBe(303);
  return browser;
}

test("a link in a mail makes an account and signs one in, once", async () => {
  const { running, post, browser } = await open();
  const asked = await ask(browser, "  Ny.Person@Example.SE ", { back: talk });
  expect(asked.status).toBe(200);
  expect(wordsOf(asked)).toContain("Vi har skickat en länk");
  await deliver(running, post);
  const [{ envelope, letter }] = post.letters as [PostOffice["letters"][number]];
  expect(envelope).toEqual(["ny.person@example.se"]);
  expect(letter.from).toEqual({
    name: "Älvhamns kommun",
    address: "medborgarbudget@alvhamn.example",
  });
  expect(letter.subject).toBe("Din länk för att logga in");
  expect(letter.html).toContain('lang="sv"');
  const link = post.lastLink();
  expect(link).toMatch(/^\/logga-in\/lank\/[\w-]{43}\?till=/);
  // Programs that read mail open the link before its reader does: that uses nothing up.
  for (let time = 0; time < 3; time += 1) expect((await browser.get(link)).status).toBe(200);
  const nameless = await browser.post(link, { back: talk });
  expect([nameless.status, wordsOf(nameless)]).toEqual([422, expect.stringContaining("Fyll i")]);
  const profile = { name: "Nya Person", homeArea: "bjorkdalen", back: talk };
  const entered = await browser.post(link, profile);
  expect([entered.status, entered.location]).toEqual([303, talk]);
  expect(wordsOf(await browser.get("/konto"))).toContain("ny.person@example.se");
  const person = (await listPeople(running.db)).find(({ name }) => name === "Nya Person");
  expect(person).toMatchObject({ role: "resident", homeArea: "bjorkdalen", bornOn: null });
  const twice = await browser.post(link, profile);
  expect(wordsOf(twice)).toContain("Länken går inte att använda");
});

test("whoever has an account presses one button", async () => {
  const { running, post } = await open();
  await signInByMail(running, post, "amina@example.se", "Amina Y");
  const browser = new Browser(running.origin);
  await ask(browser, "amina@example.se", {}, "/en/logga-in");
  await deliver(running, post);
  expect(post.letters.at(-1)?.letter.subject).toBe("Your link to sign in");
  const page = await browser.get(post.lastLink());
  expect(fieldValues(page, "name")).toEqual([]);
  expect((await browser.post(post.lastLink(), { back: "/" })).status).toBe(303);
  expect(wordsOf(await browser.get("/"))).toContain("Inloggad som Amina Y");
});

test("a link that was caught on its way opens nothing in another browser", async () => {
  const { running, post, browser } = await open();
  await ask(browser, "amina@example.se");
  await deliver(running, post);
  const thief = new Browser(running.origin);
  // Also one who has asked for a link of their own.
  await ask(thief, "thief@example.se");
  expect(wordsOf(await thief.get(post.lastLink()))).toContain("en annan webbläsare");
  const taken = await thief.post(post.lastLink(), { name: "Tjuven", back: "/" });
  expect(taken.status).toBe(422);
  expect((await thief.get("/konto")).status).toBe(302);
  const owner = await browser.post(post.lastLink(), { name: "Amina", homeArea: "", back: "/" });
  expect(owner.status).toBe(303);
});

test("a link is good for fifteen minutes", async () => {
  const { running, post, browser } = await open();
  await ask(browser, "amina@example.se");
  await deliver(running, post);
  const late = { expires_at: realClock() - 1 };
  await running.db.updateTable("sign_in_link").set(late).execute();
  expect(wordsOf(await browser.get(post.lastLink()))).toContain("för gammal");
  const entered = await browser.post(post.lastLink(), { name: "Amina", homeArea: "", back: "/" });
  expect(entered.status).toBe(422);
});

test("a known and an unknown address are answered alike, to the letter", async () => {
  const { running, post } = await open();
  await signInByMail(running, post, "amina@example.se", "Amina Y");
  const answers: Answer[] = [];
  for (const email of ["amina@example.se", "okand@example.se"]) {
    answers.push(await ask(new Browser(running.origin), email));
    await deliver(running, post);
  }
  const [known, unknown] = answers.map(({ status, text }) => ({
    status,
    text,
  }));
  expect(known).toEqual(unknown);
  const lengths = post.letters.slice(-2).map(({ letter }) => letter.text?.length);
  expect(lengths[0]).toBe(lengths[1]);
});

test("no address, no link and no word of a letter can be read in the database", async () => {
  const { running, post, browser } = await open();
  await ask(browser, "amina@example.se");
  const rows = await running.db.selectFrom("outbox").selectAll().execute();
  const links = await running.db.selectFrom("sign_in_link").selectAll().execute();
  await deliver(running, post);
  const token = /lank\/([\w-]+)/.exec(post.lastLink())?.[1] ?? "";
  const kept = JSON.stringify([rows, links]);
  expect(kept).not.toContain(token);
  expect(JSON.stringify(rows)).not.toContain("amina");
  expect(Buffer.from(rows[0]?.sealed ?? "", "base64url").includes("amina")).toBe(false);
  expect(await running.db.selectFrom("outbox").selectAll().execute()).toEqual([]);
});

test("a letter that is not taken is tried again later, and the faults tell no address", async () => {
  const { running, post, browser } = await open();
  await ask(browser, "amina@example.se");
  post.refuse(true);
  const startMs = realClock();
  const faults = await deliver(running, post, startMs);
  expect(faults).toEqual([expect.stringContaining("not taken")]);
  expect(faults.join()).not.toContain("amina");
  post.refuse(false);
  expect(await deliver(running, post, startMs + 29_000)).toEqual([]);
  expect(post.letters).toHaveLength(0);
  await deliver(running, post, startMs + 31_000);
  expect(post.letters).toHaveLength(1);
});

test("two processes that send at the same time send a letter once", async () => {
  const { running, post, browser } = await open();
  await ask(browser, "amina@example.se");
  const nowMs = realClock();
  await Promise.all([1, 2, 3].map(() => deliver(running, post, nowMs)));
  expect(post.letters).toHaveLength(1);
});

test("the timetable hands letters over", async () => {
  const { running, post, browser } = await open();
  await ask(browser, "amina@example.se");
  const faults: unknown[] = [];
  const arrived = post.next();
  const stop = startJobs({
    ...{ db: running.db, keys: running.keys, clock: realClock, leastBallots: 1 },
    mailer: post.mailer,
    onFault: (fault) => faults.push(fault),
  });
  expect((await arrived).subject).toBe("Din länk för att logga in");
  stop();
  expect(faults).toEqual([]);
});

test("what was written when the session had ended waits in the first window", async () => {
  const { running, post, browser } = await open();
  const words = { intent: "argue", side: "for", text: "Barnen gungar.\nVarje dag." };
  const ended = await browser.post(talk, words);
  expect([ended.status, ended.location]).toEqual([307, expect.stringContaining("/logga-in?till=")]);
  const brought = await browser.post(ended.location ?? "", words);
  expect(fieldValues(brought, "kept.text")[0]).toBe(words.text);
  const kept = { "kept.intent": "argue", "kept.side": "for", "kept.text": words.text };
  const sent = await ask(browser, "amina@example.se", { ...kept, back: talk });
  expect(fieldValues(sent, "kept.text")[0]).toBe(words.text);
  const onward = { signIn: "onward", back: talk, ...kept };
  expect(wordsOf(await browser.post("/logga-in", onward))).toContain("inte inloggad än");
  await deliver(running, post);
  await browser.post(post.lastLink(), { name: "Amina", homeArea: "", back: "/" });
  const back = await browser.post("/logga-in", onward);
  expect([back.status, back.location]).toEqual([307, talk]);
  const page = await browser.post(talk, onward);
  expect(wordsOf(page)).toContain("Det är inte skickat än");
  expect(page.text).toContain("Barnen gungar.");
});

test.each([
  ["Birgitta  sandström", "upptaget"],
  ["Invånare i Björkdalen", "upptaget"],
  ["[borttaget konto]", "upptaget"],
  ["x".repeat(81), "för lång"],
  ["\u202E\u200B", "Fyll i"],
])("nobody can be called %s", async (name, told) => {
  const { running, post, browser } = await open();
  await ask(browser, "amina@example.se");
  await deliver(running, post);
  const refused = await browser.post(post.lastLink(), { name, homeArea: "", back: "/" });
  expect([refused.status, wordsOf(refused)]).toEqual([422, expect.stringContaining(told)]);
});

test.each([
  "",
  "amina",
  "amina@",
  "a@b.se\r\nBcc: all@example.se",
  "a b@example.se",
  "<a@example.se>",
  `${"a".repeat(65)}@example.se`,
  `a@${"b.".repeat(200)}se`,
])("%j is no address", async (email) => {
  const { running, browser } = await open();
  expect((await ask(browser, email)).status).toBe(422);
  expect(await running.db.selectFrom("outbox").selectAll().execute()).toEqual([]);
});

test("without a mail server nobody is asked for an address", async () => {
  const running = await startDemoForTest("discuss", { demo: false });
  const browser = new Browser(running.origin);
  expect(wordsOf(await browser.get("/logga-in"))).toContain("inte öppen än");
  expect((await ask(browser, "amina@example.se")).status).toBe(403);
});

import { expect, test } from "vitest";
import { addressIn } from "#app/text/addresses.ts";
import { languages } from "#app/text/languages.ts";
import { Browser, fieldValues, wordsOf } from "./a-browser.ts";
import { startDemoForTest } from "./a-server.ts";

const strict = { settings: { limitsTimesMore: 1 } };
const proxied = { settings: { limitsTimesMore: 1, proxyHops: 1 } };
const from = (address: string) => ({ "X-Forwarded-For": address });
const entrance = "/omgang/alvhamn-2026/rosta/legitimera";
const proposal = "/omgang/alvhamn-2026/forslag/HS1";
const arguing = (text: string) => ({ intent: "argue", side: "for", text });

/** The statuses of so many posts, one after the other. */
async function statuses(times: number, post: () => Promise<{ status: number }>) {
  const found: number[] = [];
  for (let at = 0; at < times; at += 1) found.push((await post()).status);
  return found;
}

test("a wrong letter code is taken five times in ten minutes from one place, then refused", async () => {
  const { origin } = await startDemoForTest("vote", strict);
  const browser = new Browser(origin);
  const tries = await statuses(6, () => browser.post(entrance, { kod: "0000-0000-0000" }));
  expect(tries).toEqual([422, 422, 422, 422, 422, 429]);
  const refused = await browser.get("/k/0000-0000-0000");
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(500);
  expect(Number(refused.headers.get("Retry-After"))).toBeLessThanOrEqual(600);
  expect(refused.headers.get("Cache-Control")).toBe("no-store");
  expect(wordsOf(refused)).toContain("Det blev för många försök Vänta några minuter.");
  expect(wordsOf(await browser.get("/en/k/0000-0000-0000"))).toContain("There were too many tries");
  expect((await browser.get("/hjalp")).status).toBe(200);
});

test("an address in another language is another way to the same limit, not a limit of its own", async () => {
  const { origin } = await startDemoForTest("vote", strict);
  const browser = new Browser(origin);
  const entrance = "/omgang/alvhamn-2026/rosta/legitimera";
  await statuses(6, () => browser.post(entrance, { kod: "0000-0000-0000" }));
  for (const language of languages) {
    const answer = await browser.post(addressIn(language, entrance), { kod: "0000-0000-0000" });
    expect([language, answer.status]).toEqual([language, 429]);
  }
});

test("wrong codes in the entrance and at the letter's own address are counted together", async () => {
  const { origin } = await startDemoForTest("vote", strict);
  const browser = new Browser(origin);
  const typed = () => browser.post(entrance, { kod: "0000-0000-0000" });
  expect(await statuses(4, typed)).toEqual([422, 422, 422, 422]);
  const scanned = () => browser.post("/k/0000-0000-0000", {});
  expect(await statuses(2, scanned)).toEqual([422, 429]);
  expect((await typed()).status).toBe(429);
});

test("letters are made thirty times an hour by one who is signed in, then refused", async () => {
  const { origin } = await startDemoForTest("vote", strict);
  const maria = await Browser.of(origin, "demo-maria");
  const file = "/admin/omgang/alvhamn-2026/brev/pdf";
  const order = { intent: "one", number: "not a number" };
  const tries = await statuses(31, () => maria.post(file, order));
  expect(tries).toEqual([...Array(30).fill(303), 429]);
  const other = await Browser.of(origin, "demo-maria");
  expect((await other.post(file, order)).status).toBe(303);
});

test("six wrong codes at the same time are not more than five", async () => {
  const { origin } = await startDemoForTest("vote", strict);
  const browser = new Browser(origin);
  const tries = Array.from({ length: 6 }, () => browser.post(entrance, { kod: "x" }));
  const found = (await Promise.all(tries)).map(({ status }) => status).sort();
  expect(found).toEqual([422, 422, 422, 422, 422, 429]);
});

test("places are told apart by what our own proxy writes, IPv6 by its network", async () => {
  const { origin } = await startDemoForTest("vote", proxied);
  const browser = new Browser(origin);
  const tryFrom = (address: string) => browser.post(entrance, { kod: "x" }, from(address));
  expect(await statuses(6, () => tryFrom("192.0.2.1"))).toContain(429);
  expect((await tryFrom("192.0.2.2")).status).toBe(422);
  // What somebody wrote before our proxy added its own is not believed.
  expect((await tryFrom("198.51.100.9, 192.0.2.1")).status).toBe(429);
  for (let at = 1; at <= 5; at += 1) await tryFrom(`2001:db8:0:1::${at}`);
  expect((await tryFrom("2001:db8:0:1:ffff::9")).status).toBe(429);
  expect((await tryFrom("2001:db8:0:2::9")).status).toBe(422);
});

test("without a proxy of ours nobody gets another address by writing one", async () => {
  const { origin } = await startDemoForTest("vote", strict);
  const browser = new Browser(origin);
  let last = 0;
  const post = () => {
    last += 1;
    return browser.post(entrance, { kod: "x" }, from(`192.0.2.${last}`));
  };
  expect((await statuses(6, post)).at(-1)).toBe(429);
});

test("an address that a library's visitors share may do twenty times as much", async () => {
  const settings = { ...proxied.settings, sharedAddresses: ["192.0.2.0/28"] };
  const { origin } = await startDemoForTest("vote", { settings });
  const browser = new Browser(origin);
  const tryFrom = (address: string) => () => browser.post(entrance, { kod: "x" }, from(address));
  expect(await statuses(30, tryFrom("192.0.2.7"))).not.toContain(429);
  expect(await statuses(30, tryFrom("192.0.2.77"))).toContain(429);
});

test("what is written too often is handed back, to be sent again from the page that refuses", async () => {
  const { origin } = await startDemoForTest("vote", strict);
  const amina = await Browser.of(origin, "demo-amina");
  const texts = Array.from({ length: 5 }, (_, at) => `Ett bra förslag, skäl ${at}.`);
  for (const text of texts) expect((await amina.post(proposal, arguing(text))).status).toBe(303);
  const last = `"Sista" <b>ordet</b> & så\nen rad till`;
  const refused = await amina.post(proposal, arguing(last));
  expect(refused.status).toBe(429);
  expect(refused.text).not.toContain("<b>");
  expect(refused.text).toContain(`<form method="post" action="${proposal}">`);
  expect(refused.text).toContain(
    'name="text" value="&quot;Sista&quot; &lt;b&gt;ordet&lt;/b&gt; &amp; så&#10;en rad till"',
  );
  expect(fieldValues(refused, "intent")).toEqual(["argue"]);
  // Others write on, also from the same address.
  const karin = await Browser.of(origin, "demo-karin");
  expect((await karin.post(proposal, arguing("Jag håller med."))).status).not.toBe(429);
});

test("a form that is refused for what stands in it does not count", async () => {
  const { origin } = await startDemoForTest("vote", strict);
  const amina = await Browser.of(origin, "demo-amina");
  expect(await statuses(8, () => amina.post(proposal, arguing("")))).toEqual(Array(8).fill(422));
  expect((await amina.post(proposal, arguing("Nu står det något här."))).status).toBe(303);
});

test("sixty searches a minute are enough, and looking without searching is free", async () => {
  const { origin } = await startDemoForTest("vote", strict);
  const browser = new Browser(origin);
  const list = "/omgang/alvhamn-2026/forslag";
  const found = await statuses(61, () => browser.get(`${list}?q=bad`));
  expect(found.slice(0, 60)).toEqual(Array(60).fill(200));
  expect(found.at(-1)).toBe(429);
  expect((await browser.get(list)).status).toBe(200);
});

test("one ballot is cast thirty times an hour at most, and no one else is held up", async () => {
  const { origin } = await startDemoForTest("vote", strict);
  const amina = await Browser.inBooth(origin, "demo-amina");
  const review = "/omgang/alvhamn-2026/rosta/granska";
  let press = 0;
  const cast = (browser: Browser) => () => {
    press += 1;
    const castKey = `00000000-0000-4000-8000-${String(press).padStart(12, "0")}`;
    return browser.post(review, { castKey, area: "a-bd", choice: "p-bd1=1" });
  };
  const found = await statuses(31, cast(amina));
  expect(found.slice(0, 30)).toEqual(Array(30).fill(303));
  const refused = await cast(amina)();
  expect([found.at(-1), refused.status]).toEqual([429, 429]);
  expect(refused.headers.get("Retry-After")).toMatch(/^\d+$/);
  expect(wordsOf(refused)).toContain("Det blev för många försök");
});

test("what limits count is kept nowhere: not in the database, not on the page", async () => {
  const { origin, db } = await startDemoForTest("vote", proxied);
  const browser = new Browser(origin);
  const address = "203.0.113.77";
  await statuses(7, () => browser.post(entrance, { kod: "x" }, from(address)));
  const refused = await browser.post(entrance, { kod: "x" }, from(address));
  expect(refused.text).not.toContain(address);
  for (const { name } of await db.introspection.getTables()) {
    const rows = await db
      .selectFrom(name as "person")
      .selectAll()
      .execute();
    expect(JSON.stringify(rows)).not.toContain(address);
  }
});

test("a wrong password is taken five times for an account, whatever is typed after that", async () => {
  const { origin } = await startDemoForTest("vote", strict);
  const browser = new Browser(origin);
  const tries = (email: string) => () =>
    browser.post("/logga-in/personal", { signIn: "1", email, password: "fel", code: "000000" });
  expect(await statuses(6, tries("maria@alvhamn.example"))).toEqual([422, 422, 422, 422, 422, 429]);
  // Neither an account that is known nor one that is not is told apart, nor is another held back.
  expect(await statuses(1, tries("MARIA@alvhamn.example"))).toEqual([429]);
  expect(await statuses(1, tries("ingen@alvhamn.example"))).toEqual([422]);
});

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Browser, type Fields, wordsOf } from "./a-browser.ts";
import { type Running, startDemo } from "./a-server.ts";
import { openedBallot } from "./opened-ballot.ts";

const booth = "/omgang/alvhamn-2026/rosta";
const [amina, noor, karin] = ["demo-amina", "demo-noor", "demo-karin"];

let running: Running;
const browserOf = (personId: string) => Browser.inBooth(running.origin, personId);

beforeAll(async () => {
  running = await startDemo("vote");
});
afterAll(() => running.stop());

function cast(browser: Browser, choice: string, more = {}) {
  const fields = { castKey: randomUUID(), area: "a-bd", choice, ...more };
  return browser.post(`${booth}/granska`, fields);
}

const ballotOf = (personId: string) => openedBallot(running, "r-2026", personId);

test("a draft is shown to nobody but the person who made it", async () => {
  const hers = await browserOf(amina);
  const before = wordsOf(await (await browserOf(noor)).get(booth));
  expect((await hers.post(booth, { press: "add:p-bd1" })).status).toBe(303);
  const posing: Fields[] = [{}, { person: amina }, { tag: "x", personId: amina }];
  for (const fields of posing) {
    const theirs = await browserOf(noor);
    await theirs.post(booth, { press: "remove:p-bd2", ...fields });
    expect(wordsOf(await theirs.get(booth))).toBe(before);
  }
  expect((await hers.get(booth)).text).toContain('value="remove:p-bd1"');
  expect((await new Browser(running.origin).get(booth)).status).toBe(302);
});

test("another person's id in the form casts nobody else's ballot", async () => {
  const theirs = await browserOf(noor);
  const answer = await cast(theirs, "p-bd2=1", { person: karin, personId: karin, tag: karin });
  expect(answer.status).toBe(303);
  expect(await ballotOf(noor)).toMatchObject({ ballot: { scores: { "p-bd2": 1 } } });
  expect(await ballotOf(karin)).toBeNull();
});

test("an argument is signed with one's own name, whoever the form says", async () => {
  const page = "/omgang/alvhamn-2026/forslag/BD2";
  const fields = { intent: "argue", side: "for", text: "Det är mörkt där.", showName: "on" };
  const posing = { ...fields, authorName: "Maria Öberg", authorId: "demo-maria" };
  const browser = await browserOf(amina);
  const refused = await browser.post(page, posing);
  expect(refused.status).toBe(422);
  expect((await browser.post(page, fields)).status).toBe(303);
  const written = wordsOf(await browser.get(page));
  expect(written).toContain("Det är mörkt där.");
  expect(written).not.toContain("Maria Öberg");
});

describe("the receipt", () => {
  test("says when and where, never what", async () => {
    const browser = await browserOf(amina);
    await cast(browser, "p-bd3=1");
    const receipt = await browser.get(`${booth}/kvitto`);
    expect(wordsOf(receipt)).toContain("Björkdalen");
    expect(receipt.text).not.toContain("p-bd3");
    expect(receipt.text).not.toContain("BD3");
    const rows = await running.db.selectFrom("sealed_ballot").select(["tag", "sealed"]).execute();
    for (const { tag, sealed } of rows) {
      expect(receipt.text).not.toContain(tag);
      expect(receipt.text).not.toContain(sealed);
    }
    expect(wordsOf(receipt)).toMatch(
      /Din kvittokod [0-9A-Z]{4} ?[0-9A-Z]{4} ?[0-9A-Z]{4} ?[0-9A-Z]{4}/,
    );
  });

  test("does not stay behind for the next person at the same computer", async () => {
    const shared = await browserOf(amina);
    await cast(shared, "p-bd3=1");
    expect(wordsOf(await shared.get(`${booth}/kvitto`))).toContain("Mottagen");
    await shared.post("/logga-ut", {});
    await shared.goToBooth(noor);
    const receipt = wordsOf(await shared.get(`${booth}/kvitto`));
    expect(receipt).toContain("Tack! Din röst är mottagen");
    expect(receipt).not.toContain("Mottagen");
  });

  test("that was made by someone else than the server is no receipt", async () => {
    const browser = await browserOf(noor);
    const forged = Buffer.from('{"roundId":"r-2026","areaId":"a-hs","atMs":1}').toString("base64");
    for (const value of [forged, `${forged}.x`, "%", ""]) {
      const receipt = await browser.get(`${booth}/kvitto`, {
        Cookie: `${browser.cookie("rost")}; kvitto=${value}`,
      });
      expect(receipt.status).toBe(200);
      expect(wordsOf(receipt)).not.toContain("Mottagen");
    }
  });
});

test("a session that has been signed out is no longer one", async () => {
  const session = await sessionOf(karin);
  const browser = new Browser(running.origin);
  const report = "/anmal/argument/arg-hs1-1";
  expect((await browser.get(report, { Cookie: session })).status).toBe(200);
  await browser.postText("/logga-ut", "", { Cookie: session });
  expect((await browser.get(report, { Cookie: session })).status).toBe(302);
});

test("no page sends a date of birth, a ballot's tag or a session that is not the reader's", async () => {
  const visitor = new Browser(running.origin);
  const rows = await running.db.selectFrom("sealed_ballot").select("tag").limit(50).execute();
  const born = ["1961-09-14", "1987-02-03", "2014-12-10"];
  const sessions = await running.db.selectFrom("session").select("id").execute();
  const secrets = [...rows.map(({ tag }) => tag), ...born, ...sessions.map(({ id }) => id)];
  for (const path of ["/", "/omgang/alvhamn-2026/forslag/HS1", "/logga-in"]) {
    const { text } = await visitor.get(path);
    expect(text).toContain("Älvhamns kommun");
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  }
});

/** The session cookie of a person, as `name=value`. */
async function sessionOf(personId: string): Promise<string> {
  const answer = await new Browser(running.origin).post("/logga-in", { person: personId });
  const [cookie = ""] = answer.headers.getSetCookie();
  return cookie.slice(0, cookie.indexOf(";"));
}

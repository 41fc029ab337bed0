import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Round } from "#app/domain/round.ts";
import { mainAreas } from "#db/demo/areas.ts";
import { mainRound } from "#db/demo/rounds.ts";
import { saveRound } from "#db/rounds.server.ts";
import { Browser, type Fields, fieldValues, wordsOf } from "./a-browser.ts";
import { type Running, startDemo, startDemoForTest } from "./a-server.ts";
import { openedBallot } from "./opened-ballot.ts";

const booth = "/omgang/alvhamn-2026/rosta";
const review = `${booth}/granska`;
const voter = "demo-amina";

let running: Running;
let browser: Browser;
let ballotsBefore: number;

beforeAll(async () => {
  running = await startDemo("vote");
  browser = await Browser.inBooth(running.origin, voter);
  await browser.post(booth, { press: "add:p-bd1" });
  await browser.post(booth, { press: "yes:p-bd7" });
});
afterAll(() => running.stop());

beforeEach(async () => {
  ballotsBefore = await countBallots();
});

async function countBallots(at = running): Promise<number> {
  const rows = await at.db.selectFrom("sealed_ballot").select("tag").execute();
  return rows.length;
}

/** The same vote by another rule, and the same voter in its booth. */
async function heldBy(round: Round): Promise<{ running: Running; browser: Browser }> {
  const own = await startDemoForTest("vote");
  await saveRound(own.db, { round, areas: mainAreas });
  const inside = await Browser.inBooth(own.origin, voter);
  await inside.post(booth, { press: "add:p-bd1" });
  return { running: own, browser: inside };
}

/** What lies in the box for a person, and which version it is. */
const cast = (personId: string) => openedBallot(running, mainRound.id, personId);

function ballot(fields: Fields): Fields {
  return { castKey: randomUUID(), area: "a-bd", ...fields };
}

/** Sends a ballot that must be refused beside a field, with nothing stored and the draft kept. */
async function refused(field: string, fields: Fields, at = { running, browser }): Promise<string> {
  const before = await countBallots(at.running);
  const answer = await at.browser.post(review, fields);
  expect(answer.status).toBe(422);
  expect(answer.text).toContain(`id="${field}-error"`);
  expect(answer.text).toContain(`href="#${field}"`);
  expect(await countBallots(at.running)).toBe(before);
  expect(await openedBallot(at.running, mainRound.id, voter)).toBeNull();
  expect((await at.browser.get(booth)).text).toContain('value="remove:p-bd1"');
  return wordsOf(answer);
}

describe("a ballot is refused beside the field, with what to do, and nothing is stored", () => {
  test.each([
    [
      "too many choices",
      { choice: ["p-bd1=1", "p-bd2=1", "p-bd3=1", "p-bd4=1"] },
      "Du har valt 4 förslag men får välja högst 3. Ta bort några.",
    ],
    [
      "a proposal of another area",
      { choice: ["p-bd1=1", "p-hs1=1"] },
      "Något du valt hör till ett annat område. Tryck på ”Ändra det jag valt” och välj igen.",
    ],
    [
      "a proposal of another round",
      { choice: "p-u1=1" },
      "Något du valt finns inte. Tryck på ”Ändra det jag valt” och välj igen.",
    ],
    ["a proposal that does not exist", { choice: "p-bd99=1" }, "Något du valt finns inte."],
    ["a name every object has", { choice: ["__proto__=1", "constructor=1"] }, "finns inte."],
    ["an id of a hundred thousand letters", { choice: "x".repeat(100_000) }, "finns inte."],
    ["an id with strange characters", { choice: "\u0001\u202E\uD800<b>=1" }, "finns inte."],
    ["the same proposal twice", { choice: ["p-bd1=1", "p-bd1=1"] }, "är valt två gånger."],
    ["a saving among the choices", { choice: "p-bd7=1" }, "är inte med i omröstningen."],
    [
      "ten thousand ids",
      { choice: manyIds() },
      "Högst 500 svar går att läsa. Tryck på ”Ändra det jag valt” och ta bort några.",
    ],
    ["nothing at all", {}, "Du har inte valt något. Välj minst ett förslag"],
    ["nothing but an abstention", { saving: "p-bd7=abstain" }, "Du har inte valt något."],
  ])("%s", async (_, fields: Fields, told) => {
    expect(await refused("choices", ballot(fields))).toContain(told);
  });

  test.each(["-1", "0", "0.5", "2", "1e309", "99999999999999999999", "NaN", "", "ett", "1=1"])(
    "a score of %j",
    async (score) => {
      const words = await refused("choices", ballot({ choice: `p-bd1=${score}` }));
      expect(words).toContain(
        "En röst är alltid hel. Tryck på ”Ändra det jag valt” och välj igen.",
      );
    },
  );

  test.each([
    ["an unknown answer", "p-bd7=kanske", "Svara ja, nej eller avstår."],
    ["no answer", "p-bd7", "Svara ja, nej eller avstår."],
    ["a spending proposal", "p-bd1=yes", "är inte med i omröstningen."],
    ["a saving of another area", "p-hs6=yes", "hör till ett annat område."],
  ])("%s about a saving", async (_, saving, told) => {
    const fields = ballot({ choice: "p-bd1=1", saving });
    expect(await refused("savings", fields)).toContain(told);
  });

  test.each(["a27-ab", "a25-alla", "a-xx", "", "bjorkdalen"])("the area %j", async (area) => {
    const words = await refused("area", ballot({ area, choice: "p-bd1=1" }));
    expect(words).toContain("Området finns inte i omgången. Välj ett annat.");
  });

  test("an area of the round that is not one's own, where one votes at home", async () => {
    const eligibility = { ...mainRound.eligibility, areaChoice: "home" } as const;
    const at = await heldBy({ ...mainRound, eligibility });
    const words = await refused("area", ballot({ area: "a-hs", choice: "p-hs1=1" }), at);
    expect(words).toContain("Du kan bara rösta i området där du bor.");
  });
});

test("more than the pot pays for is refused with how much, and the choices stay", async () => {
  const at = await heldBy({ ...mainRound, ballotRule: { kind: "knapsack" } });
  const fields = ballot({ choice: ["p-bd1=1", "p-bd3=1"], saving: "p-bd7=yes" });
  const words = await refused("choices", fields, at);
  expect(words).toContain("Du har valt för 409 000 kr för mycket. Ta bort något.");
  const [, chosen = "", answered = ""] = words.split(/Dina satsningar|Dina svar om besparingar/);
  expect(chosen).toMatch(/BD1 [^−]* 480 000 kr/);
  expect(chosen).toMatch(/BD3 [^−]* 900 000 kr/);
  expect(chosen).not.toContain("−");
  expect(answered).toMatch(/^ BD7 [^.]* Ja /);
  expect(words).not.toContain("Lägg min röst");
});

describe("a form that is no ballot is answered with a page that says so", () => {
  const sent = ballot({ choice: "p-bd1=1" });
  test.each([
    ["no cast key", { ...sent, castKey: "" }],
    ["a cast key of another form", { ...sent, castKey: "' or 1=1 --" }],
    ["two cast keys of which the first is bad", { ...sent, castKey: ["x", randomUUID()] }],
  ])("%s", async (_, fields: Fields) => {
    const answer = await browser.post(review, fields);
    expect(answer.status).toBe(400);
    expect(wordsOf(answer)).toContain("Det gick inte att läsa det du skickade");
    expect(await countBallots()).toBe(ballotsBefore);
  });

  test.each([
    ["JSON", "application/json", '{"castKey":1}'],
    ["a broken multipart form", "multipart/form-data; boundary=x", "--x\r\nnonsense"],
    ["plain text", "text/plain", "castKey=1"],
  ])("%s", async (_, type, body) => {
    const headers = { "Content-Type": type };
    const answer = await browser.postText(review, body, headers);
    expect(answer.status).toBe(400);
    expect(await countBallots()).toBe(ballotsBefore);
  });

  test("a press in the booth that names nothing", async () => {
    for (const press of ["", "add", "add:", "cast:p-bd1", `add:${"x".repeat(101)}`]) {
      expect((await browser.post(booth, { press })).status).toBe(400);
    }
  });

  test("a press about a proposal of another area changes nothing", async () => {
    const before = await browser.get(booth);
    expect((await browser.post(booth, { press: "add:p-hs1" })).status).toBe(303);
    expect((await browser.post(booth, { press: "add:__proto__" })).status).toBe(303);
    expect(wordsOf(await browser.get(booth))).toBe(wordsOf(before));
  });
});

describe("one person, several presses", () => {
  const send = (from: Browser, castKey: string, choice: string) =>
    from.post(review, { castKey, area: "a-bd", choice });

  test("a double click casts one ballot, and the receipt speaks of no earlier one", async () => {
    const noor = await Browser.inBooth(running.origin, "demo-noor");
    await noor.post(booth, { press: "add:p-bd2" });
    const [castKey = ""] = fieldValues(await noor.get(review), "castKey");
    const answers = await Promise.all([1, 2].map(() => send(noor, castKey, "p-bd2=1")));
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect((await cast("demo-noor"))?.version).toBe(1);
    const receipt = await noor.get(`${booth}/kvitto`);
    expect(wordsOf(receipt)).not.toContain("Din nya röst har ersatt den förra.");
  });

  test("of two tabs the later counts, and its receipt says that it replaced one", async () => {
    const karin = await Browser.inBooth(running.origin, "demo-karin");
    await karin.post(booth, { press: "add:p-hs1" });
    const tabs = await Promise.all([karin.get(review), karin.get(review)]);
    const [first = "", second = ""] = tabs.map((tab) => fieldValues(tab, "castKey")[0]);
    expect(first).not.toBe(second);
    await send(karin, second, "p-bd1=1");
    await send(karin, first, "p-bd2=1");
    const stored = await cast("demo-karin");
    expect(stored).toMatchObject({ version: 2, ballot: { scores: { "p-bd2": 1 } } });
    const receipt = await karin.get(`${booth}/kvitto`);
    expect(wordsOf(receipt)).toContain("Din nya röst har ersatt den förra.");
  });

  test("the back button and the same press again change nothing", async () => {
    const person = "demo-per-olov";
    const perOlov = await Browser.inBooth(running.origin, person);
    await perOlov.post(`${booth}?omrade=bjorkdalen`, { press: "add:p-bd2" });
    const page = await perOlov.get(`${review}?omrade=bjorkdalen`);
    const fields = Object.fromEntries(
      ["castKey", "area", "choice"].map((name) => [name, fieldValues(page, name)]),
    );
    expect(fields).toMatchObject({ area: ["a-bd"], choice: ["p-bd2=1"] });
    for (const _ of [1, 2]) expect((await perOlov.post(review, fields)).status).toBe(303);
    const stored = await cast(person);
    expect(stored).toMatchObject({ version: 1, ballot: { scores: { "p-bd2": 1 } } });
  });

  test("fifty presses at once in fifty tabs leave one ballot and no error", async () => {
    const total = await countBallots();
    const tabs = Array.from({ length: 50 }, () => send(browser, randomUUID(), "p-bd3=1"));
    const answers = await Promise.all(tabs);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
    expect(await cast(voter)).toMatchObject({ version: 50, ballot: { scores: { "p-bd3": 1 } } });
    expect(await countBallots()).toBe(total + 1);
  });
});

function manyIds(): string[] {
  return Array.from({ length: 10_000 }, (_, place) => `p-${place}=1`);
}

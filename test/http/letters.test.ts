import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tokenHash } from "#app/ballot-box/token.server.ts";
import { limits } from "#app/domain/limits.ts";
import { readPersonnummer } from "#app/domain/personnummer.ts";
import { admitByCode } from "#app/http/admit.server.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { people } from "#db/demo/people.ts";
import { savePerson } from "#db/people.server.ts";
import { listRollIds } from "#db/roll.server.ts";
import { findRound, saveRound } from "#db/rounds.server.ts";
import { queriesIn } from "../db/queries.ts";
import { pagesOfPdf } from "../journeys/pdf-text.ts";
import { demoHouse } from "../routes/a-visit.ts";
import { Browser, fieldValues, wordsOf } from "./a-browser.ts";
import { type Running, startDemo, startDemoForTest } from "./a-server.ts";

const round = "/omgang/alvhamn-2026";
const page = `/admin${round}/brev`;
const numbers = people.flatMap(({ number }) => number ?? []);
const heading = "personnummer;namn;adress;postnummer;ort";
const addresses = [
  heading,
  ...people
    .filter(({ number }) => number !== null)
    .map(({ name, number }) => `${number};${name};Storgatan 1;890 10;Älvhamn`),
].join("\r\n");
const writtenCodes = /[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}/g;

/** What a file that was asked for answers: its bytes, or where it leads back to. */
interface Answered {
  status: number;
  location: string | null;
  headers: Headers;
  file: Buffer;
}

async function send(browser: Browser, path: string, fields: Record<string, string>, file?: string) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  if (file !== undefined) body.set("file", new File([file], "adresser.csv"));
  const headers = { Origin: browser.origin, Cookie: browser.cookie("radslag_session") };
  const request = { method: "POST", body, headers, redirect: "manual" } as const;
  const response = await fetch(browser.origin + path, request);
  return {
    status: response.status,
    location: response.headers.get("Location"),
    headers: response.headers,
    file: Buffer.from(await response.arrayBuffer()),
  } satisfies Answered;
}

const codesOn = ({ file }: Answered) =>
  [...new Set(pagesOfPdf(file).flatMap((one) => one.match(/^.{14}$/gm) ?? []))].filter(
    (line) => line.replace(writtenCodes, "") === "",
  );

const rollPage = `/admin${round}/rostlangd`;
let running: Running;
let maria: Browser;
let siv: Browser;

/** A second administrator, whom the demo does not have. */
async function secondOne(at: Running): Promise<Browser> {
  const person = { id: "second", name: "Siv Nord", title: null, homeArea: null, bornOn: null };
  await savePerson(at.db, { ...person, role: "administrator" }, { answersQuestions: false });
  return Browser.of(at.origin, person.id);
}

beforeAll(async () => {
  running = await startDemo("vote");
  maria = await Browser.of(running.origin, "demo-maria");
  siv = await secondOne(running);
});
afterAll(() => running.stop());

/** Everything the database has written, in its file and in the log beside it. */
async function written(): Promise<string> {
  const { rows } = await sql<{ file: string }>`select file from pragma_database_list`.execute(
    running.db,
  );
  const file = rows[0]?.file ?? "";
  const parts = [file, `${file}-wal`].filter((path) => existsSync(path));
  return parts.map((path) => readFileSync(path).toString("latin1")).join("\n");
}

/** The ways a number may be written, or hidden thinly. */
function formsOf(number: string): string[] {
  const [ten, tail] = [number.slice(2), number.slice(-4)];
  const plain = [number, ten, `${number.slice(0, 8)}-${tail}`, `${ten.slice(0, 6)}-${tail}`];
  const coded = [number, ten].flatMap((digits) =>
    ["base64", "base64url", "hex"].map((way) =>
      Buffer.from(digits)
        .toString(way as BufferEncoding)
        .replace(/=+$/, ""),
    ),
  );
  return [...plain, ...coded];
}
const found = (text: string) => numbers.flatMap(formsOf).filter((form) => text.includes(form));

/** A number that checks, of someone born on 1 January 1990 or some day after. */
function personNumber(place: number): string {
  const day = String((place % 28) + 1).padStart(2, "0");
  const month = String((Math.floor(place / 28) % 12) + 1).padStart(2, "0");
  const nine = `90${month}${day}${String(Math.floor(place / 336) + 100)}`;
  const tens = Array.from({ length: 10 }, (_, last) => `19${nine}${last}`);
  return tens.find((number) => readPersonnummer(number) !== null) ?? "";
}

describe("letters", () => {
  test("a trial tells what would be printed, and changes nothing", async () => {
    const codes = () => running.db.selectFrom("roll_code").selectAll().execute();
    const before = await codes();
    const { status, file } = await send(maria, page, { intent: "try" }, addresses);
    const said = wordsOf({ text: file.toString() } as never);
    expect(status).toBe(200);
    expect(said).toContain("Brev som trycks 4");
    expect(said).toContain("Finns inte i röstlängden 3");
    expect(await codes()).toEqual(before);
  });

  test("C8: no identity number and no code is left behind when letters have been made", async () => {
    const made = await send(maria, `${page}/pdf`, { intent: "print" }, addresses);
    expect(made.headers.get("Content-Type")).toBe("application/pdf");
    expect(made.headers.get("Cache-Control")).toBe("no-store");
    const codes = codesOn(made);
    expect(codes).toHaveLength(4);
    expect(found(JSON.stringify([...made.headers]))).toEqual([]);
    const tried = await send(maria, page, { intent: "try" }, addresses);
    expect(found(tried.file.toString())).toEqual([]);
    const one = { intent: "one", number: numbers[0] ?? "" };
    const again = await send(maria, `${page}/pdf`, one);
    expect(again.status).toBe(200);
    const stored = await written();
    expect(found(stored)).toEqual([]);
    const bare = [...codes, ...codesOn(again)].flatMap((code) => [code, code.replaceAll("-", "")]);
    expect(bare.filter((code) => stored.includes(code))).toEqual([]);
    // The search would have found them: a number written once is found.
    await running.db
      .insertInto("roll_staged")
      .values({
        ...{ round_id: "r-2026", pnr_h: numbers[0] ?? "", area_id: "a-bd" },
        ...{ age_band: null, letter: "print" },
      })
      .execute();
    expect(found(await written())).toContain(numbers[0]);
  });

  test("a code opens the booth of its voter, until a new letter takes its place", async () => {
    const fields = { intent: "one", number: numbers[1] ?? "" };
    const [first = ""] = codesOn(await send(maria, `${page}/pdf`, fields));
    const enter = (code: string) => new Browser(running.origin).post(`/k/${code}`, {});
    expect((await enter(first)).location).toBe(`${round}/rosta`);
    const [second = ""] = codesOn(await send(maria, `${page}/pdf`, fields));
    expect((await enter(first)).status).toBe(422);
    expect((await enter(second)).location).toBe(`${round}/rosta`);
  });

  test.each([
    ["without a file", { intent: "print" }, undefined, "fileNeeded"],
    ["without its columns", { intent: "print" }, "namn;ort\nA;B", "addressColumnsMissing"],
    ["of bytes that are no text", { intent: "print" }, "\0\0\0", "addressColumnsMissing"],
    ["again, unasked", { intent: "print" }, addresses, "lettersMade"],
    ["of strangers", { intent: "print" }, `${heading}\n197904302390;A;B;1;C`, "noneOnRoll"],
    ["to protected people, of whom there are none", { intent: "forward" }, addresses, "noneOnRoll"],
    ["with a short password", { intent: "print", password: "kort" }, addresses, "passwordShort"],
    [
      "with a strange password",
      { intent: "print", password: "\u202e".repeat(12) },
      addresses,
      "passwordSigns",
    ],
    ["to a wrong number", { intent: "one", number: "199001011230" }, undefined, "numberUnreadable"],
    ["to ten digits", { intent: "one", number: "8702032387" }, undefined, "numberUnreadable"],
    ["of an unknown kind", { intent: "constructor" }, addresses, "formUnreadable"],
    [
      "as codes, where a roll rules",
      { intent: "codes", many: "3", key: randomUUID() },
      undefined,
      "changedMeanwhile",
    ],
  ])("letters %s are refused on the page", async (_, fields, file, key) => {
    const { status, location } = await send(maria, `${page}/pdf`, fields, file);
    expect([status, location]).toEqual([303, `${page}?fel=${key}`]);
    expect((await maria.get(location ?? "")).text).toContain("error-summary");
  });

  test("are for administrators alone", async () => {
    for (const person of ["demo-johan", "demo-karin", "demo-birgitta"]) {
      const browser = await Browser.of(running.origin, person);
      for (const path of [page, `${page}/pdf`, `/admin${round}/klasskoder`]) {
        expect((await send(browser, path, { intent: "print" }, addresses)).status).toBe(403);
      }
    }
    const nobody = await send(new Browser(running.origin), `${page}/pdf`, { intent: "print" });
    expect(nobody.location).toContain("/logga-in");
  });

  test("a file may be larger than other forms, but not without end", async () => {
    const row = "\n199001011230;Namn;Gata 1;890 10;Ort";
    const large = heading + row.repeat(Math.ceil(limits.formBytes / row.length));
    expect((await send(maria, page, { intent: "try" }, large)).status).toBe(200);
    const people = Array.from({ length: limits.lettersPerRun + 1 }, (_, place) =>
      personNumber(place),
    );
    const many = [heading, ...people.map((number) => `${number};N;G;1;O`)].join("\n");
    const { location } = await send(maria, `${page}/pdf`, { intent: "print" }, many);
    expect(location).toBe(`${page}?fel=tooManyLetters`);
    const endless = heading + row.repeat(Math.ceil(limits.uploadBytes / row.length));
    expect((await send(maria, page, { intent: "try" }, endless)).status).toBe(413);
    expect((await send(maria, "/utseende", { back: "/" }, large)).status).toBe(413);
  });
});

test("a code that is known, unknown or misspelt is looked up alike, and the page says nothing", async () => {
  const house = await demoHouse("vote");
  const { db, queries } = queriesIn(house.db);
  const context: RequestContext = { ...house, db };
  const asked = async (code: string) => {
    const before = queries();
    const admitted = await admitByCode(context, code, null);
    return { admitted, queries: queries() - before };
  };
  const unknown = await asked("K7FD-2MPX-9RTA");
  expect(await asked("not a code")).toEqual(unknown);
  expect(unknown).toEqual({
    admitted: { problem: { key: "codeUnknown", field: "kod" } },
    queries: 1,
  });
  const [known = ""] = codesOn(
    await send(maria, `${page}/pdf`, { intent: "one", number: numbers[2] ?? "" }),
  );
  const pages = await Promise.all(
    [known, "K7FD-2MPX-9RTA"].map((code) => new Browser(running.origin).get(`/k/${code}`)),
  );
  const said = pages.map(({ status, text }, place) => {
    const code = [known, "K7FD-2MPX-9RTA"][place] ?? "";
    return [status, text.replaceAll(code, "")];
  });
  expect(said[0]).toEqual(said[1]);
});

test.each([
  ["a code as it is printed", "K7FD-2MPX-9RTA"],
  ["a code as it is typed", "k7fd2mpx9rta"],
  ["something else", "Klara-Ek-19870203?x=Klara-Ek"],
])("a letter's own address shows nothing of %s, in either language", async (_, typed) => {
  const browser = new Browser(running.origin);
  const [code = ""] = typed.split("?");
  const pages = [await browser.get(`/k/${typed}`), await browser.get(`/en/k/${typed}`)];
  pages.push(await browser.post(`/k/${typed}`, {}));
  expect(pages.map(({ status }) => status)).toEqual([200, 200, 422]);
  for (const { text } of pages) expect(text.toLowerCase()).not.toContain(code.toLowerCase());
  const english = await browser.get(`/k/${code}?sprak=en`);
  expect([english.status, english.location]).toEqual([303, `/en/k/${code}`]);
  const swedish = await browser.get(`/en/k/${code}?sprak=sv`);
  expect([swedish.status, swedish.location]).toEqual([303, `/k/${code}`]);
  expect(pages[0]?.text).toContain('href="?sprak=en"');
});

describe("cards for a class", () => {
  async function madeLink(most = "30"): Promise<string> {
    const fields = { intent: "make", school: "Älvhamns skola", area: "a-hs", most };
    const answer = await maria.post(`/admin${round}/klasskoder`, fields);
    const [, address = ""] = /<code[^>]*>([^<]+)<\/code>/.exec(answer.text) ?? [];
    return new URL(address).pathname;
  }
  const teacher = () => new Browser(running.origin);
  /** Orders a class when voting has opened, and has an administrator agree to it. */
  async function approved(link: string, fields: Record<string, string>, by = siv): Promise<void> {
    const ordered = await send(teacher(), `${link}/kort`, fields);
    expect([ordered.status, ordered.location]).toEqual([303, link]);
    expect(wordsOf(await teacher().get(link))).toContain("Väntar på att kommunen godkänner");
    const agreed = await by.post(rollPage, { intent: "confirm", id: fields.class ?? "" });
    expect([agreed.status, agreed.location]).toEqual([303, `${rollPage}?klart=tillagd`]);
  }

  test("are made with the school's link alone, and vote as a school", async () => {
    const link = await madeLink();
    const [id = ""] = fieldValues(await teacher().get(link), "class");
    const fields = { class: id, name: "7B", pupils: "7" };
    await approved(link, fields);
    const codes = codesOn(await send(teacher(), `${link}/kort`, { class: id }));
    expect(codes).toHaveLength(7);
    for (const [place, code] of codes.slice(0, 5).entries()) {
      const shown = wordsOf(await teacher().get(link));
      expect(shown).toContain("7B 7 färre än 5");
      const pupil = new Browser(running.origin);
      expect((await pupil.post(`/k/${code}`, {})).status).toBe(303);
      await pupil.post(`${round}/rosta`, { press: "add:p-hs1" });
      const review = await pupil.get(`${round}/rosta/granska`);
      const ballot = Object.fromEntries(
        ["castKey", "area", "choice"].map((name) => [name, fieldValues(review, name)]),
      );
      const cast = await pupil.post(`${round}/rosta/granska`, ballot);
      expect([place, cast.location]).toEqual([place, `${round}/rosta/kvitto`]);
    }
    expect(wordsOf(await teacher().get(link))).toContain("7B 7 5 ");
    const waiting = await running.db.selectFrom("inbox").select("channel").execute();
    expect(waiting.filter(({ channel }) => channel === "school")).toHaveLength(5);
  });

  test("cannot be agreed to by the one who made the link, or made before anybody agrees", async () => {
    const link = await madeLink();
    const fields = { class: randomUUID(), name: "9B", pupils: "6" };
    await send(teacher(), `${link}/kort`, fields);
    expect((await send(teacher(), `${link}/kort`, { class: fields.class })).location).toBe(link);
    const own = await maria.post(rollPage, { intent: "confirm", id: fields.class });
    expect([own.status, wordsOf(own)]).toEqual([
      422,
      expect.stringContaining("En annan person än du måste godkänna det."),
    ]);
    const shown = wordsOf(await siv.get(rollPage));
    expect(shown).toContain("6 koder till klassen 9B i");
    const dropped = await siv.post(rollPage, { intent: "drop", id: fields.class });
    expect(dropped.status).toBe(303);
    expect(wordsOf(await teacher().get(link))).not.toContain("Väntar på");
  });

  test("made again put the old out of use, and are no more", async () => {
    const link = await madeLink("5");
    const fields = { class: randomUUID(), name: "8A", pupils: "5" };
    await approved(link, fields);
    const first = codesOn(await send(teacher(), `${link}/kort`, { class: fields.class }));
    const second = codesOn(await send(teacher(), `${link}/kort`, { class: fields.class }));
    expect([first.length, second.length]).toEqual([5, 5]);
    const enter = (code = "") => new Browser(running.origin).post(`/k/${code}`, {});
    expect([(await enter(first[0])).status, (await enter(second[0])).status]).toEqual([422, 303]);
    const more = { class: randomUUID(), name: "8B", pupils: "1" };
    const refused = await send(teacher(), `${link}/kort`, more);
    expect(refused.location).toBe(`${link}?fel=tooLarge.pupils`);
  });

  test("are not there for a link that is closed, unknown or another's, all answered alike", async () => {
    const [link, other] = [await madeLink(), await madeLink()];
    const { id } = await running.db
      .selectFrom("class_link")
      .select("id")
      .where("token_h", "=", tokenHash(link.replace("/klass/", "")))
      .executeTakeFirstOrThrow();
    const closed = await maria.post(`/admin${round}/klasskoder`, { intent: "close", link: id });
    expect(closed.location).toBe(`/admin${round}/klasskoder?klart=stangd`);
    const nobodys = `/klass/${"A".repeat(43)}`;
    const said = await Promise.all([link, nobodys].map((path) => teacher().get(path)));
    const plain = said.map(({ text }, place) => text.replaceAll([link, nobodys][place] ?? "", ""));
    expect(said.map(({ status }) => status)).toEqual([404, 404]);
    expect(plain[0]).toBe(plain[1]);
    expect((await teacher().get(other)).status).toBe(200);
    const made = { class: randomUUID(), name: "9A", pupils: "1" };
    for (const path of [link, nobodys]) {
      expect((await send(teacher(), `${path}/kort`, made)).status).toBe(404);
    }
  });

  test("cannot be made from the moment voting has closed", async () => {
    const counting = await startDemoForTest("count");
    const browser = await Browser.of(counting.origin, "demo-maria");
    const fields = { intent: "make", school: "Skolan", area: "a-hs", most: "5" };
    const answer = await browser.post(`/admin${round}/klasskoder`, fields);
    expect([answer.status, wordsOf(answer)]).toEqual([
      422,
      expect.stringContaining("Omröstningen har stängt. Inga fler koder kan göras."),
    ]);
    const late = await send(browser, `${page}/pdf`, { intent: "print" }, addresses);
    expect(late.location).toBe(`${page}?fel=codesClosed`);
  });
});

test("codes to hand out are proposed by one when voting has opened, and printed by another", async () => {
  const own = await startDemoForTest("vote");
  const { db } = own;
  const found = (await findRound(db, "alvhamn-2026"))!;
  const eligibility = { ...found.round.eligibility, register: "codes" as const };
  await saveRound(db, { ...found, round: { ...found.round, eligibility } });
  const [one, other] = [await Browser.of(own.origin, "demo-maria"), await secondOne(own)];
  const order = { intent: "codes", many: "3", area: "a-hs", form: "cards", key: randomUUID() };
  const before = await listRollIds(db, found.round.id);
  const proposed = await send(one, `${page}/pdf`, order);
  expect([proposed.status, proposed.location]).toEqual([303, `${page}?klart=vantar`]);
  expect(wordsOf(await one.get(page))).toContain("Någon annan än du måste godkänna.");
  expect((await send(one, `${page}/pdf`, order)).location).toBe(`${page}?fel=sameStaff`);
  expect(await listRollIds(db, found.round.id)).toHaveLength(before.length);
  const shown = await other.get(page);
  expect(wordsOf(shown)).toContain("3 koder att dela ut i");
  expect(fieldValues(shown, "key")).toContain(order.key);
  const codes = codesOn(await send(other, `${page}/pdf`, order));
  expect(codes).toHaveLength(3);
  expect(await listRollIds(db, found.round.id)).toHaveLength(before.length + 3);
  const entered = await new Browser(own.origin).post(`/k/${codes[0]}`, {});
  expect(entered.status).toBe(303);
});

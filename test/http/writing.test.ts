import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import routes from "#app/routes.ts";
import { mainAreas } from "#db/demo/areas.ts";
import { mainRound } from "#db/demo/rounds.ts";
import { saveRound } from "#db/rounds.server.ts";
import { viewers } from "../addresses.ts";
import { type Answer, Browser } from "./a-browser.ts";
import { type Running, startDemo } from "./a-server.ts";
import { paths, type Writer, type WritingRow, writers, writingRows } from "./writing-table.ts";

const app = resolve(import.meta.dirname, "../../app");
const all = routes.map(({ path = "", file }) => {
  const text = readFileSync(resolve(app, file), "utf8");
  return { path, file, writes: /\bexport\b[^\n]*\baction\b/.test(text) };
});

/** The addresses that take a form and have no row, and the rows without an address. */
function unmatched(rows: readonly { route: string }[]): string[] {
  const writing = all.filter(({ writes }) => writes).map(({ path }) => path);
  const known = rows.map(({ route }) => route);
  return [
    ...writing.filter((path) => !known.includes(path)),
    ...known.filter((route) => !writing.includes(route)),
  ];
}

const neighbour = "granne-2026";

async function browserOf(origin: string, writer: Writer): Promise<Browser> {
  if (writer === "resident") return Browser.inBooth(origin, viewers.resident.id);
  if (writer === "elsewhere") {
    const browser = await Browser.of(origin, "demo-karin");
    await browser.goToBooth("demo-karin", neighbour, mainAreas.at(-1)?.slug);
    return browser;
  }
  const person = viewers[writer];
  return person ? Browser.of(origin, person.id) : new Browser(origin);
}

type Answers = Partial<Record<Writer, Answer>>;

/** What is sent to a row's address by each writer, as someone else when `as` says so. */
async function answersTo(
  origin: string,
  { path, form }: WritingRow,
  as: (writer: Writer) => Writer = (writer) => writer,
): Promise<Answers> {
  const answers: Answers = {};
  for (const writer of writers) {
    answers[writer] = await (await browserOf(origin, as(writer))).post(path, form);
  }
  return answers;
}

/** The writers who were answered otherwise than their row says. */
function unlike({ statuses }: WritingRow, answers: Answers): string[] {
  const wrong = writers.filter((writer) => answers[writer]?.status !== statuses[writer]);
  return wrong.map((writer) => `${writer}: ${answers[writer]?.status}, not ${statuses[writer]}`);
}

describe("C14: who may write what", () => {
  let running: Running;
  let origin: string;
  beforeAll(async () => {
    running = await startDemo("vote");
    origin = running.origin;
    const areas = mainAreas.map((area) => ({ ...area, id: `${area.id}-x` }));
    const register = "self-declared";
    const eligibility = { ...mainRound.eligibility, areaChoice: "chosen", register } as const;
    const round = { ...mainRound, id: "r-x", slug: neighbour, title: "Granne 2026", eligibility };
    await saveRound(running.db, { round, areas });
  });
  afterAll(() => running.stop());

  test("C14: every address that takes a form has its row, and none other", () => {
    expect(unmatched(writingRows)).toEqual([]);
    expect([...paths.keys()].sort()).toEqual(all.map(({ path }) => path).sort());
  });

  test("C14, turned round: an address without a row is noticed", () => {
    const gone = (row: WritingRow) => row.route.endsWith("/rostlangd");
    const [route] = writingRows.filter(gone).map((row) => row.route);
    expect(unmatched(writingRows.filter((row) => !gone(row)))).toEqual([route]);
    expect(unmatched([...writingRows, { route: "gone" }])).toEqual(["gone"]);
  });

  test("C14: someone in the booth of another round is there, and not in this one", async () => {
    const browser = await browserOf(origin, "elsewhere");
    expect((await browser.get(`/omgang/${neighbour}/rosta`)).status).toBe(200);
    expect((await browser.get("/omgang/alvhamn-2026/rosta")).status).toBe(302);
  });

  test.each(writingRows)("C14: $path takes $form from nobody who may not", async (row) => {
    const answers = await answersTo(origin, row);
    expect(unlike(row, answers)).toEqual([]);
    for (const writer of writers) {
      const { status, location } = answers[writer] as Answer;
      if (status === 302 || status === 307) {
        expect(location).toMatch(/^\/logga-in\?|^\/omgang\/alvhamn-2026\/rosta\/legitimera/);
      }
    }
  });

  test("C14, turned round: a guard that is taken away is noticed", async () => {
    const row = writingRows.find(({ route }) => route.endsWith("/rostlangd")) as WritingRow;
    // Without its guard it answers everyone as it answers an administrator.
    const answers = await answersTo(origin, row, () => "administrator");
    expect(unlike(row, answers)).toEqual([
      "visitor: 400, not 302",
      "resident: 400, not 403",
      "officer: 400, not 403",
      "member: 400, not 403",
      "observer: 400, not 403",
      "elsewhere: 400, not 403",
    ]);
  });

  test.each(writers)("C14: no other method does anything for: %s", async (writer) => {
    const browser = await browserOf(origin, writer);
    for (const { path: route, writes } of all) {
      const path = paths.get(route) ?? "";
      for (const method of ["PUT", "PATCH", "DELETE"] as const) {
        const { status } = await browser.ask(method, path);
        expect([method, path, status]).toEqual([method, path, 405]);
      }
      if (!writes) {
        const { status } = await browser.post(path, {});
        expect([path, status]).toEqual([path, 405]);
      }
      const [head, get] = [await browser.ask("HEAD", path), await browser.get(path)];
      // An answer ends the errand at the e-ID: the second is another.
      if (route !== "e-id/svar") expect([path, head.status]).toEqual([path, get.status]);
      expect(head.status).toBeLessThan(500);
      expect(head.text).toBe("");
      expect(get.status).toBeLessThan(500);
    }
  });
});

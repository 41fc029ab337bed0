import { expect, test } from "vitest";
import type { Verdict } from "#app/domain/decision.ts";
import { type Answer, Browser, wordsOf } from "./a-browser.ts";
import { startDemoForTest } from "./a-server.ts";

/** The demo after the vote, with these decisions of the nämnd written down in its report. */
async function decided(verdicts: Record<string, Verdict>) {
  const { origin } = await startDemoForTest("decide");
  const member = await Browser.of(origin, "demo-birgitta");
  for (const [item, verdict] of Object.entries(verdicts)) {
    const minutes = { paragraph: "§ 96", decidedOn: "2026-06-10" };
    const why = { deviationClass: "cost", reason: "Driften blir dyrare än det sparar." };
    const { status } = await member.post("/rapport/alvhamn-2026", {
      ...{ item, verdict, ...minutes },
      ...(verdict === "follow" ? {} : why),
    });
    expect([item, status]).toEqual([item, 303]);
  }
  return new Browser(origin);
}

const results = "/omgang/alvhamn-2026/resultat";
const condition = "Avgörande om nämnden antar HS6, annars vinner förslaget inte.";

/** The words of the part of a page between two marks in its markup. */
function wordsBetween({ text, ...answer }: Answer, from: string, to: string): string {
  const begins = text.indexOf(from);
  const part = text.slice(begins, text.indexOf(to, begins));
  if (begins < 0 || part === "") throw new Error(`The page has nothing from ${from} to ${to}.`);
  return wordsOf({ ...answer, text: part });
}

test("when the nämnd rejects HS6, HS5 is said not to win for that reason, and nothing is open", async () => {
  const browser = await decided({ "p-hs6": "reject" });
  const page = await browser.get(results);
  const lost = wordsBetween(page, 'id="vann-inte"', 'id="beslut"');
  expect(lost).toContain("Nämnden antog inte HS6. Därför vinner förslaget inte.");
  expect(wordsOf(page)).not.toContain("Antar nämnden HS6");
  const reportPage = await browser.get("/rapport/alvhamn-2026");
  const report = wordsOf(reportPage);
  const item = wordsBetween(reportPage, 'id="beslut-p-hs5"', "</li>");
  expect(item).toContain(`${condition} Nämnden antog inte HS6. Därför vinner förslaget inte.`);
  expect(report).toContain("Med HS6 ryms det.");
  expect(report).not.toContain("Antar nämnden HS6 ryms det");
  const csv = await browser.get("/oppna-data/alvhamn-2026.csv");
  const row = csv.text.split("\r\n").find((line) => line.startsWith("HS5;"));
  expect(row).toContain("Med HS6 ryms det. Nämnden antog inte HS6.");
});

test("before the nämnd has decided, what hangs on HS6 is told as open", async () => {
  const browser = await decided({});
  const page = wordsBetween(await browser.get(results), 'id="vinner-om"', 'id="vann-inte"');
  expect(page).toContain("Antar nämnden HS6 ryms det.");
});

test("the item of HS5 among the decisions tells its condition, and no bare mandate", async () => {
  const browser = await decided({});
  const page = await browser.get("/rapport/alvhamn-2026");
  const item = wordsBetween(page, 'id="beslut-p-hs5"', "</li>");
  expect(item.split("Avgörande")).toHaveLength(2);
  expect(item).toContain(condition);
  const other = wordsBetween(page, 'id="beslut-p-hs1"', "</li>");
  expect(other).toContain("Avgörande");
  expect(other).not.toContain(condition);
});

test("the lead of the results says how many items are decided, once some are", async () => {
  const leadOf = async (browser: Browser) =>
    wordsBetween(await browser.get(results), 'class="lead"', "</p>");
  expect(await leadOf(await decided({}))).toContain("Nämnden beslutar tisdag 23 juni");
  const one = await leadOf(await decided({ "p-hs6": "follow" }));
  expect(one).toContain("En av 20 frågor är beslutad.");
  const first = { "p-hs1": "follow", "p-hs2": "reject", "p-hs6": "refer-back" } as const;
  const some = await leadOf(await decided(first));
  expect(some).toContain("3 av 20 frågor är beslutade. Resultatet är preliminärt");
  expect(some).not.toContain("Nämnden beslutar");
});

test("what the winners cost is told of the pots that adopted savings have raised", async () => {
  const { origin } = await startDemoForTest("follow-up");
  const browser = new Browser(origin);
  const figures = wordsBetween(await browser.get(results), "<main", 'id="vann"');
  expect(figures).toContain("2 843 000 kr");
  expect(figures).toContain("av 3 150 000 kr");
  const report = wordsOf(await browser.get("/rapport/alvhamn-2026"));
  expect(report).toContain("kostar 2 843 000 kr av 3 150 000 kr");
});

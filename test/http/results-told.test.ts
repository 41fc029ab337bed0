import { expect, test } from "vitest";
import { parsePabulib } from "#app/domain/pabulib/parse.ts";
import type { CountingRule } from "#app/domain/rules/voting-rule.ts";
import { importElection } from "#app/services/import-election.server.ts";
import { metaWith, pb } from "../domain/pabulib/a-file.ts";
import { startDemoForTest } from "./a-server.ts";

const shares: CountingRule = {
  kind: "equal-shares",
  utility: "cost",
  completion: "none",
  add1Step: null,
  comparison: false,
  minimumScore: 0,
};

/** Thirty projects of which each voter gives points to two neighbours. */
const many = Array.from({ length: 30 }, (_, place) => `P${place + 1}`);
const points = pb({
  meta: metaWith({
    num_projects: "30",
    num_votes: "30",
    budget: "900",
    vote_type: "cumulative",
    max_sum_points: "3",
    date_begin: "05.06.2023",
    date_end: "12.06.2023",
    currency: "PLN",
  }),
  projects: ["project_id;cost;name", ...many.map((id, place) => `${id};${50 + place};Projekt`)],
  votes: [
    "voter_id;vote;points",
    ...many.map((id, place) => `${place};${id},${many[(place + 1) % 30]};2,1`),
  ],
});

/** A demo with the points above as a round of its own, and how to read its pages as text. */
async function withPoints(rule?: CountingRule, file = points) {
  const { origin, db } = await startDemoForTest("decide");
  const reading = parsePabulib(file);
  if ("fault" in reading) throw new Error(JSON.stringify(reading.fault));
  expect(await importElection(db, reading.file, "poang", Date.UTC(2026, 5, 1), rule)).toEqual([]);
  return async (path: string) => {
    const page = await (await fetch(origin + path)).text();
    const [main = ""] = /<main[\s\S]*<\/main>/.exec(page) ?? [];
    return main.replaceAll("\u00A0", " ");
  };
}

const cardsIn = (list: string) => list.split('class="loser"').length - 1;

test("a round read from a file is told nothing that the file does not hold", async () => {
  const read = await withPoints();
  const results = await read("/omgang/poang/resultat");
  expect(results).toContain("Poäng per förslag");
  expect(results).not.toMatch(/driftkostnad|Webb<|Papper<|Avgörande|Rådgivande|bestämd i förväg/);
  const report = await read("/rapport/poang");
  expect(report).toContain("5 juni 2023 – 12 juni 2023");
  expect(report).toContain("npm run --silent count -- poang.pb<");
  expect(report).not.toMatch(/Drift|Webb<|Avgörande|Rådgivande|delfinansiering|kl\. 00/);
  expect(report).not.toMatch(/Inga avvikelser|Inget inlägg|Inga argument/);
});

test("the pages of a round read from a file tell no phase, voter, contact or decision", async () => {
  const read = await withPoints();
  const invented =
    /.{0,60}(?:Beslut|Nämnden|folkbokförd|Alla åldrar|Invånare|1 januari 2000|mailto:|Information|Föreslaget av|Pågår|drift).{0,40}/;
  const round = await read("/omgang/poang");
  expect(round).toContain("Omröstningen pågick 5 juni 2023 – 12 juni 2023");
  expect(round).toContain("Filen säger inget om beslut");
  const proposal = await read("/omgang/poang/forslag/P1");
  expect(proposal).toContain("Projekt");
  for (const page of [round, proposal, await read("/omgang/poang/resultat")]) {
    expect(
      invented.exec(page.replaceAll(/<[^>]+>/g, " ").replaceAll(/ +/g, " "))?.[0],
    ).toBeUndefined();
  }
  expect(proposal).not.toContain('id="argument"');
  expect(await read("/tillganglighet")).toContain("medborgarbudget@alvhamn.example");
  const home = await read("/");
  expect(home.indexOf("/omgang/poang")).toBeGreaterThan(home.indexOf("Tidigare omgångar"));
});

test("a file that tells no days is told none, neither of the page nor of the report", async () => {
  const read = await withPoints(undefined, points.replace(/date_(begin|end);.*\n/g, ""));
  for (const page of ["/omgang/poang", "/omgang/poang/resultat", "/rapport/poang"]) {
    expect(await read(page)).not.toMatch(/\d{1,2} [a-z]+ 20\d\d/);
  }
});

test("the demo says of itself that it is made up, and not of what is read from a file", async () => {
  const { origin } = await startDemoForTest("decide");
  const [, notice] = /class="site-notice">([^<]*)</.exec(await (await fetch(origin)).text()) ?? [];
  expect(notice).toMatch(/^Provmiljö\. Älvhamns kommun finns inte\./);
});

test("a place without a name is not called by one", async () => {
  const { origin, db } = await startDemoForTest("decide");
  await db.deleteFrom("municipality").execute();
  expect(await (await fetch(origin)).text()).not.toContain("bor i Kommunen");
});

test("the youth round says one thing of who voted, and nothing of a choice it does not give", async () => {
  const { origin } = await startDemoForTest("decide");
  for (const path of ["/omgang/ungas-pott-2025", "/rapport/ungas-pott-2025"]) {
    const page = await (await fetch(origin + path)).text();
    expect(page).toContain("mellan 12 och 16 år den 7 maj 2025");
    expect(page).not.toMatch(/årskurs|väljer själv/);
  }
  const told = await (await fetch(`${origin}/oppna-data/ungas-pott-2025.json`)).json();
  expect(told.rules.savings.sentences).toEqual([]);
});

test("a rule is named after what the ballots give", async () => {
  const read = await withPoints(shares);
  const results = await read("/omgang/poang/resultat");
  expect(results).toContain("Flest poäng först");
  expect(results).not.toContain("röster först");
  expect(await read("/en/omgang/poang/resultat")).toContain("Most points first");
});

test("a long list shows its first rows, and in full only when it is asked for", async () => {
  const read = await withPoints();
  const first = await read("/omgang/poang/resultat");
  expect(cardsIn(first)).toBe(10);
  const [, asked = ""] = /href="([^"]*alla=vann-inte[^"]*)"/.exec(first) ?? [];
  const whole = await read(asked.split("#")[0]!);
  expect(cardsIn(whole)).toBeGreaterThan(10);
  const rows = (page: string) => page.split("<tr").length;
  expect(rows(whole)).toBe(rows(first));
  expect(whole).not.toContain("<details open");
});

test("a round without savings says nothing of them; a round with them does", async () => {
  const { origin } = await startDemoForTest("decide");
  const read = async (path: string) => (await fetch(origin + path)).text();
  for (const page of ["/omgang/ungas-pott-2025/resultat", "/rapport/ungas-pott-2025"]) {
    expect(await read(page)).not.toMatch(/Besparingar är (rådgivande|avgörande)/);
  }
  expect(await read("/omgang/ungas-pott-2025")).not.toMatch(/Besparingar är|svarar ja, nej/);
  for (const page of ["/omgang/alvhamn-2026/resultat", "/rapport/alvhamn-2026"]) {
    expect(await read(page)).toContain("Besparingar är rådgivande.");
  }
  expect(await read("/omgang/alvhamn-2026")).toContain("svarar ja, nej");
});

/** A page's words between two marks in its markup, without the markup. */
function between(page: string, from: string, to: string): string {
  const begins = page.indexOf(from);
  if (begins < 0) throw new Error(`The page has no ${from}.`);
  return page.slice(begins, page.indexOf(to, begins)).replaceAll(/<[^>]+>/g, "");
}

test("each winner has a sentence of why, and the rule is five items with the round's figures", async () => {
  const { origin } = await startDemoForTest("follow-up");
  const read = async (path: string) =>
    (await (await fetch(origin + path)).text()).replaceAll("\u00A0", " ");
  const youth = await read("/omgang/ungas-pott-2025/resultat");
  const won = between(youth, 'id="vann"', "</section>");
  for (const [score, cost, left] of [
    ["231", "60 000", "150 000"],
    ["198", "45 000", "90 000"],
    ["151", "42 000", "45 000"],
  ]) {
    expect(won).toContain(
      `Fick ${score} röster. Det kostar ${cost} kr, och ${left} kr fanns kvar.`,
    );
  }
  for (const page of [youth, await read("/omgang/alvhamn-2026/resultat")]) {
    const [list = ""] =
      /<ol[\s\S]*?<\/ol>/.exec(page.slice(page.indexOf('id="sa-raknades"'))) ?? [];
    expect(list.split("<li>").length - 1).toBe(5);
  }
  const counted = between(youth, 'id="sa-raknades"', "</ol>");
  expect(counted).toContain("412 röstade.");
  expect(counted).toContain("Av 150 000 kr blir 3 000 kr över.");
  expect(counted).toContain("minst 25 röster");
});

test("what is left is not told while a winner waits for a saving", async () => {
  const { origin } = await startDemoForTest("decide");
  const page = await (await fetch(`${origin}/omgang/alvhamn-2026/resultat`)).text();
  const counted = between(page, 'id="sa-raknades"', "</ol>");
  expect(counted).toContain("röstade.");
  expect(counted).toContain("Pengar som blir över går tillbaka till nämnden.");
});

test("an area without a hit says so, and not that its proposals are to come", async () => {
  const { origin } = await startDemoForTest("vote");
  const page = await (await fetch(`${origin}/omgang/alvhamn-2026/forslag?q=lekplats`)).text();
  expect(page).not.toContain("Inga förslag än");
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mainAreas } from "#db/demo/areas.ts";
import type { DemoMoment } from "#db/demo/index.ts";
import { mainRound } from "#db/demo/rounds.ts";
import { saveRound } from "#db/rounds.server.ts";
import { allRoutes, machineRoutes, pageSights, type Viewer, viewers } from "../addresses.ts";
import { Browser, wordsOf } from "./a-browser.ts";
import { type Running, startDemo } from "./a-server.ts";

const names = Object.keys(viewers) as Viewer[];

let running: Running;
let browsers: Record<Viewer, Browser>;

async function browserOf(origin: string, viewer: Viewer, moment: DemoMoment): Promise<Browser> {
  const person = viewers[viewer];
  if (!person) return new Browser(origin);
  const votes = viewer === "resident" && moment === "vote";
  return votes ? Browser.inBooth(origin, person.id) : Browser.of(origin, person.id);
}

async function browsersAt(origin: string, moment: DemoMoment): Promise<Record<Viewer, Browser>> {
  const found = names.map(async (name) => [name, await browserOf(origin, name, moment)] as const);
  return Object.fromEntries(await Promise.all(found)) as Record<Viewer, Browser>;
}

test("the table of addresses has a row for each address, and none too many", () => {
  const inTable = new Set([...pageSights.map(({ route }) => route), ...machineRoutes]);
  expect([...inTable].sort()).toEqual([...new Set(allRoutes)].sort());
});

const moments = [...new Set(pageSights.map(({ moment }) => moment))];

describe.each(moments)("who may see what, at the moment %s", (moment: DemoMoment) => {
  beforeAll(async () => {
    running = await startDemo(moment);
    browsers = await browsersAt(running.origin, moment);
  });
  afterAll(() => running.stop());

  const sights = pageSights.filter((sight) => sight.moment === moment);
  test.each(sights)("$path by $by", async ({ path, by, status = 200 }) => {
    for (const viewer of by) {
      const answer = await browsers[viewer].get(path);
      expect([viewer, answer.status]).toEqual([viewer, status]);
      expect(answer.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    }
  });

  const closed = sights.filter(({ by }) => by.length > 1 || by[0] !== "visitor");
  test.each(closed)("$path is closed to all but $by", async ({ path, by, route }) => {
    // The booth alone is closed at one moment to those it is open to at another.
    const booth = path.includes("/rosta");
    const same = pageSights.filter(
      (one) => one.route === route && (!booth || one.moment === moment),
    );
    const allowed = same.flatMap((one) => one.by);
    for (const viewer of names.filter((name) => !by.includes(name) && !allowed.includes(name))) {
      const answer = await browsers[viewer].get(path);
      if (booth) {
        // Nobody comes to the booth by being signed in.
        expect([viewer, answer.status]).toEqual([viewer, 302]);
        expect(answer.location).toBe("/omgang/alvhamn-2026/rosta/legitimera");
        continue;
      }
      if (viewer === "visitor") {
        expect(answer.status).toBe(302);
        expect(answer.location).toBe(`/logga-in?till=${encodeURIComponent(path)}`);
        continue;
      }
      expect([viewer, answer.status]).toEqual([viewer, 403]);
      expect(wordsOf(answer)).toContain("Du får inte se den här sidan");
    }
  });
});

describe("what is not there", () => {
  beforeAll(async () => {
    running = await startDemo("vote");
    browsers = await browsersAt(running.origin, "vote");
  });
  afterAll(() => running.stop());

  test.each([
    ["a round", "resident", "/omgang/atlantis-2026"],
    ["the booth of a round", "resident", "/omgang/atlantis-2026/rosta"],
    ["the results of a round", "visitor", "/omgang/atlantis-2026/resultat"],
    ["the report of a round", "member", "/rapport/atlantis-2026"],
    ["a proposal", "visitor", "/omgang/alvhamn-2026/forslag/HS99"],
    ["a proposal of another round", "visitor", "/omgang/alvhamn-2026/forslag/U1"],
    ["an idea", "visitor", "/omgang/alvhamn-2026/ideer/finns-inte"],
    ["an idea of another round", "visitor", "/omgang/alvhamn-2027/ideer/p-ide-hastighet"],
    ["a post to report", "resident", "/anmal/argument/finns-inte"],
    ["a kind of post to report", "resident", "/anmal/person/demo-amina"],
    ["a round to edit", "administrator", "/admin/omgang/atlantis-2026"],
    ["a proposal to edit", "administrator", "/admin/omgang/alvhamn-2026/forslag/finns-inte"],
    ["another round's proposal", "administrator", "/admin/omgang/alvhamn-2026/forslag/p-u1"],
    ["an idea to review", "officer", "/admin/arenden/ide/finns-inte"],
    ["a language", "visitor", "/de/omgang/alvhamn-2026"],
    ["a page", "visitor", "/admin/finns/inte"],
  ] as const)("%s is answered with a page and a way on", async (_, viewer, path) => {
    const answer = await browsers[viewer].get(path);
    expect(answer.status).toBe(404);
    expect(answer.text).toContain('<html lang="sv"');
    expect(wordsOf(answer)).toContain("Sidan finns inte");
    expect(answer.text).toMatch(/<a [^>]*href="\/"[^>]*>Till startsidan<\/a>/);
  });

  test.each(["/finns/inte", "/de/omgang/alvhamn-2026", "/omgang/atlantis-2026"])(
    "%s is answered under the municipality's name",
    async (path) => {
      expect((await browsers.visitor.get(path)).text).toContain(">Älvhamns kommun<");
    },
  );

  test("where only the proposal is missing, the way on is to the round's others", async () => {
    for (const path of ["/forslag/HS99", "/ideer/finns-inte"]) {
      const answer = await browsers.visitor.get(`/omgang/alvhamn-2026${path}`);
      expect(answer.text).toMatch(/href="\/omgang\/alvhamn-2026\/forslag"[^>]*>Se förslagen i/);
    }
  });

  test.each([
    ["/omgang/Alvhamn-2026", "/omgang/alvhamn-2026"],
    ["/omgang/ALVHAMN-2026/forslag?q=A", "/omgang/alvhamn-2026/forslag?q=A"],
    ["/en/omgang/alvhamn-2026/forslag/hs1", "/en/omgang/alvhamn-2026/forslag/HS1"],
    ["/omgang/alvhamn-2026/forslag/Hs1", "/omgang/alvhamn-2026/forslag/HS1"],
  ])("%s leads to %s", async (path, meant) => {
    const answer = await browsers.visitor.get(path);
    expect([answer.status, answer.location]).toEqual([302, meant]);
    expect((await browsers.visitor.get(meant)).status).toBe(200);
  });

  test("staff's pages lead on to Swedish from languages they are not written in", async () => {
    for (const path of ["/admin", "/rapport/alvhamn-2026?x=1", "/logga-in/personal"]) {
      const answer = await browsers.administrator.get(`/ar${path}`);
      expect([answer.status, answer.location]).toEqual([307, path]);
    }
    expect((await browsers.administrator.get("/en/admin")).status).toBe(200);
  });

  test("a page names itself in every language, for search engines", async () => {
    const { text } = await browsers.visitor.get("/fi/hjalp");
    expect(text).toContain('<html lang="fi" dir="ltr"');
    for (const [lang, path] of [
      ["sv", "/hjalp"],
      ["sv-x-lattlast", "/lattlast/hjalp"],
      ["ar", "/ar/hjalp"],
    ]) {
      expect(text).toMatch(
        new RegExp(`rel="alternate" hrefLang="${lang}" href="http[^"]*\\d${path}"`),
      );
    }
  });

  test("an area that does not exist shows the list of all, and the booth of one's own", async () => {
    const list = await browsers.visitor.get("/omgang/alvhamn-2026/forslag?omrade=atlantis");
    expect(wordsOf(list)).toContain("20 förslag");
    const booth = await browsers.resident.get("/omgang/alvhamn-2026/rosta?omrade=atlantis");
    expect(wordsOf(booth)).toContain("Välj förslag i Björkdalen");
  });

  test("writing to what is not there is answered alike", async () => {
    const talk = "/omgang/alvhamn-2026/forslag/HS99";
    const fields = { intent: "argue", side: "for", text: "Bra" };
    expect((await browsers.resident.post(talk, fields)).status).toBe(404);
    expect((await browsers.resident.post("/finns/inte", fields)).status).toBe(404);
    expect((await browsers.visitor.post("/hjalp", fields)).status).toBe(405);
  });

  test("an unpublished round is not there for residents, and there for staff", async () => {
    const schedule = { ...mainRound.schedule, publishedAtMs: null };
    const areas = mainAreas.map((area) => ({ ...area, id: `${area.id}-x` }));
    const round = { ...mainRound, id: "r-x", slug: "hemlig-2028", title: "Hemlig 2028", schedule };
    const potPlan = { ...round.potPlan };
    await saveRound(running.db, { round: { ...round, potPlan }, areas });
    for (const path of [
      "",
      "/forslag",
      "/rosta",
      "/rosta/granska",
      "/resultat",
      "/lamna-forslag",
    ]) {
      for (const viewer of ["resident", "member", "observer"] as const) {
        const answer = await browsers[viewer].get(`/omgang/hemlig-2028${path}`);
        expect([path, viewer, answer.status]).toEqual([path, viewer, 404]);
      }
    }
    expect((await browsers.visitor.get("/omgang/hemlig-2028")).status).toBe(404);
    expect((await browsers.visitor.get("/rapport/hemlig-2028")).status).toBe(404);
    expect((await browsers.visitor.get("/oppna-data/hemlig-2028.json")).status).toBe(404);
    expect((await browsers.visitor.get("/")).text).not.toContain("Hemlig 2028");
    expect((await browsers.officer.get("/omgang/hemlig-2028")).status).toBe(200);
    expect((await browsers.administrator.get("/omgang/hemlig-2028")).status).toBe(200);
  });
});

import { expect, test } from "vitest";
import { mainAreas } from "#db/demo/areas.ts";
import { mainRound, youthRound } from "#db/demo/rounds.ts";
import { findArgument, saveArgument } from "#db/discussion.server.ts";
import { saveRound } from "#db/rounds.server.ts";
import { Browser, wordsOf } from "./a-browser.ts";
import { startDemoForTest } from "./a-server.ts";

test("on the home page a round where one can vote stands before one that takes ideas", async () => {
  const { origin, db } = await startDemoForTest("vote");
  const { schedule } = mainRound;
  const { voteOpensAtMs, voteClosesAtMs } = schedule;
  const later = { reviewFromMs: voteClosesAtMs, talkFromMs: voteClosesAtMs };
  const vote = { voteOpensAtMs: voteClosesAtMs, voteClosesAtMs: voteClosesAtMs + 1 };
  const decided = {
    complaintsUntilMs: voteClosesAtMs + 2,
    decisionPlannedAtMs: voteClosesAtMs + 3,
  };
  const ideas = { ...schedule, ideasFromMs: voteOpensAtMs, ...later, ...vote, ...decided };
  const round = { ...mainRound, id: "r-y", slug: "ideer-2028", title: "Idéer 2028" };
  await saveRound(db, {
    round: { ...round, schedule: ideas },
    areas: mainAreas.map((area) => ({ ...area, id: `${area.id}-y` })),
  });
  const words = wordsOf(await new Browser(origin).get("/"));
  expect(words).toContain("Idéer tas emot");
  expect(words.indexOf(mainRound.title)).toBeGreaterThan(-1);
  expect(words.indexOf(mainRound.title)).toBeLessThan(words.indexOf("Idéer 2028"));
});

test("an argument that is hidden is not counted among those one can read", async () => {
  const { origin, db } = await startDemoForTest("vote");
  const browser = new Browser(origin);
  const count = async () =>
    / För (\d+ argument) /.exec(
      wordsOf(await browser.get("/omgang/alvhamn-2026/forslag/HS1")),
    )?.[1];
  const before = Number.parseInt((await count()) ?? "", 10);
  expect(before).toBeGreaterThan(2);
  const shown = await findArgument(db, "arg-hs1-1");
  if (shown?.side !== "for") throw new Error("arg-hs1-1 is no argument for HS1");
  await saveArgument(db, { ...shown, hiddenReason: "Personuppgifter" });
  expect(await count()).toBe(`${before - 1} argument`);
});

test.each([
  ["an argument", { intent: "argue", side: "against", text: "Gungorna är för få." }, "text"],
  ["a question", { intent: "ask", addresseeId: "demo-johan", question: "Hur många?" }, "question"],
  ["an offer of help", { intent: "offer", offer: "Jag har en skruvdragare." }, "offer"],
])(
  "%s that was being written as the discussion closed is refused, and stands in its form",
  async (_, form, field) => {
    const { origin } = await startDemoForTest("count");
    const path = "/omgang/alvhamn-2026/forslag/BD1";
    const browser = await Browser.of(origin, "demo-amina");
    expect((await browser.get(path)).text).not.toContain(`<textarea`);
    const late = await browser.post(path, form);
    expect(late.status).toBe(422);
    expect(wordsOf(late)).toContain("Diskussionen är stängd. Kopiera din text");
    const [, kept] =
      new RegExp(`<textarea[^>]* name="${field}"[^>]*>\\s*(.*?)</textarea>`).exec(late.text) ?? [];
    expect(kept).toBe(Object.entries(form).find(([name]) => name === field)?.[1]);
    expect(wordsOf(await new Browser(origin).get(path))).not.toContain(kept);
  },
);

test("whom one asks is chosen by oneself, the proposal's own officer first in the list", async () => {
  const { origin } = await startDemoForTest("vote");
  const browser = await Browser.of(origin, "demo-amina");
  const asked = async (number: string) => {
    const { text } = await browser.get(`/omgang/alvhamn-2026/forslag/${number}`);
    const [, list = ""] = /<select[^>]*name="addresseeId"[^>]*>(.*?)<\/select>/s.exec(text) ?? [];
    const assessed = /Kommunens bedömning.*?>([^<>]+), \d+ \p{L}+ \d{4}</su.exec(text)?.[1];
    return {
      options: [...list.matchAll(/>([^<>]+)<\/option>/g)].map(([, name]) => name),
      assessed,
    };
  };
  const officers = new Set<string>();
  for (const number of ["HS1", "HS2", "HS3", "HS4", "HS5", "HS6", "BD1", "BD4"]) {
    const { options, assessed } = await asked(number);
    if (assessed === undefined) throw new Error(`${number} has no assessment`);
    officers.add(assessed);
    expect(options[0]).toBe("Välj");
    expect(options[1]).toMatch(new RegExp(`^${assessed},`));
  }
  expect(officers.size).toBe(2);
});

test("a merged idea leads to what it became part of, and tells who answered it and when", async () => {
  const { origin } = await startDemoForTest("vote");
  const browser = new Browser(origin);
  const link = /<a [^>]*href="\/omgang\/alvhamn-2026\/forslag\/HS3"[^>]*>/g;
  const list = await browser.get("/omgang/alvhamn-2026/forslag?omrade=norra-bygden");
  expect(list.text.match(link)).toHaveLength(2);
  const idea = await browser.get("/omgang/alvhamn-2026/ideer/p-ide-utegym-vuxna");
  expect(idea.text.match(link)).toHaveLength(1);
  expect(wordsOf(idea)).toMatch(/Leila Rahimi, handläggare [^·]+ · \d+ \p{L}+ 2026/u);
});

test("a resident without a name is one in the reader's language too", async () => {
  const { origin } = await startDemoForTest("vote");
  const page = wordsOf(await new Browser(origin).get("/en/omgang/alvhamn-2026/forslag/HS1"));
  expect(page).toContain("Resident of Hamnstaden");
  expect(page).not.toContain("Invånare i");
});

test("the home page tells what each area has to decide about", async () => {
  const { origin } = await startDemoForTest("vote");
  const page = wordsOf(await new Browser(origin).get("/"));
  expect(page).toMatch(/Hamnstaden 1\s375\s000\skr Björkdalen \d/);
});

test("what the pages on privacy and accessibility must tell stands there, with someone to reach", async () => {
  const { origin } = await startDemoForTest("vote");
  const browser = new Browser(origin);
  const privacy = await browser.get("/integritet");
  for (const told of [
    "artikel 6.1 e",
    "arkiveras",
    "IMY",
    "dataskyddsombud",
    "artikel 11",
    "argument som hjälpsamma",
    "Erbjuder du hjälp",
    "En bild ritas om",
  ]) {
    expect(wordsOf(privacy)).toContain(told);
  }
  const statement = await browser.get("/tillganglighet");
  expect(wordsOf(statement)).toMatch(/senast uppdaterade \d+ \p{L}+ \d{4}/u);
  for (const page of [privacy, statement]) {
    expect(page.text).toContain(`mailto:${mainRound.contact.email}`);
  }
});

test("the page on privacy tells whom to reach about each round anyone may see", async () => {
  const { origin, db } = await startDemoForTest("vote");
  const saveOther = (id: string, title: string, name: string, draft: boolean) => {
    const contact = { ...mainRound.contact, name };
    const publishedAtMs = draft ? null : mainRound.schedule.publishedAtMs;
    const schedule = { ...mainRound.schedule, publishedAtMs };
    const round = { ...mainRound, id, slug: id, title, contact, schedule };
    const areas = mainAreas.map((area) => ({ ...area, id: `${area.id}-${id}` }));
    return saveRound(db, { round, areas });
  };
  await saveOther("r-other", "Skolgårdar 2026", "Nils Ek", false);
  await saveOther("r-draft", "Ej klar 2028", "Siv Lund", true);
  const words = wordsOf(await new Browser(origin).get("/integritet"));
  const { name } = mainRound.contact;
  expect(words).toContain("Kontaktperson för Skolgårdar 2026: Nils Ek");
  const [, together = ""] = new RegExp(`Kontaktperson för ([^:]*): ${name}`).exec(words) ?? [];
  expect(together.split(", ")).toEqual(expect.arrayContaining([mainRound.title, youthRound.title]));
  expect(words).not.toContain("Siv Lund");
});

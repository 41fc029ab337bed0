import { expect, test } from "vitest";
import { findProposal, findProposalByNumber, saveProposal } from "#db/proposals.server.ts";
import { phonePhoto } from "../a-picture.ts";
import { Browser, wordsOf } from "./a-browser.ts";
import { sendPhoto } from "./a-photo-form.ts";
import { startDemoForTest } from "./a-server.ts";

const main = "/omgang/alvhamn-2026";
const desk = `/admin${main}/genomforande`;
const step = {
  ...{ stage: "done", on: "2026-12-05", note: "Gymmet är öppet. Det är tänt till klockan 22." },
  ...{ readyOn: "2027-05-09", delayReason: "", cost: "371 000 kr", corrects: "" },
};

test("an idea and its proposal have one address in every language, that holds while it may change", async () => {
  const { origin, db } = await startDemoForTest("discuss");
  const to = async (path: string) => {
    const answer = await fetch(origin + path, { redirect: "manual" });
    return [answer.status, answer.headers.get("Location")];
  };
  for (const lang of ["", "/en", "/fi", "/ar", "/lattlast"]) {
    const [idea, proposal] = [`${lang}${main}/ideer/p-hs1`, `${lang}${main}/forslag/HS1`];
    expect(await to(`${idea}?klart=foljer`)).toEqual([302, `${proposal}?klart=foljer`]);
    expect((await to(proposal))[0]).toBe(200);
  }
  const proposal = await findProposalByNumber(db, "r-2026", "HS1");
  await saveProposal(db, { ...proposal!, hiddenReason: "Personuppgifter." });
  expect(await to(`/en${main}/forslag/HS1`)).toEqual([302, `/en${main}/ideer/p-hs1`]);
  const hidden = wordsOf(await new Browser(origin).get(`${main}/ideer/p-hs1`));
  expect(hidden).toContain("Dolt av kommunen: Personuppgifter.");
  expect(hidden).not.toContain("Förslagets väg");
  expect((await to(`${main}/ideer/finns-inte`))[0]).toBe(404);
  expect((await to(`/omgang/alvhamn-2027/ideer/p-hs1`))[0]).toBe(404);
});

test("a proposal's page tells its whole way, and what it does not know yet it does not tell", async () => {
  const { origin, db } = await startDemoForTest("follow-up");
  const read = async (path: string) => wordsOf(await new Browser(origin).get(path));
  const way = await read(`${main}/forslag/HS3`);
  const told = [
    ...["Förslagets väg", "Idén skickades in", "En idé blev en del av förslaget"],
    ...["Kommunens svar", "På röstsedeln som HS3", "Förslaget vann", "Nämndens beslut", "Härnäst"],
  ];
  const start = way.indexOf("Förslagets väg");
  const places = told.map((words) => way.indexOf(words, start));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(await read(`${main}/forslag/HS4`)).toContain("Förslaget vann inte");
  const merged = await read(`${main}/ideer/p-ide-utegym-vuxna`);
  expect(merged).toContain("Utegym i Sjöparken");
  const idea = await findProposal(db, "p-ide-utegym-vuxna");
  await saveProposal(db, { ...idea!, hiddenReason: "Hot." });
  expect(await read(`${main}/forslag/HS3`)).not.toContain(idea!.title);
  const early = await startDemoForTest("vote");
  const open = wordsOf(await new Browser(early.origin).get(`${main}/forslag/HS3`));
  expect(open).toContain("Omröstningen stänger 25 maj 2026.");
  expect(open).not.toContain("Förslaget vann");
});

test("an officer writes a step, and residents read it, with the cost beside what was planned", async () => {
  const { origin } = await startDemoForTest("follow-up");
  const officer = await Browser.of(origin, "demo-johan");
  const list = wordsOf(await officer.get(desk));
  expect(list).toContain("Nästa dag att vara klar:");
  expect((await officer.get("/admin/arenden")).text).toContain(`href="${desk}"`);
  const form = (await officer.get(`${desk}/HS3`)).text;
  const seen = /name="seen" value="([^"]+)"/.exec(form)?.[1] ?? "";
  const refused = await officer.post(`${desk}/HS3`, { ...step, seen, on: "2027-12-05" });
  expect(refused.status).toBe(422);
  expect(wordsOf(refused)).toContain("Dagen har inte varit än.");
  expect(refused.text).toContain("Gymmet är öppet.");
  const saved = await officer.post(`${desk}/HS3`, { ...step, seen });
  expect([saved.status, saved.location]).toEqual([303, `${desk}/HS3?klart=steg`]);
  // The same form once more, as by a double click, adds nothing.
  expect((await officer.post(`${desk}/HS3`, { ...step, seen })).status).toBe(422);
  const page = wordsOf(await new Browser(origin).get(`${main}/forslag/HS3`));
  expect(page).toContain("Gymmet är öppet. Det är tänt till klockan 22.");
  expect(page.replaceAll("\u00a0", " ")).toContain("Kostade 371 000 kr. Planerat: 380 000 kr.");
  const result = wordsOf(await new Browser(origin).get(`${main}/resultat`));
  expect(result).toContain("Vad har det lett till?");
  const feed = (await new Browser(origin).get(`${main}/nytt.atom`)).text;
  expect(feed).toContain("Så går det med HS3 Utegym i Sjöparken: Klart");
  for (const who of ["demo-amina", "demo-birgitta"]) {
    const other = await Browser.of(origin, who);
    expect((await other.post(`${desk}/HS3`, { ...step, seen })).status).toBe(403);
  }
  // What lost, and what is nowhere, has no page to write on.
  for (const number of ["HS4", "XX9"]) {
    expect((await officer.post(`${desk}/${number}`, { ...step, seen: "" })).status).toBe(404);
  }
});

test("a picture of the work is seen on the proposal, in the results and in the open file", async () => {
  const { origin } = await startDemoForTest("follow-up");
  const officer = await Browser.of(origin, "demo-johan");
  const page = `${desk}/HS3`;
  const alt = "Gymmet en decemberkväll, med ljus i alla lyktor.";
  const said = { ...step, on: "2026-12-08", photoAlt: alt };
  const wrong = await sendPhoto(officer, page, said, Buffer.from("<svg><script/></svg>"));
  expect([wrong.status, wordsOf(wrong)]).toEqual([422, expect.stringContaining("ingen bild")]);
  expect(wrong.text).toContain(`${said.note}</textarea>`);
  const bare = await sendPhoto(officer, page, { ...said, photoAlt: "" }, await phonePhoto());
  expect(wordsOf(bare)).toContain("Beskriv bilden för den som inte ser den. En mening räcker.");
  const saved = await sendPhoto(officer, page, said, undefined, { page: bare });
  expect([saved.status, saved.location]).toEqual([303, `${page}?klart=steg`]);
  const visitor = new Browser(origin);
  for (const path of [`${main}/forslag/HS3`, `${main}/resultat`, "/"]) {
    expect((await visitor.get(path)).text).toContain(`alt="${alt}"`);
  }
  const open = (await visitor.get("/oppna-data/alvhamn-2026.json")).text;
  const address = /\/bilder\/[0-9a-f]{64}-800\.webp/.exec(open)?.[0] ?? "";
  const told = { address, alt, width: 800, height: 1200 };
  expect(JSON.stringify(JSON.parse(open))).toContain(`"picture":${JSON.stringify(told)}`);
  expect((await fetch(origin + address)).status).toBe(200);
  const resident = await Browser.of(origin, "demo-amina");
  expect((await resident.post(page, said)).status).toBe(403);
});

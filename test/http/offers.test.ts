import { expect, test } from "vitest";
import { Browser, wordsOf } from "./a-browser.ts";
import { startDemoForTest } from "./a-server.ts";

const talk = "/omgang/alvhamn-2026/forslag/HS2";
const offer = { intent: "offer", offer: "Jag har en spade och tid.", showText: "on" };

test("a resident offers help, everyone reads it, an officer answers, and one press undoes it", async () => {
  const { origin } = await startDemoForTest("vote");
  const amina = await Browser.of(origin, "demo-amina");
  expect(wordsOf(await amina.get(talk))).toContain("Ingen har erbjudit hjälp än.");
  const offered = await amina.post(talk, offer);
  expect([offered.status, offered.location]).toEqual([303, `${talk}?klart=hjalp#hjalp`]);
  const mine = wordsOf(await amina.get(`${talk}?klart=hjalp`));
  expect(mine).toContain("Ditt erbjudande är lämnat till kommunen.");
  expect(mine).toContain("Kommunen har inte svarat än.");
  const visitor = wordsOf(await new Browser(origin).get(talk));
  expect(visitor).toContain("En invånare vill hjälpa till.");
  expect(visitor).toContain("Jag har en spade och tid. Invånare i Björkdalen");
  const johan = await Browser.of(origin, "demo-johan");
  const desk = await johan.get("/admin/arenden");
  const row = desk.text.slice(desk.text.indexOf("Jag har en spade"));
  const id = /name="id" value="([\w-]+)"/.exec(row)?.[1] ?? "";
  const answered = await johan.post("/admin/arenden", { intent: "reply", id, text: "Vi ringer!" });
  expect(answered.location).toBe("/admin/arenden?klart=reply");
  expect(wordsOf(await amina.get(talk))).toContain("Vi ringer!");
  expect(wordsOf(await new Browser(origin).get(talk))).not.toContain("Vi ringer!");
  const own = JSON.parse((await amina.get("/konto/uppgifter.json")).text);
  expect(own.offers).toContainEqual(expect.objectContaining({ reply: "Vi ringer!" }));
  const undone = await amina.post(talk, { intent: "withdraw-offer" });
  expect(undone.location).toBe(`${talk}?klart=hjalp-borta#hjalp`);
  const after = wordsOf(await amina.get(`${talk}?klart=hjalp-borta`));
  expect(after).toContain("Ditt erbjudande är raderat.");
  expect(after).toContain("Ingen har erbjudit hjälp än.");
});

test("what is not for everyone is read by officers alone", async () => {
  const { origin } = await startDemoForTest("vote");
  const amina = await Browser.of(origin, "demo-amina");
  await amina.post(talk, { intent: "offer", offer: offer.offer });
  const page = wordsOf(await new Browser(origin).get(talk));
  expect(page).toContain("En invånare vill hjälpa till.");
  expect(page).not.toContain("spade");
  const member = await Browser.of(origin, "demo-birgitta");
  expect(wordsOf(await member.get("/admin/arenden"))).not.toContain("spade");
  const officer = await Browser.of(origin, "demo-johan");
  expect(wordsOf(await officer.get("/admin/arenden"))).toContain("spade");
});

test("an idea takes offers too, an offer can be reported, and a hidden one says why", async () => {
  const { origin, db } = await startDemoForTest("discuss");
  const idea = "/omgang/alvhamn-2026/ideer/p-ide-pulkabacke";
  const amina = await Browser.of(origin, "demo-amina");
  expect((await amina.post(idea, offer)).location).toBe(`${idea}?klart=hjalp#hjalp`);
  const { id } = await db.selectFrom("offer").select("id").executeTakeFirstOrThrow();
  const karin = await Browser.of(origin, "demo-karin");
  expect((await karin.get(idea)).text).toContain(`href="/anmal/offer/${id}"`);
  const reported = await karin.post(`/anmal/offer/${id}`, { reason: "Reklam för spadar." });
  expect(reported.status).toBe(303);
  const officer = await Browser.of(origin, "demo-johan");
  const desk = await officer.get("/admin/arenden");
  const row = desk.text.slice(desk.text.indexOf("Reklam för spadar."));
  const report = /name="id" value="([\w-]+)"/.exec(row)?.[1] ?? "";
  const hidden = { intent: "hide", id: report, reason: "Reklam tas bort." };
  expect((await officer.post("/admin/arenden", hidden)).status).toBe(303);
  const page = wordsOf(await new Browser(origin).get(idea));
  expect(page).toContain("Dolt av kommunen: Reklam tas bort.");
  expect(page).not.toContain("spade");
});

test("the one who proposed it reads whom to ask, and no address of who wants to help", async () => {
  const { origin, db } = await startDemoForTest("vote");
  const row = await db
    .selectFrom("proposal")
    .innerJoin("round", "round.id", "proposal.round_id")
    .select(["proposal.number", "proposal.proposer_id"])
    .where("proposal.proposer_id", "is not", null)
    .where("proposal.review_outcome", "=", "approved")
    .where("round.slug", "=", "alvhamn-2026")
    .executeTakeFirstOrThrow();
  const path = `/omgang/alvhamn-2026/forslag/${row.number}`;
  const helper = row.proposer_id === "demo-amina" ? "demo-karin" : "demo-amina";
  await (await Browser.of(origin, helper)).post(path, offer);
  const proposer = await Browser.of(origin, row.proposer_id ?? "");
  const words = wordsOf(await proposer.get(path));
  expect(words).toContain("Kommunen kan förmedla kontakt med dem som vill hjälpa:");
  const other = wordsOf(await new Browser(origin).get(path));
  expect(other).not.toContain("Kommunen kan förmedla kontakt");
});

test("too long an offer is refused beside its field, and kept", async () => {
  const { origin } = await startDemoForTest("vote");
  const amina = await Browser.of(origin, "demo-amina");
  const long = await amina.post(talk, { ...offer, offer: "å".repeat(501) });
  expect(long.status).toBe(422);
  expect(long.text).toContain("å".repeat(501));
  expect(wordsOf(long)).toContain("Högst 500 tecken");
});

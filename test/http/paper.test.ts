import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listAudit } from "#db/audit.server.ts";
import { Browser, fieldValues, wordsOf } from "./a-browser.ts";
import { type Running, startDemo } from "./a-server.ts";

const page = "/admin/omgang/alvhamn-2026/papper";
const booth = "/omgang/alvhamn-2026/rosta";
/** Amina's number in the demo, and that of Tomasz, who lives in another municipality. */
const [aminas, outside] = ["198702032387", "197904302390"];

let running: Running;
const staff = (id: string) => Browser.of(running.origin, id);

beforeAll(async () => {
  running = await startDemo("vote");
});
afterAll(() => running.stop());

/** Looks a number up; answers with the page, and the ticket for the mark that may follow. */
async function lookUp(browser: Browser, nummer: string) {
  const answer = await browser.post(page, { intent: "look-up", nummer });
  return { answer, biljett: fieldValues(answer, "biljett")[0] ?? "" };
}

/** A choice in the main round's town, as the keying form sends it. */
const keyed = (choice: string) => ({ choice, spoiled: "" });

test("C8: a lookup answers with the standing, never with the number or anything about the person", async () => {
  const maria = await staff("demo-maria");
  const found = await lookUp(maria, aminas);
  expect(found.answer.status).toBe(200);
  expect(wordsOf(found.answer)).toContain("Får rösta på papper.");
  expect(found.biljett).not.toBe("");
  const missing = await lookUp(maria, outside);
  expect(wordsOf(missing.answer)).toContain("Finns inte i röstlängden");
  expect(missing.biljett).toBe("");
  for (const { text } of [found.answer, missing.answer]) {
    for (const secret of [aminas, outside, "870203", "790430", "Amina Yusuf", "Tomasz"]) {
      expect(text).not.toContain(secret);
    }
  }
  const wrong = await lookUp(maria, "12");
  expect(wrong.answer.status).toBe(422);
  expect(JSON.stringify(await listAudit(running.db, { limit: 50 }))).not.toContain("870203");
});

test("a mark takes two persons, and then the voter is refused at every door", async () => {
  const amina = await Browser.inBooth(running.origin, "demo-amina");
  const [maria, johan] = [await staff("demo-maria"), await staff("demo-johan")];
  const hers = await lookUp(maria, aminas);
  const propose = { intent: "propose", biljett: hers.biljett };
  // Another's ticket, a made-up one and none at all mark nobody.
  expect((await johan.post(page, propose)).status).toBe(422);
  for (const biljett of ["", "x", "A".repeat(400)]) {
    expect((await maria.post(page, { intent: "propose", biljett })).status).toBe(422);
  }
  expect((await maria.post(page, propose)).status).toBe(303);
  expect((await maria.post(page, propose)).status).toBe(303);
  const own = await maria.post(page, { intent: "confirm", biljett: hers.biljett });
  expect(wordsOf(own)).toContain("En kollega måste bekräfta den.");
  const his = await lookUp(johan, aminas);
  expect(wordsOf(his.answer)).toContain("En kollega har föreslagit markeringen.");
  const confirm = { intent: "confirm", biljett: his.biljett };
  expect((await johan.post(page, confirm)).status).toBe(303);
  expect((await johan.post(page, confirm)).status).toBe(422);
  expect(wordsOf((await lookUp(johan, aminas)).answer)).toContain("Har redan röstat på papper.");
  // She sits in the booth since before, and tries the door again as well.
  expect(wordsOf(await amina.get(booth))).toContain("Du har röstat på papper.");
  const ballot = { castKey: randomUUID(), area: "a-bd", choice: "p-bd1=1" };
  expect((await amina.post(`${booth}/granska`, ballot)).status).toBe(422);
  const { location } = await amina.goToBooth("demo-amina").then(
    (answer) => answer,
    () => ({ location: null }),
  );
  expect(location).toContain("fel=votedOnPaper");
  expect(wordsOf(await amina.get(`${booth}/legitimera?fel=votedOnPaper`))).toContain(
    "Du har röstat på papper. Därför kan du inte rösta här.",
  );
});

test("a ballot is keyed twice without the second seeing the first, and the third sees no names", async () => {
  const [maria, johan, leila] = [
    await staff("demo-maria"),
    await staff("demo-johan"),
    await staff("demo-leila"),
  ];
  const [serial = ""] = fieldValues(await maria.get(`${page}/1/ny`), "serie");
  expect(serial).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  const first = { serie: serial, ...keyed("p-hs1=1") };
  const [one, other] = await Promise.all([1, 2].map(() => maria.post(`${page}/1/ny`, first)));
  expect([one!.status, other!.status].sort()).toEqual([303, 422]);
  const address = `${page}/1/${serial}`;
  const second = await johan.get(address);
  expect(second.text).not.toMatch(/checked|Läsning/);
  expect(wordsOf(await maria.get(address))).toContain("Du har redan matat in den här röstsedeln.");
  expect((await maria.post(address, keyed("p-hs2=1"))).status).toBe(422);
  expect((await johan.post(address, keyed("p-hs2=1"))).location).toContain("klart=differs");
  expect((await johan.get(address)).text).not.toContain("Läsning");
  const third = wordsOf(await leila.get(address));
  expect(third).toContain("Läsning A HS1");
  expect(third).toContain("Läsning B HS2");
  expect(third).not.toMatch(/Maria|Johan/);
  expect((await leila.post(address, keyed("p-hs1=1"))).location).toContain("klart=agreed");
  const batch = wordsOf(await maria.get(`${page}/1`));
  expect(batch).toContain("2 röstsedlar ska matas in en första gång.");
  const early = await maria.post(`${page}/1`, { intent: "close" });
  expect(wordsOf(early)).toContain("Bunten stämmer inte med protokollet än.");
  expect((await maria.post(`${page}/1`, { intent: "correct", ballots: "1" })).status).toBe(303);
  expect((await maria.post(`${page}/1`, { intent: "close" })).status).toBe(303);
  expect(wordsOf(await maria.get(`${page}/1`))).toContain("Räknas 1 Ogiltiga 0");
});

test("what a form should not send is refused, and changes nothing", async () => {
  const maria = await staff("demo-maria");
  const batch = { intent: "open", name: "Servicecenter", areaId: "a-hs", ballots: "2" };
  const wrong = [
    { ...batch, name: "" },
    { ...batch, name: "x".repeat(5000) },
    { ...batch, areaId: "a-annat" },
    { ...batch, ballots: "0" },
    { ...batch, ballots: "100000" },
    { ...batch, closed: "1" },
  ];
  for (const fields of wrong) expect((await maria.post(page, fields)).status).toBe(422);
  const { location } = await maria.post(page, batch);
  const address = new URL(location ?? "", running.origin).pathname;
  expect((await maria.post(page, batch)).status).toBe(422);
  const [serie = ""] = fieldValues(await maria.get(`${address}/ny`), "serie");
  const ballots = [
    keyed("p-bd1=1"),
    keyed("p-hs1=0.5"),
    keyed("p-hs6=1"),
    { spoiled: "torn" },
    { spoiled: "" },
    { choice: "p-hs1=1", spoiled: "blank" },
  ];
  for (const fields of ballots) {
    expect((await maria.post(`${address}/ny`, { serie, ...fields })).status).toBe(422);
  }
  expect((await maria.post(`${address}/ny`, { serie: "x", ...keyed("p-hs1=1") })).status).toBe(400);
  expect((await maria.post(page, { intent: "else" })).status).toBe(422);
  for (const path of [`${page}/99`, `${page}/0`, `${page}/1/AAAA-AAAA`, `${page}/1/hej`]) {
    expect((await maria.get(path)).status).toBe(404);
  }
});

test("nobody but officers and administrators comes near the paper", async () => {
  for (const person of ["demo-amina", "demo-birgitta", "demo-ingrid"]) {
    const browser = await staff(person);
    for (const path of [page, `${page}/1`, `${page}/1/ny`]) {
      expect((await browser.get(path)).status).toBe(403);
      expect((await browser.post(path, { intent: "look-up", nummer: aminas })).status).toBe(403);
    }
  }
});

import { expect, test } from "vitest";
import { Browser, wordsOf } from "./a-browser.ts";
import { fieldsOn } from "./a-form.ts";
import { startDemoForTest } from "./a-server.ts";

const round = "/omgang/alvhamn-2026";

test("what was reckoned comes along to the idea, and the draft keeps it", async () => {
  const running = await startDemoForTest("discuss");
  const karin = await Browser.of(running.origin, "demo-karin");
  const reckoned = await karin.get(`${round}/vad-kostar-det?omrade=norra-bygden&antal.parkbank=3`);
  const [, link = ""] = /href="([^"]*lamna-forslag\?[^"]*)"/.exec(reckoned.text) ?? [];
  const address = link.replaceAll("&amp;", "&");
  const first = await karin.get(address);
  expect(wordsOf(first)).toMatch(/Du räknade: .*27\s000/);
  const [, action = ""] = /<form[^>]*action="([^"]*lamna-forslag[^"]*)"/.exec(first.text) ?? [];
  expect(action).toContain("antal.parkbank=3");
  const begun = await karin.post(address, { title: "Parkbänk vid kanalen", kind: "spend" });
  const home = (begun.location ?? "").replace(/\/(text|liknar).*/, "");
  const text = await karin.get(`${home}/text`);
  expect(wordsOf(text)).toMatch(/Du räknade: .*27\s000/);
  expect(wordsOf(text)).toMatch(/Parkbänk ?: 9/);
  const fields = fieldsOn(text, "areaId");
  expect(fields.areaId).toBe("a-nb");
  const { "spot.press": _, ...kept } = fields;
  await karin.post(`${home}/text`, { ...kept, summary: "Tre bänkar." });
  expect(wordsOf(await karin.get(`${home}/text`))).toMatch(/Du räknade: .*27\s000/);
  const own = JSON.parse((await karin.get("/konto/uppgifter.json")).text);
  expect(own.drafts[0].reckoned).toContain("antal.parkbank=3");
  // A draft that was begun otherwise has no sum; one that saves has no prices beside it.
  const amina = await Browser.of(running.origin, "demo-amina");
  const draft = `${round}/lamna-forslag/utkast-belysning`;
  expect(wordsOf(await amina.get(`${draft}/text`))).not.toContain("Du räknade");
  expect(wordsOf(await amina.get(`${draft}/text`))).toContain("Vad kan det kosta?");
  const { revision = "" } = fieldsOn(await amina.get(`${draft}/vad`), "title");
  await amina.post(`${draft}/vad`, { title: "Släck lyktorna", kind: "save", revision });
  expect(wordsOf(await amina.get(`${draft}/text`))).not.toContain("Vad kan det kosta?");
});

test("a query that asks for nothing known changes nothing", async () => {
  const running = await startDemoForTest("discuss");
  const karin = await Browser.of(running.origin, "demo-karin");
  const odd = `${round}/lamna-forslag?omrade=norra-bygden&antal.finnsinte=3&antal.parkbank=x`;
  expect(wordsOf(await karin.get(odd))).not.toContain("Du räknade");
  const begun = await karin.post(odd, { title: "Parkbänk vid kanalen", kind: "spend" });
  const home = (begun.location ?? "").replace(/\/(text|liknar).*/, "");
  expect(wordsOf(await karin.get(`${home}/text`))).not.toContain("Du räknade");
});

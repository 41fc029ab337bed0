import { expect, test } from "vitest";
import { listPrices } from "#db/prices.server.ts";
import { Browser, wordsOf } from "./a-browser.ts";
import { startDemoForTest } from "./a-server.ts";

const list = "/admin/kommun/prislista";
const page = "/omgang/alvhamn-2026/vad-kostar-det";
const bench = {
  ...{ name: "Soffa av sten", unit: "styck", fromKronor: "12 000", toKronor: "15 000 kr" },
  ...{ yearlyKronor: "", fromYear: "2026", note: "", words: "stenbänk, sittsten" },
};

/** Sends a file to be tried, as a browser does. */
function tryFile(browser: Browser, file: string) {
  const boundary = "----a-boundary";
  const field = (name: string, value: string, more = "") =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
  const body = `${field("intent", "try")}${field("fil", file, '; filename="p.csv"')}--${boundary}--\r\n`;
  const headers = { "Content-Type": `multipart/form-data; boundary=${boundary}` };
  return browser.postBytes(list, Buffer.from(body), headers);
}

const hidden = (text: string, name: string) =>
  (new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");

test("an administrator writes a price in, residents find it, and it is taken out again", async () => {
  const { origin } = await startDemoForTest("discuss");
  const maria = await Browser.of(origin, "demo-maria");
  const saved = await maria.post(`${list}/nytt`, bench);
  expect([saved.status, saved.location]).toEqual([303, `${list}?klart=sparat`]);
  const again = await maria.post(`${list}/nytt`, { ...bench, name: "soffa AV sten" });
  expect(again.status).toBe(422);
  expect(wordsOf(again)).toContain("Det finns redan ett pris med det namnet.");
  const turned = await maria.post(`${list}/soffa-av-sten`, { ...bench, toKronor: "11 000" });
  expect([turned.status, wordsOf(turned).includes("högre än det högsta")]).toEqual([422, true]);
  const visitor = new Browser(origin);
  const found = wordsOf(await visitor.get(`${page}?q=sittstenar`));
  expect(found).toContain("Soffa av sten");
  expect(found).not.toContain("Gatlykta");
  await maria.post(`${list}/soffa-av-sten`, { intent: "remove" });
  expect(wordsOf(await visitor.get(`${page}?q=sittstenar`))).not.toContain("Soffa av sten");
  expect((await maria.get(`${list}/soffa-av-sten`)).status).toBe(404);
});

test("a resident's sum stands in the address, without the fields that were left empty", async () => {
  const { origin } = await startDemoForTest("discuss");
  const visitor = new Browser(origin);
  const asked = "antal.parkbank=3&antal.trad=&q=&omrade=norra-bygden";
  const led = await visitor.get(`${page}?${asked}`);
  expect([led.status, led.location]).toEqual([303, `${page}?omrade=norra-bygden&antal.parkbank=3`]);
  const { text } = await visitor.get(led.location ?? "");
  const words = wordsOf({ text }).replaceAll("\u00A0", " ");
  expect(words).toContain("Ungefär 27 000–48 000 kr, och 1 500 kr om året.");
  expect(words).toMatch(/Som mest är det .* potten för Norra bygden/);
  expect(text).toContain("/lamna-forslag?omrade=norra-bygden&amp;antal.parkbank=3");
});

test("what is no number is told beside its field, and what was written stays", async () => {
  const { origin } = await startDemoForTest("discuss");
  const visitor = new Browser(origin);
  for (const [written, told] of [
    ["tre", "Skriv"],
    ["1000", "999"],
  ] as const) {
    const { text } = await visitor.get(
      `${page}?q=rymdraket&antal.trad=${written}&antal.parkbank=1`,
    );
    expect(text).toContain(`value="${written}"`);
    expect(/id="antal\.trad-error"[^>]*>([^<]*)/.exec(text)?.[1]).toContain(told);
  }
  const hostile = await visitor.get(`${page}?q=%3Cb%3E&omrade=finns-inte&antal.finnsinte=2`);
  expect(hostile.status).toBe(303);
});

test("a file is tried first, changes nothing then, and is refused when the list has changed", async () => {
  const { origin, db } = await startDemoForTest("discuss");
  const maria = await Browser.of(origin, "demo-maria");
  const { text: file } = await maria.get("/admin/prislista.csv");
  const before = await listPrices(db);
  const changed = `${file.replace("9000;16000", "9500;16000")}Boulebana;styck;40 000;90 000;2026\r\nFel;;1;2;2026\r\n`;
  const tried = await tryFile(maria, changed);
  expect(tried.status).toBe(200);
  const told = wordsOf(tried);
  expect(told).toContain("Ett nytt pris : Boulebana");
  expect(told).toContain("Ett ändrat pris : Parkbänk");
  expect(told).toContain("Enheten saknas");
  expect(await listPrices(db)).toEqual(before);
  const press = {
    intent: "adopt",
    rows: hidden(tried.text, "rows"),
    seen: hidden(tried.text, "seen"),
  };
  await maria.post(`${list}/nytt`, bench);
  expect((await maria.post(list, press)).status).toBe(422);
  const anew = await tryFile(maria, changed);
  const seen = hidden(anew.text, "seen");
  expect((await maria.post(list, { ...press, seen })).location).toBe(`${list}?klart=inlast`);
  const after = await listPrices(db);
  expect(after.map(({ name }) => name)).toContain("Boulebana");
  expect(after.find(({ id }) => id === "parkbank")?.fromKronor).toBe(9_500);
  expect(after).toHaveLength(before.length + 1);
});

test("without a list the page says so, and an idea tells nothing of prices", async () => {
  const { origin, db } = await startDemoForTest("discuss");
  const visitor = new Browser(origin);
  const idea = "/omgang/alvhamn-2026/ideer/p-ide-pulkabacke";
  expect(wordsOf(await visitor.get(idea))).toContain("Vad kan det kosta?");
  await db.deleteFrom("price").execute();
  expect(wordsOf(await visitor.get(page))).toContain(
    "Kommunen har inte skrivit någon prislista än.",
  );
  expect(wordsOf(await visitor.get(idea))).not.toContain("Vad kan det kosta?");
});

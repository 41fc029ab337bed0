import { expect, test } from "vitest";
import { limits } from "#app/domain/limits.ts";
import { listMapFeatures } from "#db/map.server.ts";
import { Browser, wordsOf } from "./a-browser.ts";
import { startDemoForTest } from "./a-server.ts";

const page = "/admin/kommun/karta";
const proposals = "/omgang/alvhamn-2026/forslag";

/** Sends a file to be tried, as a browser does. */
function tryFile(browser: Browser, file: string) {
  const boundary = "----a-boundary";
  const field = (name: string, value: string, more = "") =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
  const body = `${field("intent", "try")}${field("fil", file, '; filename="k.geojson"')}--${boundary}--\r\n`;
  const headers = { "Content-Type": `multipart/form-data; boundary=${boundary}` };
  return browser.postBytes(page, Buffer.from(body), headers);
}

const hidden = (text: string, name: string) =>
  (new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? "")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");

const thing = (properties: object | null, type: string, coordinates: unknown) => ({
  ...{ type: "Feature", properties, geometry: { type, coordinates } },
});
const collection = (features: unknown[]) => JSON.stringify({ type: "FeatureCollection", features });
const shore = [
  ...[
    [17.5, 62.4],
    [18, 62.4],
    [18, 62.9],
    [17.5, 62.9],
    [17.5, 62.4],
  ],
];
const town = [
  thing({ slag: "land" }, "Polygon", [shore]),
  thing({ slag: "väg", namn: "Kustvägen" }, "LineString", [
    [17.6, 62.5, 12],
    [17.9, 62.8, 14],
  ]),
  thing({ kind: "place", name: "Nybyn <b>" }, "Point", [17.8, 62.65]),
];
const odd = [
  thing({ slag: "motorväg" }, "LineString", [
    [17, 62],
    [18, 63],
  ]),
  thing(null, "GeometryCollection", []),
  thing({ slag: "sjö" }, "Polygon", [
    [
      [6e5, 69e5],
      [6e5, 69e5],
      [6e5, 69e5],
      [6e5, 69e5],
    ],
  ]),
  "nothing",
];

test("a file is tried first, shown on a map, and is what lies under the maps when it is adopted", async () => {
  const { origin, db } = await startDemoForTest("vote");
  const maria = await Browser.of(origin, "demo-maria");
  const before = await listMapFeatures(db);
  expect(before.length).toBeGreaterThan(10);
  const tried = await tryFile(maria, collection([...town, ...odd]));
  expect(tried.status).toBe(200);
  const words = wordsOf(tried);
  expect(words).toContain("Filen har 7 saker.");
  expect(words).toContain("Slaget saknas eller är okänt");
  expect(words).toContain("Koordinaterna är inte grader");
  expect(words).toMatch(/Formen saknas eller går inte att läsa 2 5, 7/);
  expect(tried.text).toContain('aria-label="Kartan som den skulle bli"');
  expect(tried.text).toContain("ground-road");
  expect(tried.text).not.toContain("Nybyn <b>");
  expect(await listMapFeatures(db)).toEqual(before);
  const rows = hidden(tried.text, "rows");
  const seen = hidden(tried.text, "seen");
  const adopted = await maria.post(page, { intent: "adopt", rows, seen });
  expect([adopted.status, adopted.location]).toEqual([303, `${page}?klart=inlast`]);
  const after = await listMapFeatures(db);
  expect(after.map(({ kind, name }) => [kind, name])).toEqual([
    ["land", ""],
    ["road", "Kustvägen"],
    ["place", "Nybyn <b>"],
  ]);
  expect(after[1]?.points).toEqual([
    [17.6, 62.5],
    [17.9, 62.8],
  ]);
  const list = (await new Browser(origin).get(proposals)).text;
  const drawn = ["land", "road", "forest"].filter((kind) => list.includes(`ground-${kind}"`));
  expect(drawn).toEqual(["land", "road"]);
  // The same press in another tab, after the map has changed.
  const again = await maria.post(page, { intent: "adopt", rows, seen });
  expect(again.status).toBe(422);
  expect(wordsOf(await maria.get("/admin/logg"))).toContain("Läste in kartans underlag");
});

test("what is drawn is removed once it is said what goes, and the areas stay on the map", async () => {
  const { origin, db } = await startDemoForTest("vote");
  const maria = await Browser.of(origin, "demo-maria");
  const asked = (await maria.get(page)).text
    .split("<details")
    .filter((one) => one.includes('value="remove"'));
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(/försvinner genast från alla kartor.*value="remove"/s);
  expect((await maria.post(page, { intent: "remove" })).location).toBe(`${page}?klart=borttagen`);
  expect(await listMapFeatures(db)).toEqual([]);
  expect(wordsOf(await maria.get(page))).toContain("Kartan har inget underlag än.");
  const list = await new Browser(origin).get(proposals);
  expect(list.text.includes("map-area")).toBe(true);
  expect(list.text.includes("ground-land")).toBe(false);
  expect((await maria.post(page, { intent: "remove" })).status).toBe(422);
});

test.each([
  ["no file of geography", "namn;slag", "Filen går inte att läsa."],
  ["another kind of JSON", '{"type":"Topology"}', "Filen går inte att läsa."],
  ["brackets in brackets", `${"[".repeat(200_000)}`, "Filen går inte att läsa."],
  ["nothing to draw", collection(odd), "Inget i filen kan ritas."],
  [
    "too many things",
    collection(Array.from({ length: limits.featuresPerMap + 1 }, () => town[2])),
    `högst ${limits.featuresPerMap} saker`,
  ],
])("%s is refused with a sentence, and changes nothing", async (_, file, sentence) => {
  const { origin, db } = await startDemoForTest("vote");
  const maria = await Browser.of(origin, "demo-maria");
  const before = await listMapFeatures(db);
  const refused = await tryFile(maria, file);
  expect(refused.status).toBe(422);
  expect(wordsOf(refused)).toContain(sentence);
  expect(await listMapFeatures(db)).toEqual(before);
});

import { expect, onTestFinished, test } from "vitest";
import { type MapService, startMapService } from "../a-map-service.ts";
import { Browser } from "./a-browser.ts";
import { type Running, startDemoForTest } from "./a-server.ts";

const credit = "© Kartverket & vänner";
const list = "/omgang/alvhamn-2026/forslag";
const outside = /127\.0\.0\.1:\d+\/\d|secret/;

async function withTiles(): Promise<Running & { service: MapService }> {
  const service = await startMapService();
  onTestFinished(service.close);
  const settings = { tiles: { url: service.url, credit } };
  return { ...(await startDemoForTest("vote", { settings })), service };
}

const tilesIn = (text: string) =>
  [...text.matchAll(/href="(\/kartruta\/[^"]+)"/g)].map(([, path = ""]) => path);

test("where tiles are set they lie under the maps, from our own address, with whom they are owed to", async () => {
  const { origin, service } = await withTiles();
  const resident = new Browser(origin);
  for (const path of [list, `${list}?omrade=hamnstaden`, `${list}/HS1`]) {
    const { text } = await resident.get(path);
    const tiles = tilesIn(text);
    expect(tiles.length).toBeGreaterThan(3);
    expect(text).toContain("© Kartverket &amp; vänner");
    expect(text).not.toMatch(outside);
    for (const tile of tiles) {
      const served = await resident.get(tile);
      expect([tile, served.status, served.headers.get("Content-Type")]).toEqual([
        tile,
        200,
        "image/png",
      ]);
      expect(served.headers.get("Cache-Control")).toBe("public, max-age=86400");
    }
  }
  expect(service.asked[0]?.by).toBe(`Radslag (+${origin})`);
});

test("a tile is asked for once, whoever looks and how many at once", async () => {
  const { origin, service } = await withTiles();
  const [tile = ""] = tilesIn((await new Browser(origin).get(list)).text);
  const looks = Array.from({ length: 5 }, () => new Browser(origin).get(tile));
  await Promise.all(looks);
  await new Browser(origin).get(tile);
  expect(service.asked).toHaveLength(1);
});

test("the picture that a place is chosen on holds its tiles, and fetches nothing", async () => {
  const { origin } = await withTiles();
  const picture = await new Browser(origin).get("/omgang/alvhamn-2026/karta/hamnstaden.svg");
  expect(picture.text.match(/href="data:image\/png;base64,/g)?.length).toBeGreaterThan(3);
  expect(picture.text).toContain("© Kartverket &amp; vänner");
  expect(picture.text).not.toMatch(outside);
  expect(picture.headers.get("Content-Security-Policy")).toContain("img-src data:");
});

test("nothing is passed on but tiles of the municipality", async () => {
  const { origin, service } = await withTiles();
  const resident = new Browser(origin);
  const [tile = ""] = tilesIn((await resident.get(list)).text);
  const [z, x, y] = tile.split("/").slice(2).map(Number);
  const elsewhere = [
    `${z}/1/1`,
    `4/8/4`,
    `18/1/1`,
    `${z}/${x}`,
    `${z}/${x}/-1`,
    `${z}/${x}/${y}/..`,
  ];
  for (const path of elsewhere) {
    expect([path, (await resident.get(`/kartruta/${path}`)).status]).toEqual([path, 404]);
  }
  expect(service.asked).toEqual([]);
});

test.each([
  ["is refused", { status: 403, type: "text/plain", body: "No key" }],
  ["is no picture", { status: 200, type: "text/html", body: "<script>alert(1)</script>" }],
  ["is far too large", { status: 200, type: "image/png", body: "x".repeat(600_000) }],
])(
  "a tile that %s is missing, and what the municipality has drawn is seen there",
  async (_, instead) => {
    const { origin, service } = await withTiles();
    service.instead = instead;
    const resident = new Browser(origin);
    const { text } = await resident.get(list);
    expect((await resident.get(tilesIn(text)[0] ?? "")).status).toBe(404);
    expect(text).toContain('class="ground-land"');
    const picture = await resident.get("/omgang/alvhamn-2026/karta/hamnstaden.svg");
    expect([picture.status, picture.text.includes("<image")]).toEqual([200, false]);
  },
);

test("without tiles a map is the municipality's own drawing, with its names", async () => {
  const { origin } = await startDemoForTest("vote");
  const { text } = await new Browser(origin).get(list);
  expect([tilesIn(text), text.includes("name-place")]).toEqual([[], true]);
  expect((await new Browser(origin).get("/kartruta/10/563/300")).status).toBe(404);
});

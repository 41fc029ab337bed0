import sharp from "sharp";
import { expect, test } from "vitest";
import { findMunicipality, keepOnlyArms, saveMunicipality } from "#db/municipality.server.ts";
import { Browser } from "./a-browser.ts";
import { startDemoForTest } from "./a-server.ts";

const png = Buffer.from("iVBORw0KGgo=", "base64");

test("a phone is told the municipality's name, colour and picture", async () => {
  const { origin, db } = await startDemoForTest("vote");
  const browser = new Browser(origin);
  expect((await browser.get("/")).text).toContain('rel="manifest" href="/app.webmanifest"');
  const { text, headers } = await browser.get("/app.webmanifest");
  expect(headers.get("Content-Type")).toContain("application/manifest+json");
  const manifest = JSON.parse(text);
  expect(manifest).toMatchObject({
    ...{ name: "Medborgarbudget, Älvhamns kommun", short_name: "Medborgarbudget" },
    ...{ start_url: "/", scope: "/", theme_color: "#14506b" },
  });
  const icon = await browser.get("/app-ikon.svg");
  expect(icon.headers.get("Content-Type")).toContain("image/svg+xml");
  expect(icon.text).toContain('fill="#14506b"');
  expect(icon.text).not.toContain("<image");

  const before = await findMunicipality(db);
  if (!before) throw new Error("The demo has a municipality.");
  const hash = "a".repeat(64);
  await keepOnlyArms(db, { hash, mediaType: "image/png", bytes: png });
  await saveMunicipality(db, { ...before, arms: hash });
  const own = await browser.get("/app-ikon.svg");
  expect(own.text).toContain(`href="data:image/png;base64,${png.toString("base64")}"`);
  expect(own.headers.get("Content-Security-Policy")).toContain("sandbox");
});

test("the worker's bytes change with the page it keeps, and a name with signs stays a name", async () => {
  const { origin, db } = await startDemoForTest("vote");
  const browser = new Browser(origin);
  const first = (await browser.get("/sw.js")).text;
  expect((await browser.get("/sw.js")).text).toBe(first);
  const before = await findMunicipality(db);
  if (!before) throw new Error("The demo has a municipality.");
  await saveMunicipality(db, { ...before, name: '<b>Å & "Ö"</b>' });
  const second = await browser.get("/sw.js");
  expect(second.text).not.toBe(first);
  expect(second.headers.get("Cache-Control")).toBe("no-cache");
  const page = (await browser.get("/offline")).text;
  expect(page).toContain("&lt;b&gt;Å &amp; &quot;Ö&quot;&lt;/b&gt;");
  expect(page).not.toContain("<b>");
});

test("every icon is a picture of the size it says, and none has a hole where the phone cuts", async () => {
  const { origin } = await startDemoForTest("vote");
  const browser = new Browser(origin);
  const { icons } = JSON.parse((await browser.get("/app.webmanifest")).text);
  const home = (await browser.get("/")).text;
  expect(home).toMatch(/<link rel="apple-touch-icon" href="\/app-ikon-180\.png"/);
  const asked = [...icons, { src: "/app-ikon-180.png", sizes: "180x180", type: "image/png" }];
  const drawn = asked.filter(({ type }) => type === "image/png");
  expect(drawn.map(({ sizes, purpose }) => [sizes, purpose])).toEqual([
    ...[
      ["192x192", "any"],
      ["512x512", "any"],
      ["512x512", "maskable"],
    ],
    ["180x180", undefined],
  ]);
  for (const { src, sizes, purpose } of drawn) {
    const answer = await fetch(origin + src);
    const picture = sharp(Buffer.from(await answer.arrayBuffer()));
    const { width, height, format, hasAlpha } = await picture.metadata();
    expect([`${width}x${height}`, format, hasAlpha]).toEqual([sizes, "png", purpose === "any"]);
    const { channels } = await picture.stats();
    // More than one colour: something is drawn.
    expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(10);
  }
  expect((await browser.get("/app-ikon-7.png")).status).toBe(404);
  expect((await browser.get("/app-ikon-180.svg")).status).toBe(404);
});

test("what is drawn around the page follows the look: the phone's own, or the one that is chosen", async () => {
  const { origin } = await startDemoForTest("vote");
  const browser = new Browser(origin);
  const around = async () =>
    [...(await browser.get("/")).text.matchAll(/<meta name="theme-color"[^>]*>/g)].map(String);
  const own = await around();
  expect(own).toHaveLength(2);
  expect(own[0]).toContain("(prefers-color-scheme: light)");
  expect(own[1]).toContain("(prefers-color-scheme: dark)");
  await browser.post("/utseende", { scheme: "dark" });
  const [chosen, ...more] = await around();
  expect(more).toEqual([]);
  const colourIn = (tag = "") => /content="(#[0-9a-f]{6})"/.exec(tag)?.[1];
  expect(colourIn(chosen)).toBe(colourIn(own[1]));
  expect(colourIn(chosen)).not.toBe(colourIn(own[0]));
});

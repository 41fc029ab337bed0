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
  const icon = await browser.get(manifest.icons[0].src);
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

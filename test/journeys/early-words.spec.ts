import { expect } from "@playwright/test";
import { openAs, test } from "./demo-server.ts";
import { isAwake } from "./looked-at.ts";

const form = "/admin/omgang/alvhamn-2026/forslag/p-nb3";
const LATE_MS = 1_500;

test("what one writes before the page's scripts have come is kept", async ({ page, demoAt }) => {
  const origin = await demoAt("discuss");
  await openAs(page, origin, "Maria Öberg", "/admin");
  await page.route("**/assets/*.js", async (route) => {
    await new Promise((done) => setTimeout(done, LATE_MS));
    await route.continue();
  });
  await page.goto(origin + form, { waitUntil: "commit" });
  const text = page.getByLabel("Beskrivning");
  await text.fill("Skrivet innan sidan vaknade.");
  expect(await page.evaluate(isAwake)).toBe(false);
  await page.waitForFunction(isAwake);
  await page.waitForLoadState("networkidle");
  await expect(text).toHaveValue("Skrivet innan sidan vaknade.");
  // What is written in an empty page is its own, not what another page's field held.
  await page.reload();
  await page.waitForFunction(isAwake);
  await expect(text).toHaveValue(/^Ambulansen behöver/);
});

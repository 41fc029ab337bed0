import { expect, type Page } from "@playwright/test";
import { en } from "#app/text/en/resident.ts";
import { sv } from "#app/text/sv/resident.ts";
import type { DemoMoment } from "#db/demo/index.ts";
import { openAs, test, titleOf } from "./demo-server.ts";

/** Swedish sentences that an English page must not say; those alike in both languages may stay. */
const english = new Set<string>(Object.values(en));
const swedish = new Set<string>(Object.values(sv).filter((sentence) => !english.has(sentence)));

const pages: readonly (readonly [DemoMoment, string])[] = [
  ["vote", "/"],
  ["vote", "/omgang/alvhamn-2026"],
  ["vote", "/omgang/alvhamn-2026/forslag"],
  ["vote", "/omgang/alvhamn-2026/forslag/HS1"],
  ["vote", "/omgang/alvhamn-2026/rosta"],
  ["vote", "/omgang/alvhamn-2026/rosta/granska"],
  ["discuss", "/omgang/alvhamn-2026/lamna-forslag"],
  ["decide", "/omgang/alvhamn-2026/resultat"],
  ["decide", "/rapport/alvhamn-2026"],
  ["vote", "/hjalp"],
  ["vote", "/tillganglighet"],
  ["vote", "/finns/inte"],
];

/** What headings, buttons, links and labels say, one text each. */
function signsOf(page: Page): Promise<string[]> {
  const signs = page.locator("h1, h2, h3, button, a, label, legend, th, nav, summary");
  return signs.evaluateAll((found) => found.map((sign) => (sign.textContent ?? "").trim()));
}

for (const [moment, path] of pages) {
  test(`${path} speaks English throughout at the moment ${moment}`, async ({
    page,
    sharedDemoAt,
  }) => {
    const origin = await sharedDemoAt(moment);
    const booth = path.includes("/rosta") ? "/omgang/alvhamn-2026/rosta" : "/hjalp";
    await openAs(page, origin, "Amina Yusuf", booth);
    await page.goto(`${origin}/en${path === "/" ? "" : path}`);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    const signs = await signsOf(page);
    expect(signs.length).toBeGreaterThan(5);
    expect(signs.filter((sign) => swedish.has(sign) && sign !== "Svenska")).toEqual([]);
    const hrefs = await page
      .locator("main a[href^='/']")
      .evaluateAll((found) => found.map((link) => link.getAttribute("href")));
    expect(hrefs.filter((href) => !/^\/(en(\/|$|\?)|oppna-data\/)/.test(href ?? ""))).toEqual([]);
  });
}

test("one changes language in the middle of a ballot, and keeps it", async ({ page, demoAt }) => {
  const origin = await demoAt("vote");
  await openAs(page, origin, "Amina Yusuf", "/omgang/alvhamn-2026/rosta");
  await page.getByRole("button", { name: `Lägg till ${titleOf("BD1")}` }).click();
  const meter = page.locator(".meter");
  await expect(meter).toContainText("1 av 3 valda");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(meter).toContainText("1 of 3");
  await expect(page).toHaveURL(/\/en\/omgang\/alvhamn-2026\/rosta/);
  await page.getByRole("link", { name: "Svenska" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "sv");
  await expect(meter).toContainText("1 av 3 valda");
});

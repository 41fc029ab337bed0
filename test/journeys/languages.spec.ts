import { expect, type Page } from "@playwright/test";
import { ar } from "#app/text/ar/resident.ts";
import { en } from "#app/text/en/resident.ts";
import { fi } from "#app/text/fi/resident.ts";
import { languages, writtenIn } from "#app/text/languages.ts";
import { sv } from "#app/text/sv/resident.ts";
import type { DemoMoment } from "#db/demo/index.ts";
import { openAs, test, titleOf } from "./demo-server.ts";

/** The languages with words of their own for all that residents read. */
const whole = { en, fi, ar } as const;
const names: readonly string[] = languages.map((language) => writtenIn(language).name);

/** Swedish sentences that a page in another language must not say; those alike in both may stay. */
function swedishBut(words: Readonly<Record<string, string>>): ReadonlySet<string> {
  const own = new Set(Object.values(words));
  return new Set<string>(Object.values(sv).filter((sentence) => !own.has(sentence)));
}

const pages: readonly (readonly [DemoMoment, string])[] = [
  ["vote", "/"],
  ["vote", "/omgang/alvhamn-2026"],
  ["vote", "/omgang/alvhamn-2026/forslag"],
  ["vote", "/omgang/alvhamn-2026/forslag/HS1"],
  ["vote", "/omgang/alvhamn-2026/rosta"],
  ["vote", "/omgang/alvhamn-2026/rosta/granska"],
  ["discuss", "/omgang/alvhamn-2026/lamna-forslag"],
  ["decide", "/omgang/alvhamn-2026/resultat"],
  ["vote", "/hjalp"],
  ["vote", "/tillganglighet"],
  ["vote", "/finns/inte"],
];

/** What headings, buttons, links and labels say, one text each. */
function signsOf(page: Page): Promise<string[]> {
  const signs = page.locator("h1, h2, h3, button, a, label, legend, th, nav, summary");
  return signs.evaluateAll((found) => found.map((sign) => (sign.textContent ?? "").trim()));
}

/** What runs another way than the page, and is neither marked as its own language nor kept apart. */
function mixedIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body [dir]")]
      .filter((one) => one.tagName !== "BDI" && !one.matches(".receipt-code"))
      .filter((one) => !one.closest("[lang]:not(html)"))
      .map((one) => one.outerHTML.slice(0, 200)),
  );
}

for (const [lang, words] of Object.entries(whole)) {
  for (const [moment, path] of pages) {
    test(`${path} speaks ${lang} throughout at the moment ${moment}`, async ({
      page,
      sharedDemoAt,
    }) => {
      const origin = await sharedDemoAt(moment);
      const booth = path.includes("/rosta") ? "/omgang/alvhamn-2026/rosta" : "/hjalp";
      await openAs(page, origin, "Amina Yusuf", booth);
      await page.goto(`${origin}/${lang}${path === "/" ? "" : path}`);
      const { direction } = writtenIn(lang as keyof typeof whole);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await expect(page.locator("html")).toHaveAttribute("dir", direction);
      expect(await mixedIn(page)).toEqual([]);
      const signs = await signsOf(page);
      expect(signs.length).toBeGreaterThan(5);
      const swedish = swedishBut(words);
      expect(signs.filter((sign) => swedish.has(sign) && !names.includes(sign))).toEqual([]);
      const hrefs = await page
        .locator("main a[href^='/']")
        .evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
      const inLanguage = new RegExp(`^/(${lang}(/|$|\\?)|oppna-data/|rapport/)`);
      expect(hrefs.filter((href) => !inLanguage.test(href))).toEqual([]);
    });
  }
}

test("staff's pages, not written in Arabic, are read in Swedish; a resident's are not", async ({
  page,
  sharedDemoAt,
}) => {
  const origin = await sharedDemoAt("vote");
  await openAs(page, origin, "Maria Öberg", "/hjalp");
  await page.goto(`${origin}/ar/admin`);
  await expect(page).toHaveURL(`${origin}/admin`);
  await expect(page.locator("html")).toHaveAttribute("lang", "sv");
  const offered = page.locator(".languages").first().locator("a");
  await expect(offered).toHaveText(["Svenska", "English"]);
  await page.goto(`${origin}/ar/hjalp`);
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await page
    .getByRole("button", { name: ar["site.menu"] })
    .or(page.getByText(ar["site.menu"]))
    .first()
    .click();
  await page.getByRole("link", { name: ar["site.admin"] }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Omgångar");
  await expect(page.locator("html")).toHaveAttribute("lang", "sv");
});

test("one changes language in the middle of a ballot, and keeps it", async ({ page, demoAt }) => {
  const origin = await demoAt("vote");
  await openAs(page, origin, "Amina Yusuf", "/omgang/alvhamn-2026/rosta");
  await page.getByRole("button", { name: `Lägg till ${titleOf("BD1")}` }).click();
  const meter = page.locator(".meter");
  await expect(meter).toContainText("1 av 3 valda");
  await page.locator(".drop > summary").click();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(meter).toContainText("1 of 3");
  await expect(page).toHaveURL(/\/en\/omgang\/alvhamn-2026\/rosta/);
  await page.locator(".drop > summary").click();
  await page.getByRole("link", { name: "Svenska", exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "sv");
  await expect(meter).toContainText("1 av 3 valda");
});

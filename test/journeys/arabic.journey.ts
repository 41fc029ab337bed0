import { expect, type Page } from "@playwright/test";
import { ar } from "#app/text/ar/resident.ts";
import { test } from "./demo-server.ts";

const booth = "/ar/omgang/alvhamn-2026/rosta";

test("a resident votes in Arabic, from the first page to the receipt", async ({ page, demoAt }) => {
  const origin = await demoAt("vote");
  const html = page.locator("html");

  await test.step("reads the first page from the right", async () => {
    await page.goto(`${origin}/ar`);
    await expect(html).toHaveAttribute("dir", "rtl");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(ar["home.title"]);
    await expect(page.getByText(ar["site.byMachine"])).toBeVisible();
  });

  await test.step("shows who it is, and comes back to the same language", async () => {
    await page.goto(`${origin}/ar/logga-in?till=${booth}`);
    await page.getByRole("button", { name: /Amina Yusuf/ }).click();
    await page.getByRole("button", { name: "Legitimera mig som Amina Yusuf" }).click();
    await expect(page).toHaveURL(origin + booth);
    await expect(page.getByText(ar["booth.notSent"])).toBeVisible();
  });

  await test.step("chooses, where amounts keep their order", async () => {
    const card = page.locator("#f-BD1");
    await expect(card.locator(".money").first()).toHaveAttribute("dir", "ltr");
    await expect(card.locator(".proposal-title [lang='sv']")).toBeVisible();
    await card.getByRole("button").click();
    await expect(page.locator("#ballot-so-far")).toContainText("1");
    await expect(card.locator(".proposal-mark")).toHaveText(ar["booth.chosen"]);
  });

  await test.step("sends the vote", async () => {
    await page.getByRole("link", { name: ar["booth.review"], exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(ar["review.title"]);
    // A name laid out as a part of its own would stand at the left.
    for (const name of await page.locator("dd bdi[lang='sv']").all()) {
      await expect(name).toHaveCSS("display", "inline");
    }
    await page.getByRole("button", { name: ar["review.do"] }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(ar["receipt.title"]);
    await expect(page.locator(".receipt-code")).toHaveCSS("direction", "ltr");
    await expect(html).toHaveAttribute("lang", "ar");
  });
});

/** The sides that written paragraphs begin at, as they are laid out. */
async function sidesOf(page: Page, parts: string): Promise<Set<string>> {
  const written = page.locator(parts).filter({ hasText: /[a-zåäö]{9}/ });
  expect(await written.count()).toBeGreaterThan(0);
  const sides = await written.evaluateAll((all) =>
    all.map((part) => {
      const { direction, textAlign } = getComputedStyle(part);
      return textAlign === "start" ? direction : textAlign;
    }),
  );
  return new Set(sides);
}

test("running text in Swedish begins at the left on every page", async ({ page, sharedDemoAt }) => {
  const origin = `${await sharedDemoAt("follow-up")}/ar`;
  const left = new Set(["ltr"]);
  await page.goto(`${origin}/omgang/alvhamn-2026`);
  expect(await sidesOf(page, "h1, .lead:not(.follow-up *), .prose p")).toEqual(left);
  expect(await sidesOf(page, "aside ul[lang='sv'] li")).toEqual(left);
  await page.goto(`${origin}/omgang/alvhamn-2026/forslag`);
  expect(await sidesOf(page, ".proposal-body > p[lang='sv']")).toEqual(left);
  await page.goto(`${origin}/omgang/alvhamn-2026/resultat`);
  expect(await sidesOf(page, ".delivery p[lang='sv'], .saving-answer p[lang='sv']")).toEqual(left);
  // A name stands where the page's own words do.
  expect(await sidesOf(page, ".delivery h3")).toEqual(new Set(["rtl"]));
});

test("what is written in Swedish begins at the left as a whole", async ({ page, sharedDemoAt }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${await sharedDemoAt("vote")}/ar/omgang/alvhamn-2026/forslag/BD1`);
  const written = page.locator("h1, .lead, .prose").filter({ hasText: /[a-zåäö]/ });
  expect(await written.count()).toBeGreaterThan(2);
  const sides = await written.evaluateAll((parts) =>
    parts.map((part) => getComputedStyle(part).direction),
  );
  expect(new Set(sides)).toEqual(new Set(["ltr"]));
});

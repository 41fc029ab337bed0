import { expect, type Page } from "@playwright/test";
import { openAs, test } from "./demo-server.ts";

const round = "/omgang/alvhamn-2026";
const word = `https://example.se/${"ä".repeat(180)}`;
const narrow = { width: 320, height: 800 };

/** How much wider than the window the page is, in pixels. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

test.use({ viewport: narrow });

test("an argument and a question of one long word stay inside a narrow page", async ({
  page,
  demoAt,
}) => {
  await openAs(page, await demoAt("vote"), "Karin Lindqvist", `${round}/forslag/HS1`);
  await page.getByRole("radio", { name: "För", exact: true }).check();
  await page.getByLabel("Ditt argument").fill(word);
  await page.getByRole("button", { name: "Lägg till argumentet" }).click();
  await expect(page.getByText("Ditt argument finns nu på sidan.")).toBeVisible();
  await expect(page.getByText(word)).toBeVisible();
  expect(await overflow(page)).toBe(0);
  await page.getByLabel("Vem frågar du?").selectOption({ index: 1 });
  await page.getByLabel("Din fråga").fill(word);
  await page.getByRole("button", { name: "Skicka frågan" }).click();
  await expect(page.getByText("Frågan är skickad.")).toBeVisible();
  await expect(page.getByText(word)).toHaveCount(2);
  expect(await overflow(page)).toBe(0);
});

test("an idea of long words stays inside its page and the list", async ({ page, demoAt }) => {
  const [name, rest] = [`Ö${"o".repeat(70)}`, "å".repeat(90)];
  await openAs(page, await demoAt("discuss"), "Noor Haddad", `${round}/lamna-forslag`);
  await page.getByLabel("Vad heter idén?").fill(name);
  await page.getByRole("button", { name: "Fortsätt" }).click();
  await page.getByLabel("Var i området?").fill(name);
  await page.getByLabel("Beskriv idén i en eller två meningar").fill(rest);
  await page.getByLabel("Varför är den bra, och för vem?").fill(word);
  await page.getByRole("button", { name: "Fortsätt" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bild och namn");
  await page.getByRole("button", { name: "Fortsätt" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Så här ser det ut");
  expect(await overflow(page)).toBe(0);
  await page.getByRole("button", { name: "Skicka idén" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  expect(await overflow(page)).toBe(0);
  await page.goto(`${new URL(page.url()).origin}${round}/forslag`);
  await expect(page.getByRole("link", { name }).first()).toBeVisible();
  expect(await overflow(page)).toBe(0);
});

import { expect } from "@playwright/test";
import { limits } from "#app/domain/limits.ts";
import { openAs, test } from "./demo-server.ts";

test("a text that is too large to be sent stays in its form, which says so", async ({
  page,
  demoAt,
}) => {
  await openAs(page, await demoAt("vote"), "Amina Yusuf", "/omgang/alvhamn-2026/forslag/BD1");
  await page.getByRole("radio", { name: "För", exact: true }).check();
  const words = page.getByLabel("Ditt argument");
  const long = "hej ".repeat(limits.formBytes / 4);
  await words.fill(long);
  await page.getByRole("button", { name: "Lägg till argumentet" }).click();
  const told = page.getByRole("alert").filter({ hasText: "Texten är för lång" });
  await expect(told).toBeVisible();
  expect((await words.inputValue()).length).toBe(long.length);
  await words.fill("Barnen behöver en lekplats.");
  await page.getByRole("button", { name: "Lägg till argumentet" }).click();
  await expect(page.getByText("Tack! Ditt argument finns nu på sidan.")).toBeVisible();
  await expect(told).toHaveCount(0);
});

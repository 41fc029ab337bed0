import { writeFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { limits } from "#app/domain/limits.ts";
import { phonePhoto } from "../a-picture.ts";
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
  const told = page.getByRole("alert").filter({ hasText: "Det är för stort för att skickas." });
  await expect(told).toBeVisible();
  expect((await words.inputValue()).length).toBe(long.length);
  await words.fill("Barnen behöver en lekplats.");
  await page.getByRole("button", { name: "Lägg till argumentet" }).click();
  await expect(page.getByText("Tack! Ditt argument finns nu på sidan.")).toBeVisible();
  await expect(told).toHaveCount(0);
});

test("a picture that is too large by far is said to be, and the form stands as it was", async ({
  page,
  demoAt,
}, testInfo) => {
  await openAs(page, await demoAt("vote"), "Johan Åström", "/konto");
  const film = testInfo.outputPath("film.jpg");
  writeFileSync(film, Buffer.alloc(4 * limits.photoBytes));
  const file = page.getByLabel("Välj en bild på dig själv");
  await file.setInputFiles(film);
  await page.getByLabel("Svarar för").fill("parker och lekplatser");
  await page.getByRole("button", { name: "Spara bilden" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "välj en mindre bild" })).toBeVisible();
  await expect(page.getByLabel("Svarar för")).toHaveValue("parker och lekplatser");
  expect(await file.evaluate((one) => (one as HTMLInputElement).files?.length)).toBe(1);
});

test("a picture that is sent without a connection stays chosen", async ({
  page,
  context,
  demoAt,
}) => {
  await openAs(page, await demoAt("vote"), "Johan Åström", "/konto");
  const buffer = await phonePhoto();
  const file = page.getByLabel("Välj en bild på dig själv");
  await file.setInputFiles({ name: "jag.jpg", mimeType: "image/jpeg", buffer });
  await context.setOffline(true);
  await page.getByRole("button", { name: "Spara bilden" }).click();
  await expect(page.getByText("Förbindelsen bröts.")).toBeVisible();
  await context.setOffline(false);
  await page.getByRole("button", { name: "Spara bilden" }).click();
  await expect(page.getByText("Sparat")).toBeVisible();
});

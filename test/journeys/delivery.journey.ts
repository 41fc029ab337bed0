import { expect } from "@playwright/test";
import { phonePhoto } from "../a-picture.ts";
import { openAs, test } from "./demo-server.ts";

const pictured = "Gropen för gymmet, full av regnvatten.";
const main = "/omgang/alvhamn-2026";

test("an officer writes that the work is late and why, and residents read it", async ({
  page,
  demoAt,
}) => {
  const origin = await demoAt("follow-up");
  await openAs(page, origin, "Johan Åström", "/admin/arenden");
  await page.getByRole("link", { name: "Genomförande i Älvhamn bestämmer 2026" }).click();
  await page.getByRole("link", { name: "HS3 Utegym i Sjöparken" }).click();
  await expect(page.getByRole("radio", { name: /^Byggs/ })).toBeChecked();
  await page.getByLabel("Vad har hänt, och varför?").fill("Marken är för våt för gjutning.");
  await page.getByLabel("När väntas det vara klart?").fill("2027-06-20");
  await page.getByRole("button", { name: "Spara steget" }).click();

  await test.step("a later day without a reason is refused, and what was written stays", async () => {
    await expect(page.getByRole("alert")).toContainText("Skriv varför.");
    await expect(page.getByLabel("Vad har hänt")).toHaveValue("Marken är för våt för gjutning.");
  });

  await page.getByLabel("Varför blir det senare?").fill("Det har regnat i sex veckor.");
  const photo = { name: "IMG_7.jpg", mimeType: "image/jpeg", buffer: await phonePhoto() };
  await page.getByLabel("Egen bild", { exact: true }).setInputFiles(photo);
  await page.getByLabel("Beskriv bilden för den som inte ser den").fill(pictured);
  await page.getByLabel("Vad har det kostat hittills?").fill("120 000 kr");
  await page.getByRole("button", { name: "Spara steget" }).click();
  await expect(page.getByText("Steget är sparat.")).toBeVisible();

  await test.step("what was wrong is put right by a new line", async () => {
    await page.getByRole("link", { name: /^Rätta: Byggs, 8 december 2026/ }).click();
    await expect(page.getByRole("heading", { name: "Rätta ett steg" })).toBeVisible();
    const why = page.getByLabel("Vad stod fel, och vad gäller nu?");
    await why.fill("Marken är för våt för gjutning. Summan var fel.");
    await page.getByLabel("Vad har det kostat hittills?").fill("112000");
    await page.getByRole("button", { name: "Spara rättelsen" }).click();
    await expect(page.getByText("Rättat senare")).toBeVisible();
  });

  await openAs(page, origin, "Karin Lindqvist", `${main}/forslag/HS3`);
  const work = page.locator("#sa-gar-det");
  await expect(work.getByText("Försenat", { exact: true })).toBeVisible();
  await expect(work).toContainText("Det har regnat i sex veckor.");
  await expect(work).toContainText("112 000 kr");
  await expect(work.getByRole("img", { name: pictured })).toHaveCount(1);
  await expect(work.getByRole("listitem").and(page.locator("[aria-current]"))).toContainText(
    "Byggs",
  );
  await expect(page.locator("#vagen")).toContainText("Rättat senare");
  await page.getByRole("link", { name: "Se hela resultatet" }).click();
  await expect(page.locator("#sa-gar-det")).toContainText("Vad har det lett till?");
  await expect(page.locator("#sa-gar-det")).toContainText("3 är försenade.");
});

test("no stage's name or day is broken inside a word on a phone", async ({
  page,
  sharedDemoAt,
}) => {
  const origin = await sharedDemoAt("follow-up");
  await page.setViewportSize({ width: 390, height: 844 });
  for (const language of ["", "/fi", "/ar"]) {
    await page.goto(`${origin}${language}/omgang/ungas-pott-2025/resultat`);
    const names = page.locator(".stage-name, .stage-day");
    expect(await names.count()).toBeGreaterThan(6);
    const broken = await names.evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().height > 40).map((one) => one.textContent),
    );
    expect([language, broken]).toEqual([language, []]);
  }
});

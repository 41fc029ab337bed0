import { expect } from "@playwright/test";
import { test } from "./real-server.ts";

test("a resident signs in by mail, is called what they choose, and removes the account", async ({
  page,
  realServer,
}) => {
  const { origin, lastLink } = realServer;
  await page.goto(`${origin}/logga-in`);
  await page.getByLabel("Din e-postadress").fill("amina");
  await page.getByRole("button", { name: "Skicka länken" }).click();
  await page.getByLabel("Din e-postadress").fill("amina@example.se");
  await page.getByRole("button", { name: "Skicka länken" }).click();
  await expect(page.getByText("Vi har skickat en länk")).toBeVisible();
  await page.goto(await lastLink());
  await page.getByLabel("Ditt namn på webbplatsen").fill("Amina från kajen");
  await page.getByLabel("Området där du bor").selectOption({ label: "Hamnstaden" });
  await page.getByRole("button", { name: "Skapa konto och logga in" }).click();
  await page.goto(`${origin}/konto`);
  await expect(page.getByText("Du loggar in med amina@example.se.")).toBeVisible();
  await expect(page.getByLabel("Området där du bor")).toHaveValue("hamnstaden");
  await page.getByRole("button", { name: "Ta bort mitt konto" }).click();
  await expect(page.getByRole("alert")).toContainText("Ta bort kontot");
  await page.getByLabel("Jag vill ta bort mitt konto.").check();
  await page.getByRole("button", { name: "Ta bort mitt konto" }).click();
  await expect(page.getByText("Ditt konto är borttaget.")).toBeVisible();
});

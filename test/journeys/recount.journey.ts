import { expect } from "@playwright/test";
import { test, titleOf } from "./demo-server.ts";
import { cardOf } from "./recount-card.ts";

test("anyone can count the ballots again", async ({ page, sharedDemoAt, javaScriptEnabled }) => {
  const origin = await sharedDemoAt("decide");
  await page.goto(`${origin}/omgang/alvhamn-2026/resultat`);
  await page.getByRole("link", { name: "Räkna om rösterna i webbläsaren" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Räkna om rösterna");
  const start = page.getByRole("button", { name: "Räkna om nu" });

  if (javaScriptEnabled === false) {
    await expect(start).toHaveCount(0);
    const without = page.locator("noscript");
    await expect(without).toBeVisible();
    expect(await without.innerText()).toContain("kräver att skript är på");
    const command = "npm run --silent count -- alvhamn-2026.hamnstaden.pb";
    await expect(page.getByText(command)).toBeVisible();
    const file = page.getByRole("link", { name: "Röstsedlar i Hamnstaden" });
    const answer = await page.request.get(origin + (await file.getAttribute("href")));
    expect(await answer.text()).toMatch(/^META\nkey;value\n/);
    return;
  }

  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
  await start.click();
  const verdict = page.getByRole("status").first();
  await expect(verdict).toHaveText("Samma resultat som det publicerade i alla 3 områden.");
  const hamnstaden = cardOf(page, "Hamnstaden").first();
  await expect(hamnstaden).toContainText("Stämmer");
  await expect(hamnstaden).toContainText("612 röstsedlar räknade.");
  await expect(hamnstaden).toContainText(titleOf("HS5"));
  expect(asked.filter((one) => !one.startsWith(`GET ${origin}/`))).toEqual([]);

  await page
    .getByLabel("Regel att pröva")
    .selectOption("lika andelar, det som inte kan köpas för andelarna blir över");
  await page.getByRole("button", { name: "Räkna med den regeln" }).click();
  await expect(page.getByText("Resultatet gäller inte.")).toBeVisible();
  await expect(cardOf(page, "Hamnstaden").last()).toContainText("Hypotetiskt");
  await expect(verdict).toHaveText("Samma resultat som det publicerade i alla 3 områden.");
});

import { expect, type Page } from "@playwright/test";
import { test, titleOf } from "./demo-server.ts";

const here = "/omgang/alvhamn-2026/rakna-om";

/** The cards of the areas that have been counted. */
function cardOf(page: Page, area: string) {
  const heading = page.getByRole("heading", { level: 3, name: area });
  return page.locator(".ds-card").filter({ has: heading });
}

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

test("what is not as published is named, and so is a file that does not come", async ({
  page,
  demoAt,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, "Without scripts nothing is counted on the page.");
  const origin = await demoAt("decide");
  await page.route("**/oppna-data/alvhamn-2026.json", async (route) => {
    const answer = await route.fetch();
    const outcome = await answer.json();
    outcome.areas[0].without.selection = ["HS1", "HS4"];
    await route.fulfill({ response: answer, json: outcome });
  });
  await page.goto(origin + here);
  await page.getByRole("button", { name: "Räkna om nu" }).click();
  const verdict = page.getByRole("status").first();
  await expect(verdict).toContainText("Resultatet skiljer sig från det publicerade i ett område.");
  await expect(cardOf(page, "Hamnstaden")).toContainText(
    "Utan besparingar är publicerat HS1 och HS4. Här vann HS1, HS2 och HS3.",
  );
  await page.route("**/oppna-data/*.json", (route) => route.abort());
  await page.getByRole("button", { name: "Räkna om igen" }).click();
  await expect(verdict).toContainText("gick inte att hämta");
});

import { expect } from "@playwright/test";
import { test } from "./demo-server.ts";
import { cardOf } from "./recount-card.ts";

const here = "/omgang/alvhamn-2026/rakna-om";

test("what is not as published is named, and so is a file that does not come", async ({
  page,
  demoAt,
}) => {
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

import { expect, type Page } from "@playwright/test";
import { test, titleOf } from "./demo-server.ts";

const list = "/omgang/alvhamn-2026/forslag";

function tick(page: Page, number: string) {
  return page.getByRole("checkbox", { name: `Jämför ${titleOf(number)}` });
}

test("proposals are compared side by side, and the way back keeps the list", async ({
  page,
  sharedDemoAt,
}) => {
  await page.goto(`${await sharedDemoAt("vote")}${list}?omrade=hamnstaden&ordning=cost`);
  for (const number of ["HS1", "HS2", "HS6"]) await tick(page, number).check();
  await page.getByRole("button", { name: "Jämför valda" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Jämför förslag");
  const table = page.getByRole("table", { name: "3 förslag bredvid varandra" });
  for (const said of ["Kostnad", "Drift per år", "Sparar per år", "Kommunens bedömning"]) {
    await expect(table.getByRole("rowheader", { name: said })).toBeVisible();
  }
  await expect(table.getByRole("row", { name: /^Kostnad/ })).toContainText("Gäller inte");
  // On a phone the rows stand below each other: the way out must not be at the end of it all.
  await expect(table.getByRole("rowheader").first()).toHaveText("Det här jämför du");
  await expect(table.getByRole("rowheader").last()).toHaveText("Varför och för vem");
  await table.getByRole("link", { name: `Ta bort ur jämförelsen ${titleOf("HS2")}` }).click();
  await expect(page.getByRole("table", { name: "2 förslag bredvid varandra" })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Ta bort ur/ })).toHaveCount(0);
  await page.getByRole("link", { name: "Till förslagen" }).click();
  await expect(page).toHaveURL(/omrade=hamnstaden&ordning=cost&forslag=HS1&forslag=HS6$/);
  await expect(tick(page, "HS1")).toBeChecked();
  await expect(tick(page, "HS2")).not.toBeChecked();
  await expect(tick(page, "HS6")).toBeChecked();
});

test("what is ticked stays ticked when the list is narrowed", async ({ page, sharedDemoAt }) => {
  await page.goto(`${await sharedDemoAt("vote")}${list}`);
  await tick(page, "HS1").check();
  await page.getByText("Sök och välj").click();
  await page.getByLabel("Område").selectOption({ label: "Björkdalen" });
  await page.getByRole("button", { name: "Visa" }).click();
  await expect(page.getByText("Kryssade utanför listan: HS1.")).toBeVisible();
  await tick(page, "BD2").check();
  await page.getByRole("button", { name: "Jämför valda" }).click();
  const table = page.getByRole("table", { name: "2 förslag bredvid varandra" });
  await expect(table.getByRole("columnheader", { name: titleOf("HS1") })).toBeVisible();
  await page.getByRole("link", { name: "Till förslagen" }).click();
  await expect(tick(page, "BD2")).toBeChecked();
  await expect(page.getByText("Kryssade utanför listan: HS1.")).toBeVisible();
});

test("too few or too many are told so, and nothing that was ticked is lost", async ({
  page,
  sharedDemoAt,
}) => {
  await page.goto(`${await sharedDemoAt("vote")}${list}?omrade=hamnstaden`);
  await page.getByRole("button", { name: "Jämför valda" }).click();
  await expect(page.getByRole("alert")).toContainText("minst 2 förslag. Nu är det 0.");
  await page.getByRole("link", { name: "Ändra dina kryss" }).click();
  const five = ["HS1", "HS2", "HS3", "HS4", "HS5"];
  for (const number of five) await tick(page, number).check();
  await page.getByRole("button", { name: "Jämför valda" }).click();
  await expect(page.getByRole("alert")).toContainText("högst 4 förslag. Nu är det 5.");
  await expect(page.getByRole("table")).toHaveCount(0);
  await page.getByRole("link", { name: "Ändra dina kryss" }).click();
  for (const number of five) await expect(tick(page, number)).toBeChecked();
});

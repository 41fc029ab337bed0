import { expect } from "@playwright/test";
import { openAs, test } from "./demo-server.ts";

test("a code that nobody has been given, and one that is none, are told apart", async ({
  page,
  sharedDemoAt,
}) => {
  await openAs(page, await sharedDemoAt("decide"), "Karin Lindqvist", "/kontrollera");
  const check = async (code: string) => {
    await page.getByLabel("Din kvittokod", { exact: true }).fill(code);
    await page.getByRole("button", { name: "Kontrollera" }).click();
  };
  await check("K7FD-2MPX");
  await expect(page.getByRole("status")).toContainText("Det är ingen kvittokod.");
  await check("0000-0000-0000-0000");
  await expect(page.getByRole("status")).toContainText("Koden finns inte i listan.");
});

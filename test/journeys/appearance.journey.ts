import { expect } from "@playwright/test";
import { test } from "./demo-server.ts";

test("a reader chooses how the pages look, and they keep it", async ({ page, sharedDemoAt }) => {
  const origin = await sharedDemoAt("vote");
  await page.goto(`${origin}/utseende`);
  await page.getByRole("radio", { name: "Mörkt" }).check();
  await page.getByRole("group", { name: "Textstorlek" }).getByRole("radio").last().check();
  await page.getByRole("button", { name: "Spara" }).click();
  await expect(page.getByRole("status")).toBeVisible();
  await page.goto(origin);
  const html = page.locator("html");
  await expect(html).toHaveAttribute("data-color-scheme", "dark");
  await expect(html).toHaveAttribute("data-text", "large");
  await expect(html).toHaveCSS("font-size", "20px");
});

import { expect } from "@playwright/test";
import { test } from "./demo-server.ts";

test("on a phone the sum is in reach all down the price list", async ({ page, sharedDemoAt }) => {
  const origin = await sharedDemoAt("discuss");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${origin}/omgang/alvhamn-2026/vad-kostar-det`);
  const rows = page.getByRole("row").filter({ has: page.getByRole("textbox") });
  expect(await rows.count()).toBeGreaterThan(20);
  await expect(rows.first()).toContainText("per ");
  const bench = page.getByRole("textbox", { name: /parkbänk/i });
  await bench.fill("3");
  const sum = page.getByRole("button", { name: "Räkna ihop" }).last();
  await expect(sum).toBeInViewport({ ratio: 1 });
  await expect(bench).toBeInViewport({ ratio: 1 });
  await sum.click();
  await expect(page.getByRole("main")).toContainText("27 000–48 000 kr");

  // From right to left the higher price would stand before the lower one.
  await page.goto(`${origin}/ar/omgang/alvhamn-2026/vad-kostar-det`);
  const prices = page.locator("td bdi").filter({ hasText: /–.*kr$/ });
  expect(await prices.count()).toBe(await rows.count());
});

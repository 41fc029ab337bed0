import { expect } from "@playwright/test";
import { test } from "./demo-server.ts";

test("a page that is not there is the municipality's, also once the scripts run", async ({
  page,
  sharedDemoAt,
}) => {
  const origin = await sharedDemoAt("vote");
  for (const path of ["/finns/inte", "/omgang/alvhamn-2026/forslag/HS99", "/omgang/xx"]) {
    await page.goto(`${origin}${path}`, { waitUntil: "networkidle" });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sidan finns inte");
    await expect(page.getByRole("banner")).toContainText("Älvhamns kommun");
  }
});

import { expect } from "@playwright/test";
import { openAs, signInAs, test } from "./demo-server.ts";

const words = "Grillplatsen behöver tak, för här regnar det.";

test("a press on something else after the session has ended leaves what is being written", async ({
  page,
  context,
  demoAt,
}) => {
  const origin = await demoAt("discuss");
  await openAs(page, origin, "Noor Haddad", "/omgang/alvhamn-2026/forslag/BD1");
  const written = page.getByLabel("Ditt argument");
  const helpful = page.getByRole("button", { name: /hjälpsam/i, pressed: false }).first();
  await written.fill(words);
  await context.clearCookies();
  await helpful.click();
  const told = page.getByRole("alert").filter({ hasText: "Du är nog inte inloggad längre." });
  await expect(told).toBeVisible();
  await expect(written).toHaveValue(words);

  const [tab] = await Promise.all([
    page.waitForEvent("popup"),
    told.getByRole("link", { name: "Logga in" }).click(),
  ]);
  await signInAs(tab, "Noor Haddad");
  await expect(tab).not.toHaveURL(/logga-in/);
  await helpful.click();
  await expect(page.getByRole("button", { name: /hjälpsam/i, pressed: true })).toHaveCount(1);
  await expect(told).toBeHidden();
  await expect(written).toHaveValue(words);
});

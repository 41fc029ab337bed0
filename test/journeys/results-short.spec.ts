import { expect } from "@playwright/test";
import { test } from "./demo-server.ts";

const results = "/omgang/alvhamn-2026/resultat";

test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });

test("on a phone the results can be read through, and all of them opened", async ({
  page,
  sharedDemoAt,
}) => {
  const origin = await sharedDemoAt("follow-up");
  await page.goto(origin + results);
  const steps = page.getByText("Steg för steg, utan besparingar").first();
  const cost = page.getByText("Kostade 281 500 kr").first();
  await test.step("what one looks up is folded, what happened is not", async () => {
    await expect(steps).toBeHidden();
    await expect(cost).toBeHidden();
    await expect(page.locator(".delivery").first()).toContainText("Tolv bänkar");
    await expect(page.getByText("Tolv bänkar")).toBeVisible();
    const { height = 0 } = (await page.locator("body").boundingBox()) ?? {};
    expect(height).toBeLessThan(23_000);
  });
  await test.step("it opens without scripts", async () => {
    await page.getByText("Steg och kostnad HS2").click();
    await expect(cost).toBeVisible();
    await page.getByText("Röster, pengar och varje steg i Hamnstaden").click();
    await expect(steps).toBeVisible();
  });
  await test.step("a list that is asked for in full stands open", async () => {
    await page.goto(`${origin}${results}?alla=steg-without-hamnstaden#steg-without-hamnstaden`);
    await expect(page.locator("#steg-without-hamnstaden")).toHaveAttribute("open", "");
    await expect(steps).toBeVisible();
  });
});

test("on a wide page nothing of it is folded", async ({ page, sharedDemoAt }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto((await sharedDemoAt("follow-up")) + results);
  await expect(page.getByText("Kostade 281 500 kr").first()).toBeVisible();
  await expect(page.getByText("Steg för steg, utan besparingar").first()).toBeVisible();
  await expect(page.getByText("Röster, pengar och varje steg i Hamnstaden")).toBeHidden();
});

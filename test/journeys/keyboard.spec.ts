import { expect, type Page } from "@playwright/test";
import { identifyAs, test, titleOf } from "./demo-server.ts";

const MOST_PRESSES = 60;

/** Presses Tab until the element of this name has the focus, as someone without a mouse does. */
async function tabTo(page: Page, role: "link" | "button", name: string): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true });
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    await page.keyboard.press("Tab");
    await expect(page.locator(":focus")).toBeInViewport();
    const reached = await wanted.evaluateAll((found) =>
      found.some((element) => element === document.activeElement),
    );
    if (reached) return;
  }
  throw new Error(`${MOST_PRESSES} presses of Tab did not reach ${role} "${name}".`);
}

test("one can vote with the keyboard alone", async ({ page, demoAt }) => {
  await page.goto(`${await demoAt("vote")}/omgang/alvhamn-2026/rosta`);
  await tabTo(page, "link", "Legitimera dig");
  await page.keyboard.press("Enter");
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("Test-e-legitimation");
  await tabTo(page, "button", "Legitimera mig som Amina Yusuf");
  await page.keyboard.press("Enter");
  await expect(heading).toHaveText("Välj förslag i Björkdalen");
  await tabTo(page, "button", `Lägg till ${titleOf("BD2")}`);
  await page.keyboard.press("Space");
  const meter = page.getByRole("region", { name: "Din röst" });
  await expect(meter).toContainText("1 av 3 valda");
  await expect(page.locator(":focus")).toHaveAccessibleName(`Ta bort ${titleOf("BD2")}`);
  await tabTo(page, "link", "Granska");
  await page.keyboard.press("Enter");
  await expect(heading).toHaveText("Granska din röst");
  await tabTo(page, "button", "Lägg min röst");
  await page.keyboard.press("Enter");
  await expect(heading).toHaveText("Tack! Din röst är mottagen");
});

test("the first press of Tab offers to skip to the content", async ({ page, demoAt }) => {
  await page.goto(await demoAt("vote"));
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText("Hoppa till innehållet");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("what has the focus is never hidden behind the meter", async ({ page, demoAt }) => {
  await page.goto(`${await demoAt("vote")}/omgang/alvhamn-2026/rosta`);
  await identifyAs(page, "Amina Yusuf");
  const meter = page.getByRole("region", { name: "Din röst" });
  await expect(meter).toBeVisible();
  const buttons = await page.getByRole("main").getByRole("button").count();
  expect(buttons).toBeGreaterThan(5);
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    await page.keyboard.press("Tab");
    const focused = page.locator("main :focus");
    if ((await focused.count()) === 0) continue;
    const topOfMeter = (await meter.boundingBox())!.y;
    await expect.poll(async () => (await focused.boundingBox())!.y).toBeLessThan(topOfMeter);
  }
});

import { expect, type Page } from "@playwright/test";
import { identifyAs, test, titleOf } from "./demo-server.ts";

const booth = "/omgang/alvhamn-2026/rosta";
const playground = titleOf("BD1");
const lighting = titleOf("BD2");

async function inBooth(page: Page, origin: string) {
  await page.goto(origin + booth);
  await identifyAs(page, "Amina Yusuf");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Välj förslag i Björkdalen");
  await page.waitForLoadState("load");
  return {
    meter: page.getByRole("region", { name: "Din röst" }),
    button: (name: string) => page.getByRole("button", { name, exact: true }),
  };
}

test("a press changes no page: place, focus and open parts stay, and it is told once", async ({
  page,
  demoAt,
}) => {
  const { meter, button } = await inBooth(page, await demoAt("vote"));
  const arrived = await page.evaluate(() => performance.timeOrigin);
  await page.getByText("Så räknas rösten", { exact: true }).click();
  await button(`Lägg till ${playground}`).press("Enter");
  await button(`Lägg till ${lighting}`).press("Enter");
  await expect(meter).toContainText("2 av 3 valda");
  await expect(button(`Ta bort ${lighting}`)).toBeFocused();
  await expect(page.locator("details[open]")).toHaveCount(1);
  await expect(page.getByRole("status")).toContainText("2 av 3 valda");
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(arrived);
});

test("without a network a press says so, and counts when it is pressed again", async ({
  page,
  context,
  demoAt,
}) => {
  const { meter, button } = await inBooth(page, await demoAt("vote"));
  await context.setOffline(true);
  await button(`Lägg till ${playground}`).click();
  await expect(page.getByRole("alert")).toHaveText(/kom inte fram\. Se efter att du har nät/);
  await expect(meter).toContainText("0 av 3 valda");
  await context.setOffline(false);
  await button(`Lägg till ${playground}`).click();
  await expect(meter).toContainText("1 av 3 valda");
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("who has left the booth elsewhere is asked who it is, and finds the ballot again", async ({
  page,
  demoAt,
}) => {
  const origin = await demoAt("vote");
  const { meter, button } = await inBooth(page, origin);
  await button(`Lägg till ${playground}`).click();
  await expect(meter).toContainText("1 av 3 valda");
  await page.context().clearCookies();
  await button(`Lägg till ${lighting}`).click();
  await expect(page).toHaveURL(/\/rosta\/legitimera\?igen=1/);
  await identifyAs(page, "Amina Yusuf");
  await expect(meter).toContainText("1 av 3 valda");
});

test("a double click casts once, and the way back shows the booth that says so", async ({
  page,
  demoAt,
}) => {
  const { meter, button } = await inBooth(page, await demoAt("vote"));
  await button(`Lägg till ${playground}`).click();
  await expect(meter).toContainText("1 av 3 valda");
  await page.getByRole("link", { name: "Granska" }).click();
  await button("Lägg min röst").dblclick();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tack! Din röst är mottagen");
  await expect(page.getByText("Din nya röst har ersatt den förra.")).toHaveCount(0);
  await page.goBack();
  await page.goBack();
  await expect(page.getByText(/Du har redan röstat/)).toBeVisible();
});

test("presses in a row all arrive, also on a slow network", async ({ page, demoAt }) => {
  const { meter, button } = await inBooth(page, await demoAt("vote"));
  await page.route("**/rosta", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  for (const title of [playground, lighting, titleOf("BD4")]) {
    await button(`Lägg till ${title}`).click();
  }
  await expect(meter).toContainText("3 av 3 valda");
});

import { expect, type Page, type Route } from "@playwright/test";
import { test } from "./ballot-server.ts";
import { identifyAs, titleOf } from "./demo-server.ts";

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

/** Holds up every press for a moment, and loses those whose turn is among `losing`. */
async function slowly(page: Page, losing: readonly number[] = []): Promise<void> {
  let turn = 0;
  await page.route("**/rosta", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    turn += 1;
    const lost = losing.includes(turn);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return lost ? route.abort("connectionreset") : route.continue();
  });
}

test("who goes to the review before the last press has arrived finds all of them there", async ({
  page,
  demoAt,
}) => {
  const { button } = await inBooth(page, await demoAt("vote"));
  await slowly(page);
  for (const title of [playground, lighting]) await button(`Lägg till ${title}`).click();
  await page.getByRole("link", { name: "Granska" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Granska din röst");
  for (const title of [playground, lighting]) await expect(page.getByText(title)).toBeVisible();
});

test("of presses in a row, one that is lost is told and the others are shown", async ({
  page,
  demoAt,
}) => {
  const { meter, button } = await inBooth(page, await demoAt("vote"));
  await slowly(page, [2]);
  for (const title of [playground, lighting, titleOf("BD4")]) {
    await button(`Lägg till ${title}`).click();
  }
  await expect(meter).toContainText("2 av 3 valda");
  await expect(page.getByRole("alert")).toHaveText(/kom inte fram/);
  await expect(button(`Ta bort ${playground}`)).toBeVisible();
  await page.unroute("**/rosta");
  await slowly(page, [1]);
  await button(`Lägg till ${lighting}`).click();
  await page.getByRole("link", { name: "Granska" }).click();
  await expect(page.getByRole("alert")).toHaveText(/kom inte fram/);
  await expect(page).toHaveURL(/\/rosta$/);
});

test("a press that the server could not keep is told", async ({ page, demoAt }) => {
  const { meter, button } = await inBooth(page, await demoAt("vote"));
  await page.route("**/rosta", (route) => route.fulfill({ status: 503, body: "" }), { times: 1 });
  await button(`Lägg till ${playground}`).click();
  await expect(page.getByRole("alert")).toHaveText(/kom inte fram/);
  await button(`Lägg till ${playground}`).click();
  await expect(meter).toContainText("1 av 3 valda");
});

test("a figure that is pressed quickly counts every press", async ({ page, voteWith }) => {
  const rule = { kind: "points", unit: "points", total: 10, mostEach: 5, leastChosen: 1 } as const;
  const { meter, button } = await inBooth(page, (await voteWith(rule)).origin);
  await slowly(page);
  for (let n = 0; n < 3; n += 1) await button(`Fler: ${playground}`).click({ force: true });
  await expect(meter).toContainText("Kvar: 7 av 10 poäng.");
});

test("a vote that does not arrive is told, stays on the page and is cast once when sent again", async ({
  page,
  context,
  demoAt,
}) => {
  const { meter, button } = await inBooth(page, await demoAt("vote"));
  await button(`Lägg till ${playground}`).click();
  await expect(meter).toContainText("1 av 3 valda");
  await page.getByRole("link", { name: "Granska" }).click();
  await context.setOffline(true);
  await button("Lägg min röst").click();
  const told = page.getByRole("alert").filter({ hasText: "Vi fick inget svar." });
  await expect(told).toBeVisible();
  await expect(page.getByText(playground)).toBeVisible();
  await context.setOffline(false);
  // This time it arrives, and the answer is lost on its way back.
  const loseAnswer = async (route: Route) => {
    await route.fetch({ maxRedirects: 0 });
    await route.abort("connectionreset");
  };
  await page.route(/granska/, loseAnswer, { times: 1 });
  await button("Lägg min röst").click();
  await expect(told).toBeVisible();
  await button("Lägg min röst").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tack! Din röst är mottagen");
  await expect(page.getByText("Din nya röst har ersatt den förra.")).toHaveCount(0);
});

test("who has voted in another window meanwhile reads first that this is a new ballot", async ({
  page,
  context,
  demoAt,
}) => {
  const origin = await demoAt("vote");
  const { meter, button } = await inBooth(page, origin);
  await button(`Lägg till ${playground}`).click();
  await button(`Lägg till ${lighting}`).click();
  await expect(meter).toContainText("2 av 3 valda");
  const other = await context.newPage();
  await other.goto(`${origin}${booth}/granska`);
  await other.getByRole("button", { name: "Lägg min röst" }).click();
  await other.waitForURL(/kvitto/);
  await button(`Lägg till ${titleOf("BD4")}`).click();
  await expect(meter).toContainText("1 av 3 valda");
  await expect(page.locator("#cast-before")).toBeFocused();
  await expect(page.locator("#cast-before")).toContainText("Du har redan röstat.");
});

test("a letter's code that does not arrive stays in its field, and one that is refused is told first", async ({
  page,
  context,
  demoAt,
}) => {
  await page.goto(`${await demoAt("vote")}${booth}`);
  const code = page.getByLabel("Kod");
  const open = page.getByRole("button", { name: "Öppna min röstsedel" });
  await code.fill("K7FD-2MPX-9RTA");
  await context.setOffline(true);
  await open.click();
  await expect(page.getByRole("alert").filter({ hasText: "Förbindelsen bröts." })).toBeVisible();
  await expect(code).toHaveValue("K7FD-2MPX-9RTA");
  await context.setOffline(false);
  await open.click();
  await expect(page.getByRole("alert").filter({ hasText: "Det här behöver rättas" })).toBeFocused();
});

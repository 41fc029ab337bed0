import { expect, type Page } from "@playwright/test";
import { test } from "./ballot-server.ts";
import { identifyAs, titleOf } from "./demo-server.ts";

const booth = "/omgang/alvhamn-2026/rosta";
const approval = { kind: "approval", choices: 3 } as const;
const playground = titleOf("BD1");
const bridge = titleOf("HS1");

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const meter = (page: Page) => page.getByRole("region", { name: "Din röst" });
const areas = (page: Page) => page.getByRole("navigation", { name: "Område" });
const order = (page: Page) => page.locator("main li h3").allInnerTexts();
const goOn = (page: Page, name: string) => page.getByRole("link", { name }).click();

async function chooseIn(page: Page, area: string, title: string): Promise<void> {
  await areas(page).getByRole("link", { name: area }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Välj förslag i ${area}`);
  await press(page, `Lägg till ${title}`);
  await expect(meter(page)).toContainText("1 av 3 valda");
}

async function cast(page: Page, button: string): Promise<void> {
  await goOn(page, "Granska");
  await press(page, button);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tack! Din röst är mottagen");
}

test("what is chosen follows its voter to another device and another way in, area by area", async ({
  page,
  browser,
  javaScriptEnabled,
  voteWith,
}) => {
  const vote = await voteWith(approval);
  await page.goto(vote.origin + booth);
  await identifyAs(page, "Amina Yusuf");
  await chooseIn(page, "Hamnstaden", bridge);
  await chooseIn(page, "Björkdalen", playground);
  const drawn = await order(page);

  const elsewhere = await browser.newContext({ javaScriptEnabled });
  const phone = await elsewhere.newPage();
  await phone.goto(`${vote.origin}/k/${await vote.letterCode("Amina Yusuf")}`);
  await press(phone, "Öppna min röstsedel");
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Välj förslag i Björkdalen");
  await expect(phone.getByRole("button", { name: `Ta bort ${playground}` })).toBeVisible();
  await expect(areas(phone)).toContainText("Björkdalen, ett valt");
  await expect(areas(phone)).toContainText("Hamnstaden, ett valt");
  expect(await order(phone)).toEqual(drawn);
  await elsewhere.clearCookies();
  await phone.goto(vote.origin + booth);
  await identifyAs(phone, "Karin Lindqvist");
  await expect(areas(phone)).toContainText("Björkdalen, inget valt");
  await expect(areas(phone)).toContainText("Hamnstaden, inget valt");
  await elsewhere.close();
});

test("one ballot in one of the areas: a new one begins empty, and the cast one counts until then", async ({
  page,
  voteWith,
}) => {
  const vote = await voteWith(approval);
  await page.goto(vote.origin + booth);
  await identifyAs(page, "Amina Yusuf");
  await chooseIn(page, "Björkdalen", playground);
  await chooseIn(page, "Hamnstaden", bridge);
  await goOn(page, "Granska");
  await expect(page.getByText("Du har även valt något i Björkdalen.")).toBeVisible();
  await goOn(page, "Ändra det jag valt");
  await cast(page, "Lägg min röst");
  await expect(page.locator(".receipt")).toContainText("Hamnstaden");
  expect(await vote.lastBallot()).toEqual({ scores: { "p-hs1": 1 }, savings: {} });

  await goOn(page, "Rösta om");
  await expect(page.getByText("Här börjar du från en tom röstsedel.")).toBeVisible();
  await expect(areas(page)).toContainText("Hamnstaden, inget valt");
  await expect(areas(page)).toContainText("Björkdalen, inget valt");
  await chooseIn(page, "Björkdalen", playground);
  expect(await vote.lastBallot()).toEqual({ scores: { "p-hs1": 1 }, savings: {} });
  await cast(page, "Ersätt min röst");
  await expect(page.getByText("Din nya röst har ersatt den förra.")).toBeVisible();
  expect(await vote.lastBallot()).toEqual({ scores: { "p-bd1": 1 }, savings: {} });
});

test("an answer about a saving is told apart from the proposals that are chosen", async ({
  page,
  voteWith,
}) => {
  await page.goto((await voteWith(approval)).origin + booth);
  await identifyAs(page, "Amina Yusuf");
  await press(page, `Lägg till ${playground}`);
  await press(page, `Ja till ${titleOf("BD7")}`);
  await expect(areas(page)).toContainText("Björkdalen, ett valt, ett svar");
  await expect(meter(page)).toContainText("1 av 3 valda");
  await press(page, `Avstår: ${titleOf("BD7")}`);
  await expect(areas(page)).not.toContainText("svar");
});

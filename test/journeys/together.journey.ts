import { expect } from "@playwright/test";
import { openAs, signInAs, test } from "./demo-server.ts";

const start = "/omgang/alvhamn-2026/lamna-forslag";

test("two friends write an idea together, and both stand beside it", async ({
  page,
  browser,
  demoAt,
}, info) => {
  const origin = await demoAt("discuss");
  const heading = page.getByRole("heading", { level: 1 });
  const onward = page.getByRole("button", { name: "Fortsätt" });
  await openAs(page, origin, "Amina Yusuf", start);
  await page.getByLabel("Vad heter idén?").fill("Lekplats med linbana");
  await onward.click();
  await expect(heading).toHaveText("Liknar det här?");
  await expect(page.getByRole("link", { name: "Rusta upp lekplatsen Ekorren" })).toBeVisible();
  await page.getByRole("button", { name: "Mitt är annat, gå vidare" }).click();
  await page.getByLabel("Beskriv idén i en eller två meningar").fill("En linbana i skogen.");
  await onward.click();
  await expect(page.getByRole("alert")).toContainText("Var i området? Fyll i det här.");
  await page.getByLabel("Varför är den bra, och för vem?").fill("Barnen åker hela dagen.");
  await page.getByLabel("Var i området?").fill("Skogen");
  await onward.click();
  await page.getByRole("radio", { name: "Lekplats" }).check();
  await page.getByLabel("Visa mitt namn vid idén").check();
  await page.getByRole("button", { name: "Skapa en länk" }).click();
  await expect(page.getByRole("radio", { name: "Lekplats" })).toBeChecked();
  const link = await page.getByLabel("Länk till din vän").inputValue();

  const { javaScriptEnabled } = info.project.use;
  const context = await browser.newContext({ javaScriptEnabled });
  const friend = await context.newPage();
  await friend.goto(link);
  await expect(friend.getByText("Amina Yusuf vill skriva en idé med dig")).toBeVisible();
  await friend.getByRole("link", { name: "Logga in för att svara" }).click();
  await signInAs(friend, "Karin Lindqvist");
  await friend.getByRole("button", { name: "Ja, jag vill skriva med" }).click();
  await expect(friend.getByText("Amina Yusuf skickar in idén när ni är klara.")).toBeVisible();
  await friend.getByRole("link", { name: "Ändra: Plats" }).click();
  await friend.getByLabel("Var i området?").fill("Skogen bakom skolan");
  await friend.getByRole("button", { name: "Fortsätt" }).click();
  await friend.getByLabel("Visa mitt namn vid idén").check();
  await friend.getByRole("button", { name: "Fortsätt" }).click();
  await expect(friend.getByText("Amina Yusuf och Karin Lindqvist")).toBeVisible();
  await context.close();

  await onward.click();
  await expect(heading).toHaveText("Så här ser det ut");
  await expect(page.getByText("Skogen bakom skolan")).toBeVisible();
  await page.getByRole("button", { name: "Skicka idén" }).click();
  await expect(heading).toHaveText("Lekplats med linbana");
  await expect(page.getByRole("main")).toContainText("av Amina Yusuf och Karin Lindqvist");
  await page.goBack();
  await expect(page.getByRole("button", { name: "Skicka idén" })).toHaveCount(0);
});

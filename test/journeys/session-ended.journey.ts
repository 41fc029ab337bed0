import { expect } from "@playwright/test";
import { identifyAs, openAs, signInAs, test } from "./demo-server.ts";

const round = "/omgang/alvhamn-2026";
const words = "Barnen har inget att klättra på.\nOch inget att gunga i.";

test("what was written when the session had ended comes back, and is not sent by itself", async ({
  page,
  context,
  demoAt,
}) => {
  const origin = await demoAt("vote");
  const proposal = `${round}/forslag/BD1`;
  await openAs(page, origin, "Amina Yusuf", proposal);
  await page.getByRole("radio", { name: "Emot", exact: true }).check();
  await page.getByLabel("Ditt argument").fill(words);
  await context.clearCookies();
  await page.getByRole("button", { name: "Lägg till argumentet" }).click();
  await expect(page.getByText("Du är inte inloggad längre.")).toContainText("finns kvar");
  await signInAs(page, "Amina Yusuf");
  await expect(page).toHaveURL(new RegExp(`${proposal}#argument$`));
  await expect(page.getByText("Det är inte skickat än.")).toBeVisible();
  await expect(page.getByLabel("Ditt argument")).toHaveValue(words);
  await expect(page.getByRole("radio", { name: "Emot", exact: true })).toBeChecked();
  await expect(page.getByRole("article").filter({ hasText: "inget att gunga i" })).toHaveCount(0);
  await page.getByRole("button", { name: "Lägg till argumentet" }).click();
  await expect(page.getByText("Ditt argument finns nu på sidan.")).toBeVisible();
  await expect(page.getByRole("article").filter({ hasText: "inget att gunga i" })).toHaveCount(1);
});

test("an idea comes back whole", async ({ page, context, demoAt }) => {
  const origin = await demoAt("discuss");
  await openAs(page, origin, "Noor Haddad", `${round}/lamna-forslag`);
  await page.getByLabel("Vad heter idén?").fill("Pingis inomhus");
  await page.getByRole("button", { name: "Fortsätt" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Berätta mer");
  await page.getByLabel("Varför är den bra, och för vem?").fill(words);
  await context.clearCookies();
  await page.getByRole("button", { name: "Fortsätt" }).click();
  await signInAs(page, "Noor Haddad");
  await expect(page.getByText("Det är inte skickat än.")).toBeVisible();
  await expect(page.getByLabel("Varför är den bra, och för vem?")).toHaveValue(words);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.getByLabel("Beskriv idén i en eller två meningar").fill("Ett bord.");
  await page.getByLabel("Var i området?").fill("Skolan");
  await page.getByRole("button", { name: "Fortsätt" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bild och namn");
});

test("showing who one is on the way to the booth keeps the area that was asked for", async ({
  page,
  demoAt,
}) => {
  await page.goto(`${await demoAt("vote")}${round}/rosta?omrade=hamnstaden`);
  await identifyAs(page, "Amina Yusuf");
  await expect(page).toHaveURL(/rosta\?omrade=hamnstaden$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Välj förslag i Hamnstaden");
});

test("an officer's answer comes back too, and is not published by itself", async ({
  page,
  context,
  demoAt,
}) => {
  const origin = await demoAt("discuss");
  await openAs(page, origin, "Johan Åström", "/admin/arenden");
  await page.getByLabel("Ditt svar").fill(words);
  await context.clearCookies();
  await page.getByRole("button", { name: "Publicera svaret" }).click();
  await signInAs(page, "Johan Åström");
  await expect(page.getByText("Det är inte skickat än.")).toBeVisible();
  await expect(page.getByLabel("Ditt svar")).toHaveValue(words);
  await page.getByRole("button", { name: "Publicera svaret" }).click();
  await expect(page.getByText("Svaret är publicerat.")).toBeVisible();
});

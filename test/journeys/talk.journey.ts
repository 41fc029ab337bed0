import { expect } from "@playwright/test";
import { openAs, test, titleOf } from "./demo-server.ts";

const proposal = "/omgang/alvhamn-2026/forslag/BD1";

test("a question waits for the one it was put to, who answers it in a role", async ({
  page,
  demoAt,
}) => {
  const origin = await demoAt("vote");
  const question = "Finns det gungor för små barn?";
  const asked = page.getByRole("article").filter({ hasText: question });

  await openAs(page, origin, "Amina Yusuf", proposal);
  await page.getByLabel("Vem frågar du?").selectOption("Johan Åström, handläggare park och gata");
  await page.getByLabel("Din fråga").fill(question);
  await page.getByRole("button", { name: "Skicka frågan" }).click();
  await expect(page.getByText("Tack! Frågan är skickad.")).toBeVisible();
  await expect(asked).toContainText("Väntar på svar");

  await openAs(page, origin, "Johan Åström", "/admin/arenden");
  const row = page.getByRole("listitem").filter({ hasText: question });
  await expect(row).toContainText(`Om ${titleOf("BD1")}`);
  await row.getByLabel("Ditt svar").fill("Ja, två stycken.");
  await row.getByRole("button", { name: /^Publicera svaret/ }).click();
  await expect(page.getByText("Svaret är publicerat.")).toBeVisible();
  await expect(row).toHaveCount(0);

  await openAs(page, origin, "Amina Yusuf", proposal);
  await expect(asked).toContainText("Ja, två stycken.");
  await expect(asked).toContainText("Johan Åström");
  await expect(asked).toContainText("handläggare park och gata");
  await expect(asked).not.toContainText("Väntar på svar");
});

test("a post that somebody reports is hidden with a reason that everyone reads", async ({
  page,
  demoAt,
}) => {
  const origin = await demoAt("vote");
  const path = "/omgang/alvhamn-2026/forslag/HS1";
  await openAs(page, origin, "Amina Yusuf", path);
  const post = page.locator(".argument").first();
  const text = (await post.locator(".argument-text").innerText()).trim();
  await post.getByRole("link", { name: /^Anmäl inlägget av/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Anmäl ett inlägg");
  await page.getByRole("button", { name: "Skicka anmälan" }).click();
  await expect(page.getByRole("alert")).toContainText("Det här behöver rättas");
  await page.getByLabel("Vad är fel?").fill("Det är reklam.");
  await page.getByRole("button", { name: "Skicka anmälan" }).click();
  await expect(page.getByText("Tack! En tjänsteperson läser din anmälan.")).toBeVisible();

  await openAs(page, origin, "Johan Åström", "/admin/arenden");
  const row = page.getByRole("listitem").filter({ hasText: "Anmält för: Det är reklam." });
  await expect(row).toContainText(text);
  await row.getByLabel("Skäl som visas för alla").fill("Reklam för ett företag.");
  await row.getByRole("button", { name: /^Dölj inlägget/ }).click();
  await expect(page.getByText("Inlägget är dolt. Skälet visas.")).toBeVisible();

  await page.goto(origin + path);
  await expect(page.getByText("Dolt av kommunen: Reklam för ett företag.")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(text);
});

test("a resident follows a proposal, finds it on the own page, and stops", async ({
  page,
  demoAt,
}) => {
  const origin = await demoAt("vote");
  const name = titleOf("BD1");
  await openAs(page, origin, "Noor Haddad", proposal);
  await page.getByRole("button", { name: "Följ förslaget", exact: true }).click();
  await expect(page.getByText("Du följer förslaget.")).toBeVisible();
  await page.goto(`${origin}/konto`);
  await page.getByRole("link", { name: new RegExp(name) }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await page.getByRole("button", { name: "Sluta följa förslaget" }).click();
  await expect(page.getByText("Du följer inte längre förslaget.")).toBeVisible();
  await page.goto(`${origin}/konto`);
  await expect(page.getByRole("main")).toContainText("Du följer inget än.");
});

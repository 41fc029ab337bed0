import { expect } from "@playwright/test";
import { takeUp, test } from "./real-server.ts";

const email = "eva.ek@alvhamn.example";
const password = "fyra hästar i hagen";

test("an invitation becomes an account, which signs in and keeps itself", async ({
  page,
  realServer,
}) => {
  const link = await realServer.invite(email, "administrator");
  const { recoveryCodes } = await takeUp(page, link, "Eva Ek", password);
  expect(recoveryCodes).toHaveLength(10);
  await page.getByRole("link", { name: "Jag har sparat koderna" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Omgångar");
  await page.goto(`${realServer.origin}/logga-ut`);
  await page.getByRole("main").getByRole("button", { name: "Logga ut" }).click();
  await page.goto(`${realServer.origin}/admin/personal`);
  await page.getByRole("button", { name: "Logga in som personal" }).click();
  await page.getByLabel("E-postadress").fill(email);
  await page.getByLabel("Lösenord").fill(password);
  await page.getByLabel("Engångskod").fill("000000");
  await page.getByRole("button", { name: "Logga in", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("Det gick inte att logga in");
  await page.getByLabel("Lösenord").fill(password);
  await page.getByLabel("Engångskod").fill(recoveryCodes[0] ?? "");
  await page.getByRole("button", { name: "Logga in", exact: true }).click();
  await expect(page).toHaveURL(`${realServer.origin}/admin/personal`);
  await page.getByLabel("E-postadress").fill("ny@alvhamn.example");
  await page.getByRole("button", { name: "Bjud in", exact: true }).click();
  await expect(page.getByText("Inbjudan till ny@alvhamn.example är klar.")).toBeVisible();
});

test("before staff are changed one proves who one is, and what was written comes back", async ({
  page,
  realServer,
}) => {
  const link = await realServer.invite(email, "administrator");
  const { recoveryCodes } = await takeUp(page, link, "Eva Ek", password);
  await realServer.db.updateTable("session").set({ auth_at: 1 }).execute();
  await page.goto(`${realServer.origin}/admin/personal`);
  await page.getByLabel("E-postadress").fill("ny@alvhamn.example");
  await page.getByRole("button", { name: "Bjud in", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bekräfta att det är du");
  await page.getByLabel("Lösenord").fill(password);
  await page.getByLabel("Engångskod").fill(recoveryCodes[0] ?? "");
  await page.getByRole("button", { name: "Bekräfta", exact: true }).click();
  await expect(page.getByText("Det är inte skickat än.")).toBeVisible();
  await expect(page.getByLabel("E-postadress")).toHaveValue("ny@alvhamn.example");
  await page.getByRole("button", { name: "Bjud in", exact: true }).click();
  await expect(page.getByText("Inbjudan till ny@alvhamn.example är klar.")).toBeVisible();
});

test("the municipality's colour is tried before it is kept", async ({ page, realServer }) => {
  const link = await realServer.invite(email, "administrator");
  await takeUp(page, link, "Eva Ek", password);
  await page.goto(`${realServer.origin}/admin/kommun`);
  await page.getByLabel("Kommunens namn").fill("Norrs kommun");
  await page.getByRole("textbox", { name: "Kommunens färg" }).fill("#7a1f3d");
  await page.getByRole("button", { name: "Visa färgen" }).click();
  await expect(page.getByLabel("Kommunens namn")).toHaveValue("Norrs kommun");
  await expect(page.getByRole("img", { name: "Mörkt läge" })).toBeVisible();
  await page.getByRole("button", { name: "Spara", exact: true }).click();
  await expect(page.getByText("Sparat.")).toBeVisible();
  await expect(page.locator(".brand-name")).toHaveText("Norrs kommun");
});

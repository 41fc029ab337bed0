import { expect, type Page } from "@playwright/test";
import { test } from "./ballot-server.ts";
import { identifyAs, openAs, titleOf } from "./demo-server.ts";

const admin = "Maria Öberg";
const round = "/admin/omgang/alvhamn-2026";
const inGroup = "Högst ett av förslagen i gruppen Skolgården kan vinna: BD1 och BD3.";

/** The administrator's form of a proposal of the main round. */
async function edit(page: Page, origin: string, number: string): Promise<void> {
  await page.goto(`${origin}${round}/forslag/p-${number.toLowerCase()}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(titleOf(number));
}

const save = (page: Page) => page.getByRole("button", { name: "Spara förslaget" }).click();
async function saved(page: Page): Promise<void> {
  await save(page);
  await expect(page.getByText("Förslaget är sparat.")).toBeVisible();
}

const group = (page: Page) => page.getByLabel("Grupp", { exact: true });
const box = (page: Page, number: string) =>
  page
    .getByRole("group", { name: "Kan inte vinna tillsammans med" })
    .getByRole("checkbox", { name: `${number} ${titleOf(number)}` });

test("an administrator keeps proposals apart, and residents are told", async ({ page, demoAt }) => {
  const origin = await demoAt("discuss");
  await openAs(page, origin, admin, "/admin");

  await test.step("a group and a pair are saved, and hold from the other side", async () => {
    await edit(page, origin, "BD1");
    await group(page).fill("Skolgården");
    await box(page, "BD4").check();
    await saved(page);
    await edit(page, origin, "BD4");
    await expect(box(page, "BD1")).toBeChecked();
    await expect(box(page, "BD2")).not.toBeChecked();
    await edit(page, origin, "BD3");
    await expect(page.locator("datalist option")).toHaveAttribute("value", "Skolgården");
    await group(page).fill(" skolgården ");
    await saved(page);
    await edit(page, origin, "BD3");
    await expect(group(page)).toHaveValue("Skolgården");
  });

  await test.step("a box that is no longer ticked stays so beside another error", async () => {
    await edit(page, origin, "BD4");
    await box(page, "BD1").uncheck();
    await page.getByLabel("Rubrik", { exact: true }).fill("");
    await save(page);
    await expect(page.getByRole("alert").first()).toContainText("Det här behöver rättas");
    await expect(box(page, "BD1")).not.toBeChecked();
  });

  await test.step("a saving cannot be kept apart, and a rule that cannot do it is refused", async () => {
    await edit(page, origin, "NB6");
    await group(page).fill("Skolgården");
    await save(page);
    await expect(group(page)).toHaveAccessibleDescription(/Bara satsningar kan hållas isär/);
    await page.goto(`${origin}${round}`);
    await page.getByRole("radio", { name: "Lika andelar", exact: true }).check();
    await page.locator("#round-form").getByRole("button", { name: "Spara omgången" }).click();
    const rules = page.getByRole("group", { name: "Räkning", exact: true });
    await expect(rules).toContainText("De här hålls isär: BD1, BD3, BD4.");
  });

  await test.step("residents read it on the proposal and among the rules", async () => {
    await page.goto(`${origin}/omgang/alvhamn-2026/forslag/BD1`);
    const told = `${inGroup} Kan inte vinna tillsammans med BD4.`;
    await expect(page.getByText(told)).toBeVisible();
    await page.goto(`${origin}/omgang/alvhamn-2026/forslag/BD2`);
    await expect(page.getByText("kan vinna:")).toHaveCount(0);
    await page.goto(`${origin}/omgang/alvhamn-2026`);
    await expect(page.getByRole("listitem").filter({ hasText: inGroup })).toBeVisible();
    const pair = page.getByRole("listitem").filter({ hasText: "BD1 och BD4 kan inte båda vinna." });
    await expect(pair).toBeVisible();
  });
});

test("the booth tells what cannot win together, and the form is locked", async ({
  page,
  voteWith,
}) => {
  const apart = {
    BD1: { group: "Skolgården", cannotWinWith: ["p-bd4"] },
    BD3: { group: "Skolgården", cannotWinWith: [] },
    BD4: { group: null, cannotWinWith: ["p-bd1"] },
  };
  const { origin } = await voteWith({ kind: "approval", choices: 3 }, apart);
  await page.goto(`${origin}/omgang/alvhamn-2026/rosta`);
  await identifyAs(page, "Amina Yusuf");
  const card = (number: string) => page.locator(`#f-${number}`);
  await expect(card("BD1")).toContainText(`${inGroup} Kan inte vinna tillsammans med BD4.`);
  await expect(card("BD3")).toContainText(inGroup);
  await expect(card("BD4")).toContainText("Kan inte vinna tillsammans med BD1.");
  await expect(card("BD2")).not.toContainText("vinna");
  await openAs(page, origin, admin, `${round}/forslag/p-bd1`);
  await expect(group(page)).toBeDisabled();
  await expect(group(page)).toHaveValue("Skolgården");
  await expect(box(page, "BD4")).toBeDisabled();
  await expect(box(page, "BD4")).toBeChecked();
});

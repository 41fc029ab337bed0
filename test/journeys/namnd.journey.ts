import { expect, type Locator, type Page } from "@playwright/test";
import { openAs, test, titleOf } from "./demo-server.ts";

const report = "/rapport/alvhamn-2026";
const results = "/omgang/alvhamn-2026/resultat";

/** The part of the report that tells what was decided about one item, with its form. */
function itemAt(page: Page, number: string): Locator {
  const items = page.getByRole("listitem").filter({ hasText: titleOf(number) });
  return items.filter({ has: page.locator("form") });
}

/** Opens the form for an item; the fold may be open already. */
async function openForm(page: Page, number: string): Promise<Locator> {
  const item = itemAt(page, number);
  // A page half read has not opened its forms yet: a press would then close one.
  await page.waitForLoadState("domcontentloaded");
  const paragraph = item.getByLabel("Paragraf");
  if (!(await paragraph.isVisible())) await item.locator("summary").click();
  await expect(paragraph).toBeVisible();
  return item;
}

async function writeMinutes(form: Locator): Promise<void> {
  await form.getByLabel("Paragraf").fill("77");
  await form.getByLabel("Datum").fill("2026-06-10");
}

test("a member of the nämnd reads the report and writes down decisions", async ({
  page,
  demoAt,
}) => {
  const origin = await demoAt("decide");
  await openAs(page, origin, "Birgitta Sandström", report);
  const main = page.getByRole("main");

  await test.step("the report tells who voted, what won and what hangs on what", async () => {
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Älvhamn bestämmer 2026");
    await expect(main).toContainText("1 391");
    await expect(main).toContainText("12,6 %");
    const hangs = "Avgörande om nämnden antar HS6, annars vinner förslaget inte.";
    await expect(page.getByText(hangs, { exact: true }).first()).toBeVisible();
    for (const left of ["85 000 kr", "41 000 kr", "151 000 kr"]) {
      await expect(main).toContainText(left.replaceAll(" ", "\u00A0"));
    }
  });

  await test.step("a departure without a reason is refused, and what was written stays", async () => {
    const form = await openForm(page, "HS2");
    await form.getByLabel("Beslut", { exact: true }).selectOption("Följer inte resultatet");
    await writeMinutes(form);
    await form.getByRole("button", { name: "Spara beslutet" }).click();
    await expect(page.getByRole("alert").first()).toContainText("Det här behöver rättas");
    const again = await openForm(page, "HS2");
    await expect(again).toContainText("Beslutet avviker från resultatet. Skriv varför.");
    await expect(again.getByLabel("Paragraf")).toHaveValue("77");
    await expect(again.getByLabel("Beslut", { exact: true })).toHaveValue("reject");
  });

  await test.step("with class and reason it is saved, and shown at once", async () => {
    const form = await openForm(page, "HS2");
    await form.getByLabel("Slags skäl").selectOption("Mark");
    await form.getByLabel("Skäl eller ändring").fill("Marken har sålts sedan förslaget lades.");
    await form.getByRole("button", { name: "Spara beslutet" }).click();
    await expect(page.getByText("Beslutet är sparat och visas nu i resultatet.")).toBeVisible();
    await expect(itemAt(page, "HS2")).toContainText("Marken har sålts");
  });

  await test.step("the rest follow the result once the page has asked", async () => {
    const form = page.locator("form").filter({ hasText: "saknar beslut" });
    await writeMinutes(form);
    await form.getByRole("button", { name: "Följ resultatet" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("följa resultatet?");
    await page.getByRole("button", { name: /^Ja, spara/ }).click();
    await expect(page.getByText("Beslutet är sparat och visas nu i resultatet.")).toBeVisible();
    await expect(form).toHaveCount(0);
  });

  await test.step("residents see the decisions and the reason, and that it is settled", async () => {
    await page.goto(origin + results);
    await expect(main).toContainText("Fastställt");
    await expect(main).toContainText("Marken har sålts sedan förslaget lades.");
    await expect(main).toContainText("§ 77");
    const file = await page.request.get(`${origin}/oppna-data/alvhamn-2026.json`);
    expect(await file.text()).toContain("Marken har sålts sedan förslaget lades.");
  });
});

test("others may read the report, and write nothing", async ({ page, demoAt }) => {
  const origin = await demoAt("decide");
  for (const name of ["Maria Öberg", "Ingrid Moberg", "Amina Yusuf"]) {
    await openAs(page, origin, name, report);
    await expect(page.getByRole("main")).toContainText("1 391");
    await expect(page.getByRole("button", { name: "Spara beslutet" })).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Följ resultatet" })).toHaveCount(0);
    const answer = await page.request.post(origin + report, {
      form: { item: "alla", paragraph: "1", decidedOn: "2026-06-10" },
      headers: { Origin: origin },
    });
    expect([name, answer.status()]).toEqual([name, 403]);
  }
});

test("a saving is adopted first, and what hung on it then wins", async ({ page, demoAt }) => {
  const origin = await demoAt("decide");
  await page.goto(origin + results);
  const hangs = "Avgörande om nämnden antar HS6, annars vinner förslaget inte.";
  await expect(page.getByText(hangs, { exact: true }).first()).toBeVisible();
  await openAs(page, origin, "Anders Wikström", report);
  const form = await openForm(page, "HS6");
  await writeMinutes(form);
  await form.getByRole("button", { name: "Spara beslutet" }).click();
  await expect(page.getByText("Beslutet är sparat och visas nu i resultatet.")).toBeVisible();
  await page.goto(origin + results);
  const hanging = page.locator("#vinner-om");
  await expect(hanging).toContainText(titleOf("HS5"));
  await expect(hanging).toContainText("Nämnden antog HS6. Därför vinner förslaget.");
});

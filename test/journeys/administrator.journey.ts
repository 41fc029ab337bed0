import { expect, type Page } from "@playwright/test";
import { openAs, test } from "./demo-server.ts";

const admin = "Maria Öberg";

/** Everything a new round needs that is not already filled in as recommended. */
const texts = [
  ["Namn", "Kvarteren bestämmer 2028"],
  ["Adress", "kvarteren-2028"],
  ["Ansvarig nämnd", "Samhälls- och fritidsnämnden"],
  ["Diarienummer", "SFN 2027/12"],
  ["Kort text", "Två kvarter bestämmer över 400 000 kr."],
  ["Syfte", "De som bor här vet vad som fattas."],
  ["Det här går inte att påverka", "Statens vägar.\nSkolans schema."],
  ["Kontaktperson", "Maria Öberg"],
  ["E-post", "maria@alvhamn.example"],
  ["Telefon", "0980-319 200"],
  ["Paragraf", "SFN § 12"],
  ["Beslutande organ", "Samhälls- och fritidsnämnden"],
  ["Beslutsdatum", "2026-04-14"],
] as const;

/** The instants in order, each some weeks after the one before. */
const times = [
  ["Informationen börjar", "2027-09-01T08:00"],
  ["Idéer tas emot från", "2027-09-15T08:00"],
  ["Granskningen börjar", "2027-10-20T20:00"],
  ["Listan är klar", "2028-01-10T08:00"],
  ["Omröstningen öppnar", "2028-03-01T08:00"],
  ["Omröstningen stänger", "2028-03-26T02:30"],
  ["Klagomål tas emot till", "2028-03-28T20:00"],
  ["Nämndens möte", "2028-04-25T13:15"],
] as const;

async function fillArea(page: Page, place: number, name: string, people: string): Promise<void> {
  const row = page.locator(`[name="areas.${place}.name"]`);
  await row.fill(name);
  await page.locator(`[name="areas.${place}.slug"]`).fill("");
  await page.locator(`[name="areas.${place}.population"]`).fill(people);
  await page.locator(`[name="areas.${place}.entitled"]`).fill(people);
}

function save(page: Page): Promise<void> {
  return page.locator("#round-form").getByRole("button", { name: "Spara omgången" }).click();
}

/** The field with exactly this label; the form has sections with like names. */
function field(page: Page, label: string) {
  return page.getByLabel(label, { exact: true });
}

async function fillNewRound(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lägg till ett område" }).click();
  await expect(page.getByText("Listan med områden är ändrad.")).toBeVisible();
  await fillArea(page, 0, "Norra kvarteret", "2 000");
  await fillArea(page, 1, "Södra kvarteret", "3 000");
  for (const [label, text] of [...texts, ...times]) await field(page, label).fill(text);
  await field(page, "Hela summan i kronor").fill("400 000");
  const forSpends = page.getByRole("group", { name: "Regel för satsningar" });
  await forSpends.getByRole("radio", { name: "Alltid avgörande" }).check();
}

test("an administrator makes a round, mends its errors and publishes it", async ({
  page,
  demoAt,
}) => {
  const origin = await demoAt("vote");
  await openAs(page, origin, admin, "/admin");
  await page.getByRole("link", { name: "Skapa en omgång" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ny omgång");

  await test.step("an hour that the clocks skip is refused beside its field", async () => {
    await fillNewRound(page);
    await save(page);
    await expect(page.getByRole("alert").first()).toContainText("Det här behöver rättas");
    const closes = field(page, "Omröstningen stänger");
    await expect(closes).toHaveAccessibleDescription(/Klockslaget finns inte den natten/);
    await expect(closes).toHaveValue("2028-03-26T02:30");
    await expect(field(page, "Namn")).toHaveValue("Kvarteren bestämmer 2028");
  });

  await test.step("an instant out of order is refused, and says what it must follow", async () => {
    await field(page, "Omröstningen stänger").fill("2028-02-01T20:00");
    await save(page);
    const closes = field(page, "Omröstningen stänger");
    await expect(closes).toHaveAccessibleDescription(/kan tidigast vara onsdag 1 mars/);
    await closes.fill("2028-03-24T20:00");
  });

  await test.step("when it is mended it is saved, and shows the pots it makes", async () => {
    await save(page);
    await expect(page.getByText("Omgången är sparad.")).toBeVisible();
    await expect(page).toHaveURL(/\/admin\/omgang\/kvarteren-2028/);
    const pots = page.getByRole("row", { name: /kvarteret/ });
    await expect(pots.filter({ hasText: "Norra" }).first()).toContainText("170\u00A0000\u00A0kr");
    await expect(pots.filter({ hasText: "Södra" }).first()).toContainText("230\u00A0000\u00A0kr");
    const draft = await page.request.get(`${origin}/omgang/kvarteren-2028`);
    expect(draft.status()).toBe(200);
  });

  await test.step("published, its outcome rule can no longer be changed", async () => {
    await page.getByRole("button", { name: "Publicera", exact: true }).click();
    await expect(page.getByText("Omgången är publicerad.")).toBeVisible();
    const locked = page.locator("fieldset[disabled]", { hasText: "Regel för satsningar" });
    await expect(locked).toContainText("Låst sedan omgången publicerades.");
    await expect(field(page, "Adress")).toBeDisabled();
    await expect(field(page, "Namn")).toBeEnabled();
    await field(page, "Kort text").fill("Norra och Södra kvarteret bestämmer.");
    await save(page);
    await expect(page.getByText("Omgången är sparad.")).toBeVisible();
  });

  await test.step("residents see it when the information begins, not before", async () => {
    await page.goto(`${origin}/admin`);
    await expect(page.getByRole("main")).toContainText("Kvarteren bestämmer 2028");
    await openAs(page, origin, "Amina Yusuf", "/");
    await expect(page.getByRole("main")).not.toContainText("Kvarteren bestämmer 2028");
    const early = await page.goto(`${origin}/omgang/kvarteren-2028`);
    expect(early?.status()).toBe(404);
  });
});

test("a form that goes round the lock is refused by the server", async ({ page, demoAt }) => {
  const origin = await demoAt("vote");
  const path = "/admin/omgang/alvhamn-2026";
  await openAs(page, origin, admin, path);
  const shown = () => page.getByRole("main").innerHTML();
  const before = await shown();
  const attempts: Record<string, string>[] = [
    { "outcomeRules.spend.kind": "advisory" },
    { "potPlan.kind": "shared", "potPlan.totalKronor": "9 000 000" },
    { slug: "en-annan-adress" },
  ];
  for (const form of attempts) {
    const answer = await page.request.post(origin + path, {
      form: { ...form, intent: "save" },
      headers: { Origin: origin },
    });
    expect([form, answer.status()]).toEqual([form, 422]);
  }
  await page.reload();
  expect(await shown()).toBe(before);
});

import { expect, type Page } from "@playwright/test";
import { openAs, test, titleOf } from "./demo-server.ts";

const list = "/omgang/alvhamn-2026/forslag";
const form = "/admin/omgang/alvhamn-2026/forslag/p-nb3";

/** The numbers in the list, and those of the pins on the map. */
async function numbersOn(page: Page) {
  const listed = await page.locator(".proposal-number").allInnerTexts();
  const names = await page
    .locator("a.pin")
    .evaluateAll((pins) => pins.map((pin) => pin.getAttribute("aria-label") ?? ""));
  return { listed, pinned: names.map((name) => name.split(" ")[0] ?? "") };
}

test("the map shows what the list shows, and says how many have no place", async ({
  page,
  sharedDemoAt,
}) => {
  const origin = await sharedDemoAt("vote");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${origin}${list}`);
  const map = page.getByRole("navigation", { name: "Karta över förslagen" });
  await expect(map.getByText("3 av 20 saknar plats på kartan.")).toBeVisible();
  const all = await numbersOn(page);
  expect(all.pinned).toHaveLength(17);
  expect(all.listed).toEqual(expect.arrayContaining(all.pinned));
  await map.getByRole("link", { name: /^Hamnstaden, 7 förslag/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/omrade=hamnstaden/);
  await expect(page.getByText("Alla förslag i listan finns på kartan.")).toBeVisible();
  const harbour = await numbersOn(page);
  expect(harbour.pinned.sort()).toEqual(harbour.listed.sort());
  await page.getByRole("link", { name: /^HS1 .*Satsning/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(titleOf("HS1"));
  await expect(
    page.getByRole("img", { name: "Karta över Hamnstaden med platsen för" }),
  ).toBeVisible();
  await page.getByRole("link", { name: "Se förslagen i Hamnstaden på kartan" }).click();
  await expect(page).toHaveURL(/omrade=hamnstaden/);
});

for (const width of [1280, 390, 320]) {
  test(`a place is pressed on the map, moved and saved at ${width} pixels`, async ({
    page,
    demoAt,
  }) => {
    const origin = await demoAt("discuss");
    await page.setViewportSize({ width, height: 900 });
    await openAs(page, origin, "Maria Öberg", form);
    const place = page.getByRole("group", { name: "Platsen på kartan" });
    const picture = place.locator("input[type=image]:visible");
    await expect(place).toContainText("Ingen plats är utpekad.");
    await page.getByLabel("Beskrivning").fill("Tre hjärtstartare, en i varje by.");
    const box = (await picture.boundingBox())!;
    await picture.click({ position: { x: 14, y: 14 } });
    await expect(page.getByRole("alert")).toContainText("utanför Norra bygden");
    await picture.click({ position: { x: box.width / 2, y: box.height / 2 } });
    await expect(place).toContainText("Platsen är utpekad i Norra bygden.");
    await place.getByText("Skriv koordinater").click();
    const latitude = Number(await place.getByLabel("Bredd (latitud)").inputValue());
    expect(latitude).toBeCloseTo((62.641 + 62.772) / 2, 2);
    await place.getByRole("button", { name: "Mot norr" }).click();
    await expect(place.getByRole("button", { name: "Mot norr" })).toBeVisible();
    await expect
      .poll(async () => Number(await place.getByLabel("Bredd (latitud)").inputValue()))
      .toBeGreaterThan(latitude);
    await expect(page.getByLabel("Beskrivning")).toHaveValue("Tre hjärtstartare, en i varje by.");
    // Enter in a text field sends the form; it does not press the map.
    await page.getByRole("textbox", { name: "Plats", exact: true }).press("Enter");
    await page.waitForURL(/klart=forslag/);
    await page.goto(`${origin}${list}?omrade=norra-bygden`);
    expect((await numbersOn(page)).pinned).toContain("NB3");
    await page.goto(`${origin}${form}`);
    await place.getByRole("button", { name: "Ta bort från kartan" }).click();
    await expect(place).toContainText("Ingen plats är utpekad.");
  });
}

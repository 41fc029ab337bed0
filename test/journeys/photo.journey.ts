import { expect, type Page } from "@playwright/test";
import { phonePhoto } from "../a-picture.ts";
import { openAs, test } from "./demo-server.ts";

const form = "/admin/omgang/alvhamn-2026/forslag/p-bd2";
const words = "Gångvägen en novembermorgon, utan ett enda ljus.";

/** A picture that has come: the browser has unpacked it, in the place that was kept for it. */
async function seen(page: Page, name: string): Promise<void> {
  const image = page.getByRole("main").getByRole("img", { name });
  await image.scrollIntoViewIfNeeded();
  const unpacked = (one: Element) => one instanceof HTMLImageElement && one.naturalWidth > 0;
  await expect.poll(() => image.evaluate(unpacked)).toBe(true);
  const from = await image.evaluate((one) => (one as HTMLImageElement).currentSrc);
  expect(from).toMatch(/-480\.webp$/);
}

test("an administrator puts up a picture, is asked for its words, and takes it down", async ({
  page,
  demoAt,
}) => {
  const origin = await demoAt("discuss");
  await openAs(page, origin, "Maria Öberg", form);
  const buffer = await phonePhoto();
  await page
    .getByLabel("Egen bild", { exact: true })
    .setInputFiles({ name: "IMG_2041.jpg", mimeType: "image/jpeg", buffer });
  await page.getByLabel("Skäl till ändringen").fill("Bilden är ny.");
  await page.getByRole("button", { name: "Spara förslaget" }).click();
  const summary = page.getByRole("alert");
  await expect(summary).toContainText("Beskriv bilden för den som inte ser den. En mening räcker.");
  await summary.getByRole("link").click();
  const alt = page.getByLabel("Beskriv bilden för den som inte ser den");
  await expect(alt).toBeFocused();
  await expect(page.getByText("Du behöver inte välja den igen.")).toBeVisible();
  await alt.fill(words);
  await page.getByRole("button", { name: "Spara förslaget" }).click();
  await expect(page).toHaveURL(/klart=forslag/);
  await page.goto(`${origin}/omgang/alvhamn-2026/forslag/BD2`);
  await expect(page.getByRole("img", { name: words })).toHaveAttribute("width", "800");
  await page.goto(`${origin}/omgang/alvhamn-2026/forslag?sok=Belysning`);
  await seen(page, words);
  await page.goto(`${origin}${form}`);
  await page.getByLabel("Ta bort bilden").check();
  await page.getByRole("button", { name: "Spara förslaget" }).click();
  await expect(page).toHaveURL(/klart=forslag/);
  await page.goto(`${origin}/omgang/alvhamn-2026/forslag/BD2`);
  await expect(page.getByRole("img", { name: words })).toHaveCount(0);
});

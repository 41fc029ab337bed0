import { expect, type Page } from "@playwright/test";
import { phonePhoto } from "../a-picture.ts";
import { openAs, test } from "./demo-server.ts";

/** Johan's card among those who answer, as anybody sees it. */
async function cardAt(page: Page, origin: string) {
  await page.goto(`${origin}/ansvariga`);
  return page.getByRole("article").filter({ hasText: "Johan Åström" });
}

async function choose(page: Page, label: string, buffer: Buffer): Promise<void> {
  await page.getByLabel(label).setInputFiles({ name: "jag.jpg", mimeType: "image/jpeg", buffer });
  await page.getByRole("button", { name: "Spara bilden" }).click();
}

test("an officer puts up a picture of himself, changes it and takes it away", async ({
  page,
  demoAt,
}) => {
  const origin = await demoAt("discuss");
  const summary = page.getByRole("alert");
  await openAs(page, origin, "Johan Åström", "/konto");
  const now = page.getByRole("region", { name: "Din bild" });

  await test.step("no file, and a file that is no picture, are refused with a sentence", async () => {
    await page.getByRole("button", { name: "Spara bilden" }).click();
    await expect(summary).toContainText("Välj först en bild.");
    await choose(page, "Välj en bild på dig själv", Buffer.from("inte en bild"));
    await expect(summary).toContainText("Filen är ingen bild som vi kan visa.");
    await summary.getByRole("link").click();
    await expect(page.getByLabel("Välj en bild på dig själv")).toBeFocused();
  });

  await test.step("a picture stands beside the name, where all can see it", async () => {
    await choose(page, "Välj en bild på dig själv", await phonePhoto());
    await expect(page).toHaveURL(/klart=sparat/);
    const image = (await cardAt(page, origin)).getByRole("img", { name: "Johan Åström" });
    await image.scrollIntoViewIfNeeded();
    await expect
      .poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
  });

  await test.step("another takes its place", async () => {
    const first = await (await cardAt(page, origin)).getByRole("img").getAttribute("src");
    await page.goto(`${origin}/konto`);
    await choose(page, "Byt till en annan bild", await phonePhoto(900, 900));
    await expect(page).toHaveURL(/klart=sparat/);
    await expect(now.getByRole("img", { name: "Johan Åström" })).toHaveCount(1);
    const second = (await cardAt(page, origin)).getByRole("img", { name: "Johan Åström" });
    await expect(second).not.toHaveAttribute("src", first ?? "");
    expect((await page.request.get(`${origin}${first}`)).status()).toBe(404);
  });

  await test.step("without it the initials stand there again", async () => {
    await page.goto(`${origin}/konto`);
    await page.getByLabel("Ta bort bilden").check();
    await page.getByRole("button", { name: "Spara bilden" }).click();
    await expect(page).toHaveURL(/klart=sparat/);
    const card = await cardAt(page, origin);
    await expect(card).toContainText("JÅ");
    await expect(card.getByRole("img")).toHaveCount(0);
  });
});

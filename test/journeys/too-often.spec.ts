import { expect, type Page } from "@playwright/test";
import { phonePhoto } from "../a-picture.ts";
import { openAs, test } from "./demo-server.ts";

const round = "/omgang/alvhamn-2026";

function told(page: Page) {
  return page.getByRole("alert").filter({ hasText: "Du har skickat för ofta." });
}

test("an argument that comes too soon after the others stays in its form, which says so", async ({
  page,
  demoAt,
}) => {
  await openAs(page, await demoAt("vote"), "Amina Yusuf", `${round}/forslag/BD1`);
  const words = page.getByLabel("Ditt argument");
  const argue = async (text: string) => {
    await page.getByRole("radio", { name: "För", exact: true }).check();
    await words.fill(text);
    await page.getByRole("button", { name: "Lägg till argumentet" }).click();
  };
  for (const nth of [1, 2, 3, 4, 5]) {
    await argue(`Skäl nummer ${nth} är ett annat.`);
    await expect(page.getByText(`Skäl nummer ${nth} är ett annat.`)).toHaveCount(1);
  }
  await argue("Skäl nummer 6 är ett annat.");
  await expect(told(page)).toBeVisible();
  await expect(words).toHaveValue("Skäl nummer 6 är ett annat.");
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText("för många försök");
});

test("a picture that comes too soon stays chosen, with its words", async ({ page, demoAt }) => {
  const origin = await demoAt("discuss");
  const step = `${origin}${round}/lamna-forslag/utkast-belysning/bild`;
  await openAs(page, origin, "Amina Yusuf", `${round}/lamna-forslag/utkast-belysning/bild`);
  // The draft's limit, whatever it is: others press as fast as they can.
  const press = () => page.request.post(step, { headers: { origin }, form: { revision: "1" } });
  const presses = async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, press));
    return answers.at(-1)?.status();
  };
  await expect.poll(presses, { intervals: [0], timeout: 30_000 }).toBe(429);
  const buffer = await phonePhoto();
  const file = page.getByLabel("Egen bild", { exact: true });
  await file.setInputFiles({ name: "IMG_3.jpg", mimeType: "image/jpeg", buffer });
  await page.getByLabel("Beskriv bilden för den som inte ser den").fill("En mörk stig.");
  await page.getByRole("button", { name: "Fortsätt" }).click();
  await expect(told(page)).toBeVisible();
  await expect(page.getByLabel("Beskriv bilden")).toHaveValue("En mörk stig.");
  expect(await file.evaluate((one) => (one as HTMLInputElement).files?.length)).toBe(1);
});

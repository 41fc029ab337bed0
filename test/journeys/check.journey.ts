import { expect, type Page } from "@playwright/test";
import { identifyAs, test, titleOf } from "./demo-server.ts";

const booth = "/omgang/alvhamn-2026/rosta";

/** Casts a vote for one proposal; returns the code on the receipt. */
async function vote(page: Page, title: string): Promise<string> {
  await page.getByRole("button", { name: `Lägg till ${title}`, exact: true }).click();
  await page.getByRole("link", { name: "Granska" }).click();
  await page.getByRole("button", { name: /^(Lägg min röst|Ersätt min röst)$/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tack! Din röst är mottagen");
  await expect(page.getByText("Din kvittokod")).toBeVisible();
  const code = await page.locator(".receipt-code").innerText();
  expect(code.replaceAll(/\s/g, "")).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
  return code.replaceAll(/\s/g, "");
}

test("a voter finds the vote in the open list, and sees it replaced by a later one", async ({
  page,
  demoAt,
  javaScriptEnabled,
}) => {
  const origin = await demoAt("vote");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url() + (request.postData() ?? "")));
  await page.goto(origin + booth);
  await identifyAs(page, "Amina Yusuf");
  const first = await vote(page, titleOf("BD1"));
  await page.goto(origin + booth);
  const second = await vote(page, titleOf("BD2"));

  /** What the page says of a code; the list is brought up to date every few seconds. */
  const told = async (code: string) => {
    await page.goto(`${origin}/kontrollera`);
    if (javaScriptEnabled !== false) {
      await page.getByLabel("Din kvittokod", { exact: true }).fill(code.toLowerCase());
      await page.getByRole("button", { name: "Kontrollera" }).click();
      // Whatever is true is shown when the list has been fetched.
      return page.locator("#verdict > div:visible").innerText();
    }
    await page.getByLabel("De två första tecknen i din kvittokod").fill(code.slice(0, 2));
    await page.getByRole("button", { name: "Visa listan" }).click();
    const groups = code.replace(/.{4}(?!$)/g, "$&-");
    return (await page.getByRole("row").filter({ hasText: groups }).allInnerTexts()).join();
  };
  await expect.poll(() => told(second), { timeout: 20_000 }).toMatch(/räknas/);
  await expect.poll(() => told(first), { timeout: 20_000 }).toMatch(/ersatt/);
  // The server has handed the codes out and has never been told one.
  const last = asked.slice(asked.findIndex((one) => one.includes("/kontrollera")));
  for (const code of [first, second]) {
    expect(last.filter((one) => one.toUpperCase().includes(code))).toEqual([]);
  }
});

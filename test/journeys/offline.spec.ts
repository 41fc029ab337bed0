import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, expect, type Page } from "@playwright/test";
import { test, voteAs } from "./demo-server.ts";

const main = "/omgang/alvhamn-2026";

/** Everything that the browser keeps for the site by itself. Runs in the browser. */
async function keptIn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      found.push(...requests.map(({ url }) => new URL(url).pathname));
    }
    return found.sort();
  });
}

async function waitForWorker(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

async function breakOff(context: BrowserContext, page: Page, path: string): Promise<void> {
  await context.setOffline(true);
  await page.goto(path);
  await expect(page.getByRole("heading", { name: "Du är offline" })).toBeVisible();
}

test("a page that cannot be reached is told so, and comes when the connection does", async ({
  page,
  context,
  sharedDemoAt,
}) => {
  const origin = await sharedDemoAt("vote");
  await page.goto(origin);
  await waitForWorker(page);
  await breakOff(context, page, `${origin}${main}`);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations).toEqual([]);
  expect(await page.locator("main").evaluate((main) => getComputedStyle(main).maxWidth)).not.toBe(
    "none",
  );
  await context.setOffline(false);
  await page.getByRole("link", { name: "Försök igen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Älvhamn");
  expect(new URL(page.url()).pathname).toBe(main);
});

test("after a vote the phone keeps the offline page with its style, and nothing else", async ({
  page,
  context,
  demoAt,
}) => {
  const origin = await demoAt("vote");
  await page.goto(origin);
  await waitForWorker(page);
  await voteAs(page, origin, "Karin Lindqvist");
  await page.goto(`${origin}/konto`);
  await waitForWorker(page);
  expect(await keptIn(page)).toEqual(["/offline", "/plain.css"]);
  for (const path of [`${main}/rosta/kvitto`, "/konto"]) {
    await breakOff(context, page, origin + path);
    await context.setOffline(false);
  }
});

test("what an older worker kept is thrown away when the new one comes", async ({
  page,
  sharedDemoAt,
}) => {
  await page.goto(await sharedDemoAt("vote"));
  await waitForWorker(page);
  await page.evaluate(async () => {
    const old = await caches.open("offline-older");
    await old.put("/konto", new Response("something old"));
    for (const worker of await navigator.serviceWorker.getRegistrations())
      await worker.unregister();
  });
  expect(await keptIn(page)).toContain("/konto");
  await page.reload();
  await waitForWorker(page);
  await expect.poll(() => keptIn(page)).toEqual(["/offline", "/plain.css"]);
});

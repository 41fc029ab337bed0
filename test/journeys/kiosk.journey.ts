import { type BrowserContext, expect, type Page } from "@playwright/test";
import { signInAs, test, voteAs } from "./demo-server.ts";

const main = "/omgang/alvhamn-2026";

async function beginKiosk(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/logga-in?till=/kiosk`);
  await signInAs(page, "Maria Öberg");
  const here = page.getByRole("button", { name: "Gör till kiosk" });
  const form = page.locator("form", { has: here });
  await form.getByLabel("Omgång som visas").selectOption("alvhamn-2026");
  await page.getByRole("button", { name: "Gör till kiosk" }).click();
  await page.waitForURL(origin + main);
}

/** Votes as a resident, as far as the receipt; answers with the receipt code. */
async function vote(page: Page, origin: string): Promise<string> {
  await voteAs(page, origin, "Karin Lindqvist");
  return (await page.locator(".receipt-code").innerText()).replaceAll(/\s/g, "");
}

/** Nothing of the first person is met: in no cookie, and by no way back. */
async function meetsNothing(page: Page, context: BrowserContext, code: string): Promise<void> {
  // The demo's e-ID answers at this address too; its cookies begin so, and are not the platform's.
  const names = (await context.cookies()).map(({ name }) => name);
  expect(names.filter((name) => !name.startsWith("_"))).toEqual(["kiosk"]);
  for (let step = 0; step < 4; step += 1) {
    await page.goBack().catch(() => null);
    const words = (await page.locator("body").innerText()).replaceAll(/\s/g, "");
    expect(words).not.toContain(code);
    expect(words).not.toContain("InloggadsomKarin");
    expect(words).not.toContain("Röstenärmottagen");
  }
}

test("the next person at a kiosk meets nothing of the one who has left", async ({
  page,
  context,
  demoAt,
}) => {
  const origin = await demoAt("vote");
  await beginKiosk(page, origin);
  const code = await vote(page, origin);
  await expect(page.getByRole("img", { name: "Kvittokoden som en bild" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Kontrollera" })).toHaveCount(0);
  await page.getByRole("button", { name: "Jag är klar" }).click();
  await page.waitForURL(origin + main);
  await meetsNothing(page, context, code);
});

test("a kiosk asks after a minute, waits for who answers, and forgets who does not", async ({
  page,
  context,
  demoAt,
  javaScriptEnabled,
}) => {
  const origin = await demoAt("vote");
  await beginKiosk(page, origin);
  if (!javaScriptEnabled) {
    await vote(page, origin);
    const refresh = page.locator("meta[http-equiv=refresh]");
    await expect(refresh).toHaveAttribute("content", "90; url=/kiosk/slut");
    return;
  }
  await page.clock.install();
  const code = await vote(page, origin);
  const asked = page.getByRole("dialog", { name: "Är du kvar?" });
  await page.clock.fastForward(59_000);
  await expect(asked).toBeHidden();
  await page.clock.fastForward(2_000);
  await expect(asked).toBeVisible();
  await page.getByRole("button", { name: "Jag är kvar" }).click();
  await expect(asked).toBeHidden();
  await page.clock.fastForward(40_000);
  expect(new URL(page.url()).pathname).toContain("/kvitto");
  await page.clock.fastForward(21_000);
  await expect(asked).toBeVisible();
  await page.getByRole("button", { name: "Jag är kvar" }).click();
  await expect(asked).toBeHidden();
  await page.clock.fastForward(61_000);
  await expect(asked).toBeVisible();
  await page.clock.fastForward(31_000);
  await page.waitForURL(origin + main);
  await meetsNothing(page, context, code);
});

test("the ways back and forward of a kiosk lead to where a visit begins, and nowhere else", async ({
  page,
  demoAt,
  javaScriptEnabled,
}) => {
  const origin = await demoAt("vote");
  await beginKiosk(page, origin);
  await page.goto(`${origin}${main}/forslag?q=lekplats`);
  await page.goto(`${origin}${main}/vad-kostar-det?q=hemligt`);
  await page.getByRole("link", { name: "Jag är klar" }).first().click();
  await page.waitForURL(origin + main);
  // Without scripts the pages come back as anyone may read them: nobody is signed in on them.
  const shown = javaScriptEnabled ? /^$/ : /^(\?q=(lekplats|hemligt))?$/;
  for (const way of ["goBack", "goBack", "goForward"] as const) {
    await page[way]();
    if (javaScriptEnabled) await page.waitForURL(origin + main);
    expect(new URL(page.url()).search).toMatch(shown);
    await expect(page.getByText("Inloggad som")).toHaveCount(0);
    if (javaScriptEnabled) await expect(page.getByLabel("Sök i prislistan")).toHaveCount(0);
  }
});

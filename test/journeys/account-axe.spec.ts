import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { takeUp, test } from "./real-server.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const password = "fyra hästar i hagen";

/** Everything that is wrong with the page as it stands, by day and by night, narrow and wide. */
async function expectUsable(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const { violations } = await new AxeBuilder({ page })
        .withTags(tags)
        .setLegacyMode()
        .analyze();
      const faults = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      expect.soft(faults, `${page.url()} ${colorScheme} ${width}`).toEqual([]);
    }
  }
  await page.setViewportSize({ width: 320, height: 844 });
  const widest = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(widest, page.url()).toBeLessThanOrEqual(320);
}

test("anyone can use the pages of a real server where one signs in", async ({
  page,
  realServer,
}) => {
  test.setTimeout(180_000);
  const { origin, lastLink, db } = realServer;
  await page.goto(`${origin}/logga-in`);
  await expectUsable(page);
  await page.getByLabel("Din e-postadress").fill("amina@example.se");
  await page.getByRole("button", { name: "Skicka länken" }).click();
  await expectUsable(page);
  await page.goto(await lastLink());
  await expectUsable(page);
  const link = await realServer.invite("eva.ek@alvhamn.example", "administrator");
  await page.goto(link);
  await page.getByRole("button", { name: "Skapa konto" }).click();
  await expectUsable(page);
  await takeUp(page, link, "Eva Ek", password);
  await expectUsable(page);
  await page.goto(`${origin}/konto/sakerhet`);
  await expectUsable(page);
  await page.goto(`${origin}/admin/personal`);
  await page.getByLabel("E-postadress").fill("ny@alvhamn.example");
  await page.getByRole("button", { name: "Bjud in", exact: true }).click();
  await page.getByText("är klar").waitFor();
  await page.getByText("Ändra Johan Åström").click();
  await expectUsable(page);
  await db.updateTable("session").set({ auth_at: 1 }).execute();
  await page.goto(`${origin}/logga-in/bekrafta?till=/admin`);
  await page.getByRole("button", { name: "Bekräfta", exact: true }).click();
  await page.getByText("stämmer inte").waitFor();
  await expectUsable(page);
});

import { expect, type Page } from "@playwright/test";
import type { DemoMoment } from "#db/demo/index.ts";
import { openAs, test, titleOf } from "./demo-server.ts";

/** Words no answer can be without that tells how a proposal did. */
const secrets = ["p-hs1", titleOf("HS1"), "funded", "favoured", "Vinner"];
const pages = ["/omgang/alvhamn-2026/resultat", "/rapport/alvhamn-2026"];

/** All that the page's answer says, whatever of it is shown. */
async function everythingAt(page: Page, origin: string, path: string): Promise<string> {
  const sent = await page.request.get(origin + path);
  expect(sent.status()).toBe(200);
  return sent.text();
}

for (const moment of ["vote", "count"] satisfies DemoMoment[]) {
  test(`at the moment ${moment} nobody learns how it went`, async ({ page, demoAt }) => {
    const origin = await demoAt(moment);
    for (const name of ["Amina Yusuf", "Birgitta Sandström", "Maria Öberg", "Ingrid Moberg"]) {
      await openAs(page, origin, name, pages[0]!);
      await expect(page.getByRole("main")).toContainText("27 maj kl. 20.00");
      await expect(page.getByRole("main")).not.toContainText(titleOf("HS1"));
      for (const path of pages) {
        const said = await everythingAt(page, origin, path);
        expect(secrets.filter((secret) => said.includes(secret))).toEqual([]);
      }
      for (const file of ["alvhamn-2026.json", "alvhamn-2026.csv", "alvhamn-2026.json.data"]) {
        const answer = await page.request.get(`${origin}/oppna-data/${file}`);
        expect([file, answer.status()]).toEqual([file, 404]);
      }
    }
  });
}

test("while the votes are checked, how many voted is told, in groups large enough", async ({
  page,
  demoAt,
}) => {
  await page.goto(`${await demoAt("count")}/omgang/alvhamn-2026/resultat`);
  await expect(page.getByRole("main")).toContainText("1 391");
});

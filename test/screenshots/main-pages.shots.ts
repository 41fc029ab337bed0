import { join } from "node:path";
import { demoAt } from "#db/demo/index.ts";
import { openAs, test, titleOf } from "../journeys/demo-server.ts";

const folder = join(import.meta.dirname, "../../docs/screenshots");
const screens = {
  phone: { width: 390, height: 844 },
  wide: { width: 1280, height: 800 },
} as const;
const [round] = demoAt("vote").rounds;
const slug = round?.round.slug ?? "";
const booth = `/omgang/${slug}/rosta`;

/** What is looked at during the vote, in the order one comes to it. */
const during = [
  ["1-home", "/"],
  ["2-round", `/omgang/${slug}`],
  ["3-proposals", `/omgang/${slug}/forslag`],
  ["4-proposal", `/omgang/${slug}/forslag/BD1`],
] as const;

for (const [screen, viewport] of Object.entries(screens)) {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const [language, prefix] of [
      ["sv", ""],
      ["ar", "/ar"],
    ] as const) {
      test.describe(() => {
        test.use({ viewport, colorScheme });
        test(`${screen}, ${colorScheme}, ${language}`, async ({ page, demoAt, sharedDemoAt }) => {
          const shoot = (name: string) =>
            page.screenshot({
              path: join(folder, `${name}-${screen}-${colorScheme}-${language}.jpg`),
              ...{ type: "jpeg", quality: 55, animations: "disabled" },
            });
          const at = (origin: string, path: string) =>
            page.goto(`${origin}${prefix}${path === "/" && prefix ? "" : path}`, {
              waitUntil: "networkidle",
            });
          const voting = await demoAt("vote");
          for (const [name, path] of during) {
            await at(voting, path);
            await shoot(name);
          }
          await openAs(page, voting, "Amina Yusuf", booth);
          for (const number of ["BD1", "BD2"]) {
            await page.getByRole("button", { name: `Lägg till ${titleOf(number)}` }).click();
            await page.getByRole("button", { name: `Ta bort ${titleOf(number)}` }).waitFor();
          }
          await at(voting, booth);
          await shoot("5-booth");
          await at(voting, `${booth}/granska`);
          await shoot("6-review");
          await page.locator("form button[type=submit]").last().click();
          await page.waitForURL(/kvitto/);
          await shoot("7-receipt");
          await at(await sharedDemoAt("decide"), `/omgang/${slug}/resultat`);
          await shoot("8-results");
        });
      });
    }
  }
}

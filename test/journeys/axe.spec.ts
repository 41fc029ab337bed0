import { expect } from "@playwright/test";
import type { DemoMoment } from "#db/demo/index.ts";
import { pageSights, residentSights, type Sight, type Viewer, viewers } from "../addresses.ts";
import { test } from "./demo-server.ts";
import { fits, misfitsOf } from "./fits.ts";
import {
  faultsOf,
  HEIGHT,
  isAwake,
  looks,
  NARROWEST,
  overflowOf,
  troublesOf,
} from "./looked-at.ts";
import { inLanguage, readerOf, signInAsViewer } from "./sights.ts";

/** Everything one viewer is shown in a language at one moment of the demo. */
interface Round {
  language: "sv" | "ar";
  moment: DemoMoment;
  viewer: Viewer;
  sights: readonly Sight[];
}

const moments = [...new Set(pageSights.map(({ moment }) => moment))];
const everyone = Object.keys(viewers) as Viewer[];

/** A page that residents read is the same to all of staff, but where their posts carry a role. */
const alike: readonly Viewer[] = ["officer", "observer"];
function looksAt(viewer: Viewer, sight: Sight): boolean {
  const told = sight.route.endsWith("/forslag/:nr");
  const same = residentSights.includes(sight) && !told && sight.by.includes("administrator");
  return sight.only.includes(viewer) && !(same && alike.includes(viewer));
}

const roundsWith = (
  language: Round["language"],
  sights: readonly Sight[],
  isSeen: (viewer: Viewer, sight: Sight) => boolean,
): Round[] =>
  moments.flatMap((moment) =>
    everyone.map((viewer) => ({
      ...{ language, moment, viewer },
      sights: sights.filter((sight) => sight.moment === moment && isSeen(viewer, sight)),
    })),
  );

const rounds: Round[] = [
  ...roundsWith("sv", pageSights, looksAt),
  ...roundsWith("ar", residentSights, (viewer, sight) => viewer === readerOf(sight)),
];

test("every page is looked at, and every resident's in Arabic too", () => {
  const views = (language: Round["language"]) =>
    rounds.filter((one) => one.language === language).flatMap(({ sights }) => sights);
  const [swedish, arabic] = [views("sv").length, views("ar").length];
  const checks = (swedish + arabic) * looks.length;
  process.stdout.write(
    `axe: ${checks} checks of ${swedish} pages in Swedish and ${arabic} in Arabic, ` +
      `light and dark, narrow and wide; ${arabic * 2} of them read in ${fits.length} more ways\n`,
  );
  expect([...new Set(views("sv"))].length).toBe(pageSights.length);
  expect(arabic).toBe(residentSights.length);
  expect(arabic).toBeGreaterThan(60);
});

for (const { language, moment, viewer, sights } of rounds.filter(({ sights }) => sights.length)) {
  test(`anyone can use what a ${viewer} sees in ${language} at the moment ${moment}`, async ({
    page,
    context,
    sharedDemoAt,
  }) => {
    test.setTimeout(60_000 + sights.length * 12_000);
    const origin = await sharedDemoAt(moment);
    await signInAsViewer(context, origin, viewer, moment);
    const troubles = troublesOf(page, origin);
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const sight of sights) {
      const path = inLanguage(language, sight.path);
      const answer = await page.goto(origin + path);
      expect(answer?.status(), path).toBe(sight.status ?? 200);
      await page.waitForFunction(isAwake);
      for (const look of looks) expect.soft(await faultsOf(page, path, look)).toEqual([]);
      await page.setViewportSize({ width: NARROWEST, height: HEIGHT });
      // Charts follow the width of the page a moment later.
      await expect.soft.poll(() => overflowOf(page), `${path} at ${NARROWEST} px`).toEqual([]);
      if (viewer !== readerOf(sight) || !residentSights.includes(sight)) continue;
      for (const fit of fits) {
        await expect.soft.poll(() => misfitsOf(page, path, fit)).toEqual([]);
      }
    }
    expect(troubles).toEqual([]);
  });
}

import { type BrowserContext, expect } from "@playwright/test";
import type { DemoMoment } from "#db/demo/index.ts";
import { pageSights, type Sight, type Viewer, viewers } from "../addresses.ts";
import { identifyAs, test } from "./demo-server.ts";
import {
  faultsOf,
  HEIGHT,
  isAwake,
  looks,
  NARROWEST,
  overflowOf,
  troublesOf,
} from "./looked-at.ts";

/** Everything one viewer is shown at one moment of the demo. */
interface Round {
  moment: DemoMoment;
  viewer: Viewer;
  sights: readonly Sight[];
}

const rounds: Round[] = [...new Set(pageSights.map(({ moment }) => moment))].flatMap((moment) =>
  (Object.keys(viewers) as Viewer[]).map((viewer) => ({
    moment,
    viewer,
    sights: pageSights.filter(({ moment: at, only }) => at === moment && only.includes(viewer)),
  })),
);
const views = rounds.reduce((sum, { sights }) => sum + sights.length, 0);

test("every page is looked at", () => {
  const checks = views * looks.length;
  process.stdout.write(
    `axe: ${checks} checks of ${views} pages, light and dark, narrow and wide\n`,
  );
  expect(views).toBeGreaterThan(100);
});

for (const { moment, viewer, sights } of rounds.filter((round) => round.sights.length > 0)) {
  test(`anyone can use what a ${viewer} sees at the moment ${moment}`, async ({
    page,
    context,
    sharedDemoAt,
  }) => {
    test.setTimeout(180_000);
    const origin = await sharedDemoAt(moment);
    await signIn(context, origin, viewer, moment);
    const troubles = troublesOf(page, origin);
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const { path, status = 200 } of sights) {
      const answer = await page.goto(origin + path);
      expect(answer?.status(), path).toBe(status);
      await page.waitForFunction(isAwake);
      for (const look of looks) expect.soft(await faultsOf(page, path, look)).toEqual([]);
      await page.setViewportSize({ width: NARROWEST, height: HEIGHT });
      // Charts follow the width of the page a moment later.
      await expect.soft.poll(() => overflowOf(page), `${path} at ${NARROWEST} px`).toEqual([]);
    }
    expect(troubles).toEqual([]);
  });
}

async function signIn(
  context: BrowserContext,
  origin: string,
  viewer: Viewer,
  moment: DemoMoment,
): Promise<void> {
  const person = viewers[viewer];
  if (!person) return;
  await context.request.post(`${origin}/logga-in`, {
    form: { person: person.id, back: "/" },
    headers: { Origin: origin },
    maxRedirects: 0,
  });
  if (viewer !== "resident" || moment !== "vote") return;
  const page = await context.newPage();
  await page.goto(`${origin}/omgang/alvhamn-2026/rosta/legitimera`);
  await identifyAs(page, person.name);
  await page.waitForURL(/rosta$/);
  await page.close();
}

import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, expect, type Page } from "@playwright/test";
import type { DemoMoment } from "#db/demo/index.ts";
import { pageSights, type Sight, type Viewer, viewers } from "../addresses.ts";
import { identifyAs, test } from "./demo-server.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const looks = (["light", "dark"] as const).flatMap((colorScheme) =>
  [390, 1280].map((width) => ({ colorScheme, width })),
);
const NARROWEST = 320;
const HEIGHT = 844;

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

/** What goes wrong while pages are shown: errors in the console, and requests to anyone else. */
function troublesOf(page: Page, origin: string): string[] {
  const troubles: string[] = [];
  const isMissingPage = (said: string) => said.includes("status of 404");
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    if (!isMissingPage(message.text())) troubles.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => {
    const { protocol } = new URL(request.url());
    const ours = request.url().startsWith(`${origin}/`) || protocol === "data:";
    if (!ours) troubles.push(`${page.url()} asked for ${request.url()}`);
  });
  return troubles;
}

/** True when the app has taken over the page, if it was sent with it. Runs in the browser. */
function isAwake(): boolean {
  if (!("__remixContext" in window)) return true;
  return Object.keys(document).some((key) => key.startsWith("__reactContainer"));
}

async function faultsOf(page: Page, path: string, look: (typeof looks)[number]): Promise<string[]> {
  const { colorScheme, width } = look;
  await page.setViewportSize({ width, height: HEIGHT });
  await page.emulateMedia({ colorScheme });
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).withTags(tags);
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `${path}, ${colorScheme}, ${width} px: ${id}, ${help}: ` +
      nodes.map(({ html }) => html.slice(0, 200)).join(" · "),
  );
}

/** What sticks out to the right of the narrowest screen, innermost elements only. */
async function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate((width) => {
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5)
      .filter((element) => element.children.length === 0)
      .map((element) => element.outerHTML.slice(0, 200))
      .slice(0, 5);
  }, NARROWEST);
}

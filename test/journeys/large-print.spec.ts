import { expect } from "@playwright/test";
import { residentSights, type Viewer, viewers } from "../addresses.ts";
import { browserToLaunch } from "./browser.ts";
import { test } from "./demo-server.ts";
import { misfitsOf } from "./fits.ts";
import { isAwake } from "./looked-at.ts";
import { inLanguage, readerOf, signInAsViewer } from "./sights.ts";

const { args = [], ...browser } = await browserToLaunch();
const TWICE_AS_LARGE = 32;

// The reader's own setting for text, as browsers have it beside the zoom.
test.use({
  launchOptions: {
    ...browser,
    args: [...args, `--blink-settings=defaultFontSize=${TWICE_AS_LARGE}`],
  },
});

const fit = { name: "with text twice as large", width: 1280 };
const moments = [...new Set(residentSights.map(({ moment }) => moment))];

for (const language of ["sv", "ar"] as const) {
  for (const moment of moments) {
    test(`what residents read in ${language} at the moment ${moment} fits when text is twice as large`, async ({
      browser,
      sharedDemoAt,
    }) => {
      test.setTimeout(240_000);
      const origin = await sharedDemoAt(moment);
      for (const viewer of Object.keys(viewers) as Viewer[]) {
        const sights = residentSights.filter(
          (sight) => sight.moment === moment && readerOf(sight) === viewer,
        );
        if (sights.length === 0) continue;
        const context = await browser.newContext({ locale: "sv-SE" });
        await signInAsViewer(context, origin, viewer, moment);
        const page = await context.newPage();
        for (const sight of sights) {
          const path = inLanguage(language, sight.path);
          await page.goto(origin + path);
          await page.waitForFunction(isAwake);
          const size = await page.evaluate(
            () => getComputedStyle(document.documentElement).fontSize,
          );
          expect(size).toBe(`${TWICE_AS_LARGE}px`);
          await expect.soft.poll(() => misfitsOf(page, path, fit)).toEqual([]);
        }
        await context.close();
      }
    });
  }
}

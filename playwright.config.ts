import { defineConfig } from "@playwright/test";
import { browserToLaunch } from "./test/journeys/browser.ts";

const phone = { width: 390, height: 844 };

/** A `.journey.ts` is walked with scripts and without; a `.spec.ts` needs them. */
export default defineConfig({
  testDir: "test/journeys",
  fullyParallel: true,
  workers: 2,
  // A machine that is busy elsewhere may be slow once; a fault is one twice.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    trace: "off",
    screenshot: "off",
    actionTimeout: 10_000,
    viewport: phone,
    // A page that scrolls smoothly moves away under a press.
    contextOptions: { reducedMotion: "reduce" },
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
    launchOptions: await browserToLaunch(),
  },
  projects: [
    { name: "with scripts", testMatch: ["**/*.journey.ts", "**/*.spec.ts"] },
    { name: "without scripts", testMatch: "**/*.journey.ts", use: { javaScriptEnabled: false } },
  ],
});

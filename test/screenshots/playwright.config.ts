import { defineConfig } from "@playwright/test";
import journeys from "../../playwright.config.ts";

/** Pictures of the main pages for docs/screenshots, made by `npm run screenshots`. */
export default defineConfig(journeys, {
  testDir: ".",
  testMatch: "*.shots.ts",
  timeout: 120_000,
  projects: [{ name: "screenshots" }],
});

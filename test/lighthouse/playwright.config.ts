import { defineConfig } from "@playwright/test";
import journeys from "../../playwright.config.ts";

/** What Lighthouse says of the main pages on a phone, told by `npm run lighthouse`. */
export default defineConfig(journeys, {
  testDir: ".",
  testMatch: "*.lighthouse.ts",
  timeout: 300_000,
  workers: 1,
  retries: 0,
  projects: [{ name: "lighthouse" }],
});

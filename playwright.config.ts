import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "test/journeys",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: { trace: "off", screenshot: "off" },
});

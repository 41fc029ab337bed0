import { defineConfig } from "vitest/config";

/** Its own configuration: the tests never load the Remix plugin. */
export default defineConfig({
  esbuild: { jsx: "automatic" },
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: ["test/journeys/**"],
    globalSetup: "test/postgres.ts",
    maxWorkers: 2,
    // Nothing here keeps state in a module, so files may share what they have loaded.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});

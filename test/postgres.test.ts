import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, test } from "vitest";

test.each([0, 1])("a run of tests that ended with %i ends the process with it", (code) => {
  const run = `
    import setup from "./test/postgres.ts";
    process.exitCode = ${code};
    await (await setup({ provide() {} }))();
  `;
  const { status } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", run],
    {
      cwd: resolve(import.meta.dirname, ".."),
      env: { ...process.env, TEST_POSTGRES_URL: "postgres://given" },
    },
  );
  expect(status).toBe(code);
});

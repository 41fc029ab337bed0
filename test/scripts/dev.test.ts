import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { freePort } from "../free-port.ts";

const root = resolve(import.meta.dirname, "../..");

/** Starts what `npm run dev` starts, on an empty database; gives its address. */
async function develop(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "radslag-dev-"));
  const port = await freePort();
  const env: NodeJS.ProcessEnv = {
    ...{ PATH: process.env.PATH, PORT: String(port), NODE_ENV: "development" },
    ...{ DATABASE_URL: `file:${join(folder, "radslag.db")}`, KEYS_DIR: join(folder, "keys") },
  };
  const words = ["--import", "tsx", "scripts/dev.ts"];
  const child = spawn(process.execPath, words, {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });
  let said = "";
  await new Promise<void>((answers, fails) => {
    const hear = (piece: Buffer) => {
      said += piece;
      if (said.includes("Rådslag answers")) answers();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", () => fails(new Error(`It did not start: ${said}`)));
  });
  return `http://127.0.0.1:${port}`;
}

test("development sends the recount's parts so that they run in a page without React's own", {
  timeout: 60_000,
}, async () => {
  const part = await fetch(`${await develop()}/app/islands/recount/count-here.tsx`);
  expect(part.headers.get("Content-Type")).toContain("javascript");
  const script = await part.text();
  expect(script).toContain("CountHere");
  // With it the part stops: it waits for what Remix's own scripts would have put into the page.
  expect(script).not.toContain("preamble");
});

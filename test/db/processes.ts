import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs `child.ts` as a process of its own; returns what it printed. Fails when it fails. */
export async function inOtherProcess(...words: string[]): Promise<unknown> {
  const { stdout } = await run(process.execPath, ["--import", "tsx", "test/db/child.ts", ...words]);
  return JSON.parse(stdout);
}

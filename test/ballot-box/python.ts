import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Where the two programs lie. */
export const scripts = join(import.meta.dirname, "../../scripts");

/** False where there is no Python to run the other verifier with. */
export const hasPython = spawnSync("python3", ["--version"]).status === 0;

/** What the verifier in Python answers. */
export function pythonVerdict(
  path: string,
  seen: readonly string[] = [],
  program = join(scripts, "verify.py"),
) {
  const words = [program, path, ...seen.flatMap((file) => ["--seen", file])];
  const { status, stdout, stderr } = spawnSync("python3", words, { encoding: "utf8" });
  return { code: status, line: stdout.replace(/\n$/, ""), stderr };
}

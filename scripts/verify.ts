import { bundleAt, checkpointsAt, Unreadable } from "./bundle-at.ts";
import { verdictOn } from "./verdict.ts";

/** The bundle to check, and the files of checkpoints that somebody kept earlier. */
function orderOf(words: readonly string[]): { path: string; seen: string[] } {
  const paths: string[] = [];
  const seen: string[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? "";
    const kept = word === "--seen" ? words[++place] : null;
    if (kept) seen.push(kept);
    else if (kept === null && !word.startsWith("--")) paths.push(word);
    else throw new Unreadable("Name one bundle, and each kept file with --seen FILE.");
  }
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) {
    throw new Unreadable("Name one bundle to check, a folder or a .zip file.");
  }
  return { path, seen };
}

try {
  const { path, seen } = orderOf(process.argv.slice(2));
  const { code, line } = verdictOn(bundleAt(path), seen.flatMap(checkpointsAt));
  process.stdout.write(`${line}\n`);
  process.exitCode = code;
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

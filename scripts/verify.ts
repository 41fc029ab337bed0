import { bundleAt, checkpointsAt, Unreadable } from "./bundle-at.ts";
import { verdictOn } from "./verdict.ts";
import { auditVerdict } from "./verify-audit.ts";

/** What to check, and the files of checkpoints, or the hashes, that somebody kept earlier. */
interface Order {
  /** `audit` is the staff's log: in the database, when no file of it is named. */
  what: "bundle" | "audit";
  path: string | null;
  seen: string[];
}

function orderOf(words: readonly string[]): Order {
  const what = words[0] === "--audit" ? "audit" : "bundle";
  const paths: string[] = [];
  const seen: string[] = [];
  for (let place = what === "audit" ? 1 : 0; place < words.length; place += 1) {
    const word = words[place] ?? "";
    const kept = word === "--seen" ? words[++place] : null;
    if (kept) seen.push(kept);
    else if (kept === null && !word.startsWith("--")) paths.push(word);
    else throw new Unreadable("Name one bundle, and each kept file with --seen FILE.");
  }
  const [path = null, ...others] = paths;
  if ((path === null && what === "bundle") || others.length > 0) {
    throw new Unreadable(
      what === "audit"
        ? "Name one file of the log, or - for standard input, or none for the database."
        : "Name one bundle to check, a folder or a .zip file.",
    );
  }
  return { what, path, seen };
}

try {
  const { what, path, seen } = orderOf(process.argv.slice(2));
  const { code, line } =
    what === "audit"
      ? await auditVerdict(path, seen)
      : verdictOn(bundleAt(path ?? ""), seen.flatMap(checkpointsAt));
  process.stdout.write(`${line}\n`);
  process.exitCode = code;
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

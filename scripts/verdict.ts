import type { Bundle } from "#app/ballot-box/bundle.server.ts";
import { canonical } from "#app/ballot-box/canonical.server.ts";
import { verifyBundle } from "#app/ballot-box/verify.server.ts";

/** What the command answers: its exit code and its only line. */
export interface Verdict {
  code: 0 | 1;
  line: string;
}

/** A bundle's verdict in one line: what it holds when it is right, or else its first fault. */
export function verdictOn(bundle: Bundle, seen: readonly string[]): Verdict {
  const outcome = verifyBundle(bundle, seen);
  if ("fault" in outcome) {
    const { file, line, reason } = outcome.fault;
    return { code: 1, line: `${file}${line === null ? "" : `:${line}`}: ${reason}` };
  }
  const { title, ballots, withheld, lines, root, signKey } = outcome.verified;
  const figures = `${ballots} ballots counted, ${withheld} withheld, ${lines} lines`;
  // A title may hold anything; in its canonical spelling it stays on the line.
  return { code: 0, line: `${canonical(title)}: ${figures}, root ${root}, signing key ${signKey}` };
}

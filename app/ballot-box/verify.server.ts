import type { Ballot } from "#app/domain/ballots/ballot-type.ts";
import { type Bundle, bundleFiles, type Fault, fileHash, linesOf } from "./bundle.server.ts";
import { type Manifest, readManifest } from "./manifest.server.ts";
import { checkpointFault, seenFault } from "./verify-checkpoints.server.ts";
import { foldLedger, type Ledger } from "./verify-ledger.server.ts";
import { openedBallots } from "./verify-openings.server.ts";
import { releaseFault } from "./verify-release.server.ts";
import { resultFault } from "./verify-result.server.ts";

/** What a bundle that holds says about its round. */
export interface Verified {
  round: string;
  title: string;
  signKey: string;
  lines: number;
  /** Ballots that are counted, and how many of them lie in areas too small to be opened. */
  ballots: number;
  withheld: number;
  /** The root everything hangs on. */
  root: string;
}

/**
 * Checks a published round from its files alone: that the ledger is whole and signed as it grew,
 * that each counted ballot opens to what was committed, and that counting them anew by the
 * published rules gives the published result. `seen` are checkpoints somebody kept earlier.
 * Returns the first fault, in the order in which docs/bundle.md lists the checks.
 */
export function verifyBundle(
  bundle: Bundle,
  seen: readonly string[] = [],
): { verified: Verified } | { fault: Fault } {
  const missing = Object.values(bundleFiles).find((file) => !bundle.has(file));
  if (missing) return fault(missing, null, "file is missing");
  const text = (file: keyof typeof bundleFiles) => bundle.get(bundleFiles[file]) ?? "";
  const unended = (["ledger", "checkpoints", "openings"] as const).find(
    (file) => text(file) !== "" && !text(file).endsWith("\n"),
  );
  if (unended) return fault(bundleFiles[unended], null, "does not end with a line feed");

  const lines = linesOf(text("ledger"));
  const ledger = foldLedger(lines);
  if ("fault" in ledger) return ledger;
  const manifest = manifestOf(text("manifest"), ledger);
  if ("fault" in manifest) return manifest;
  const checkpoints = linesOf(text("checkpoints"));
  const earlier =
    checkpointFault(checkpoints, lines, manifest) ??
    seenFault(seen, lines, manifest) ??
    releaseFault(bundle, ledger);
  if (earlier) return { fault: earlier };
  const opened = openedBallots(linesOf(text("openings")), ledger, manifest);
  if ("fault" in opened) return opened;
  const wrong = resultFault(text("result"), lines, ledger, manifest, opened.byArea);
  if (wrong) return { fault: wrong };
  const ballots = ledger.counted.size;
  return {
    verified: {
      round: manifest.round,
      title: manifest.title,
      signKey: manifest.signKey,
      lines: lines.length,
      ballots,
      withheld: ballots - sum(opened.byArea),
      root: JSON.parse(checkpoints.at(-1) ?? "{}").root,
    },
  };
}

function manifestOf(text: string, ledger: Ledger): Manifest | { fault: Fault } {
  const { manifest } = bundleFiles;
  if (fileHash(text) !== ledger.manifestHash) {
    return fault(manifest, null, "differs from the ledger's first line");
  }
  const read = readManifest(text);
  if (typeof read === "string") return fault(manifest, null, read);
  if (read.round !== ledger.round) return fault(manifest, null, "is of another round");
  const known = new Set(read.areas.map(({ id }) => id));
  const [, line] = [...ledger.firstIn].find(([area]) => !known.has(area)) ?? [];
  if (line !== undefined) return fault(bundleFiles.ledger, line, "area is not in the manifest");
  const tooMany = read.roll && ledger.counted.size > read.roll.size + ledger.added;
  return tooMany
    ? fault(bundleFiles.ledger, null, "more ballots are counted than the roll has")
    : read;
}

function sum(byArea: ReadonlyMap<string, readonly Ballot[]>): number {
  return [...byArea.values()].reduce((all, ballots) => all + ballots.length, 0);
}

function fault(file: string, line: number | null, reason: string): { fault: Fault } {
  return { fault: { file, line, reason } };
}

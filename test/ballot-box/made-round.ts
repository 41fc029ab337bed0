import { batchTexts, nextCheckpoint } from "#app/ballot-box/batch.server.ts";
import { type Bundle, bundleFiles, fileHash, textOfLines } from "#app/ballot-box/bundle.server.ts";
import { type LedgerLine, ledgerText } from "#app/ballot-box/ledger.server.ts";
import { drawLot } from "#app/ballot-box/lot.server.ts";
import { type Manifest, manifestText } from "#app/ballot-box/manifest.server.ts";
import { commitmentTo, openingText } from "#app/ballot-box/opening.server.ts";
import { resultsOf, resultText } from "#app/ballot-box/result.server.ts";
import { type SignKeys, signKeys } from "#app/ballot-box/signature.server.ts";
import { rootsAt } from "#app/ballot-box/verify-checkpoints.server.ts";
import type { Ballot } from "#app/domain/ballots/ballot-type.ts";
import { concludeRound } from "#app/domain/outcome.ts";
import { anArea, aRound, aSaving, aSpend } from "../domain/a-round.ts";
import { byWeb } from "../domain/by-web.ts";

/** What happened in a made round, from which everything it publishes follows. */
export interface History {
  manifest: Manifest;
  keys: SignKeys;
  /** What each batch appended, the first ballots first. */
  batches: readonly (readonly LedgerLine[])[];
  /** Every opening by its commitment, of ballots that were replaced too. */
  openings: ReadonlyMap<string, { ballot: Ballot; text: string }>;
}

export interface MadeRound extends History {
  bundle: Bundle;
  lines: readonly string[];
  checkpoints: readonly string[];
}

/** Keys that follow from a seed; a round's own are drawn. */
export function madeKeys(seed: number): SignKeys {
  return signKeys(Buffer.alloc(32, seed));
}

/** The opening and the commitment of a ballot in a round. */
export function committed(round: string, ballot: Ballot, salt: string) {
  const text = openingText({ roundId: round, ballot, salt });
  return { c: commitmentTo(text), opening: { ballot, text } };
}

/** The ballots that count, written apart from the verifier's own reading. */
export function countedIn({ batches }: Pick<History, "batches">): string[] {
  const latest = new Map<string, { v: number; c: string }>();
  const lines = batches.flat();
  for (const line of lines) {
    if (line.t !== "cast" || line.v <= (latest.get(line.tag)?.v ?? 0)) continue;
    latest.set(line.tag, { v: line.v, c: line.c });
  }
  for (const line of lines) if (line.t === "withdraw") latest.delete(line.tag);
  const papers = lines.flatMap((line) => (line.t === "paper" ? [line.c] : []));
  return [...[...latest.values()].map(({ c }) => c), ...papers];
}

/** What a publisher who holds the key does to the files before signing for them. */
export interface Tampering {
  manifest?(text: string): string;
  files?(files: Map<string, string>): void;
}

/** Publishes a history: signs a checkpoint after every batch, closes, counts and releases. */
export function publish(history: History, tampering: Tampering = {}): MadeRound {
  const { manifest, keys, batches, openings } = history;
  const manifestFile = tampering.manifest?.(manifestText(manifest)) ?? manifestText(manifest);
  const lines: string[] = [];
  const checkpoints: string[] = [];
  const append = (texts: readonly string[]) => {
    lines.push(...texts);
    const last = checkpoints.at(-1) ?? null;
    checkpoints.push(nextCheckpoint(manifest.round, lines, last, keys).line);
  };
  append([ledgerText({ t: "open", round: manifest.round, manifest: fileHash(manifestFile) })]);
  for (const batch of batches) if (batch.length > 0) append(batchTexts(batch));
  append([ledgerText({ t: "close" })]);

  const counted = countedIn(history).map((c) => ({ c, ...openings.get(c)! }));
  const castIn = (area: string) =>
    counted.filter(({ ballot }) => ballot.areaId === area).length >= manifest.leastOpened;
  const opened = counted
    .filter(({ ballot }) => castIn(ballot.areaId))
    .sort((one, other) => (one.c < other.c ? -1 : 1));
  const seed = rootsAt(lines, [lines.length]).get(lines.length) ?? "";
  const outcome = outcomeOf(
    manifest,
    counted.map(({ ballot }) => ballot),
    seed,
  );
  const files = new Map<string, string>([
    [bundleFiles.manifest, manifestFile],
    [bundleFiles.openings, textOfLines(opened.map(({ text }) => text))],
    [
      bundleFiles.result,
      resultText(
        seed,
        resultsOf(outcome, (area) => !castIn(area)),
      ),
    ],
    ["LASMIG.txt", "Så här kontrollerar du omgången.\n"],
  ]);
  tampering.files?.(files);
  const sums = Object.fromEntries([...files].map(([name, text]) => [name, fileHash(text)]));
  append([ledgerText({ t: "release", files: sums })]);
  const bundle: Bundle = new Map<string, string>([
    ...files,
    [bundleFiles.ledger, textOfLines(lines)],
    [bundleFiles.checkpoints, textOfLines(checkpoints)],
  ]);
  return { ...history, bundle, lines, checkpoints };
}

/** The platform's own outcome, as it concludes a round from its register. */
function outcomeOf(manifest: Manifest, ballots: readonly Ballot[], seed: string) {
  const { areas, proposals, ballotRule, countingRule, savingsRule, outcomeRules } = manifest;
  const inRound = proposals.map(({ id, area, kind, kronor, group, apart }) =>
    kind === "spend"
      ? { ...aSpend(id, area, kronor), group, cannotWinWith: apart }
      : aSaving(id, area, { yearlySavingKronor: kronor + 100, oneOffCostKronor: 100 }),
  );
  const counted = ballots.filter(({ areaId }) => areas.some(({ id }) => id === areaId));
  return concludeRound({
    round: aRound({ id: manifest.round, ballotRule, countingRule, savingsRule, outcomeRules }),
    areas: areas.map(({ id }) => anArea(id)),
    pots: areas.map(({ id, potKronor }) => ({ areaId: id, kronor: potKronor })),
    proposals: inRound,
    ballots: counted,
    turnout: byWeb(counted),
    lot: drawLot(
      seed,
      inRound.filter(({ kind }) => kind === "spend").map(({ id }) => id),
    ),
  });
}

import { join } from "node:path";
import { textOfLines } from "#app/ballot-box/bundle.server.ts";
import { openWithShares } from "#app/ballot-box/open-offline.server.ts";
import { rehearse } from "#app/ballot-box/rehearsal.server.ts";
import { readSharePaper, sharePaper } from "#app/ballot-box/share-paper.server.ts";
import {
  fingerprintOf,
  makeKey,
  type Share,
  type ShareFault,
} from "#app/ballot-box/shares.server.ts";
import {
  answerFile,
  publicKeyFile,
  readChallengeFile,
  readSealedFile,
} from "#app/ballot-box/trustee-files.server.ts";
import { limits } from "#app/domain/limits.ts";
import { makeFolder, readOrExit, textAt, writeNew } from "./key-files.ts";
import type { Order } from "./keys.ts";
import { exitWith } from "./start.ts";

/** Makes a key in shares: a paper for each trustee, and the public half in a file for the server. */
export async function ceremony({ round, trustees, threshold, out }: Order): Promise<void> {
  const most = limits.trusteesPerRound;
  if (!Number.isInteger(trustees) || trustees < 2 || trustees > most) {
    exitWith(`--trustees is a whole number from 2 to ${most}.`);
  }
  if (!Number.isInteger(threshold) || threshold < 2 || threshold > trustees) {
    exitWith(`--threshold is a whole number from 2 to ${trustees}, the number of trustees.`);
  }
  if (!/^[A-Za-z0-9-]{1,64}$/.test(round)) exitWith(`${round} is not a round's id.`);
  const { key, shares } = await makeKey(round, { trustees, threshold });
  makeFolder(out);
  writeNew(join(out, "public-key.json"), publicKeyFile(key));
  for (const share of shares) writeNew(join(out, `share-${share.no}.txt`), sharePaper(share));
  console.log(
    `Wrote public-key.json and ${trustees} shares to ${out}. Any ${threshold} of them open the votes.\n` +
      `The key's check code is ${fingerprintOf(key.sealKey)}: it stands on every share.\n` +
      "Print a share for each trustee, remove the share files, and give public-key.json to the server.",
  );
}

/** Opens a rehearsal's words with the shares given, and writes who took part. */
export async function rehearseWith({ file, shares, out }: Order): Promise<void> {
  const challenge = readOrExit(file, readChallengeFile, "a rehearsal made by `keys challenge`");
  const papers = shares.map(shareAt);
  const outcome = await rehearse(challenge, papers);
  if ("fault" in outcome) return exitWith(faultSentence(outcome.fault, shares));
  writeNew(out, answerFile(outcome.answer));
  const left = challenge.key.shares.filter(({ no }) => !papers.some((paper) => paper.no === no));
  const rest = left.map(({ no }) => no).join(", ");
  console.log(`The words were opened with every share given. Wrote ${out}.`);
  if (rest) console.log(`Not in this rehearsal: share ${rest}. Every share must be in one.`);
}

/** Opens the sealed ballots of a closed round and holds each against its commitment. */
export async function openBallots({ file, shares, out }: Order): Promise<void> {
  const box = readOrExit(file, readSealedFile, "a whole box made by `keys sealed`");
  const outcome = await openWithShares(box, shares.map(shareAt));
  if ("fault" in outcome) return exitWith(faultSentence(outcome.fault, shares));
  const { opened, failed } = outcome;
  if (failed.length > 0) {
    return exitWith(
      `${failed.length} of ${box.ballots.length} ballots do not open to what their voters committed to, the first is ${failed[0]}. ` +
        `The other ${opened.length} do. Nothing was written.`,
    );
  }
  writeNew(out, textOfLines(opened.map(({ text }) => text)));
  console.log(`Opened ${opened.length} ballots, each as its voter committed to it. Wrote ${out}.`);
}

function shareAt(path: string): Share {
  const read = readSharePaper(textAt(path));
  if ("missing" in read) return exitWith(`${path} lacks its line "${read.missing}".`);
  if ("mistyped" in read)
    return exitWith(`${path}: line ${read.mistyped} of the share is mistyped.`);
  return read;
}

function faultSentence(fault: ShareFault, paths: readonly string[]): string {
  switch (fault.fault) {
    case "too-few":
      return `${fault.needed} shares are needed, and ${fault.given} was given. Fewer open nothing.`;
    case "broken-key":
      return "The shares do not come to the round's key. Nothing was opened.";
    case "no-rehearsal":
      return "What was sealed is not a rehearsal's words. It may be a vote: nothing was written. Stop here.";
    case "other-round":
      return `${paths[fault.place]} is a share of another round.`;
    case "other-key":
      return `${paths[fault.place]} is a share of another key: its check code is not this key's.`;
    case "wrong":
      return `${paths[fault.place]} is wrong: it is not share ${fault.no} as it was made.`;
    case "twice":
      return `${paths[fault.place]} is share ${fault.no}, which was given already.`;
  }
}

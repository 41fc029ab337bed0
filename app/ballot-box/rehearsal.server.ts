import { randomBytes } from "node:crypto";
import type { PublicKey, TrusteeKey } from "#app/domain/key-holding.ts";
import type { Problem } from "#app/domain/problem.ts";
import { seal, unseal } from "./seal.server.ts";
import {
  forget,
  joinShares,
  markOf,
  type Share,
  type ShareFault,
  sharesFault,
} from "./shares.server.ts";
import { isSigned, signText } from "./signature.server.ts";
import {
  type Challenge,
  type RehearsalAnswer,
  rehearsalHash,
  rehearsalText,
} from "./trustee-files.server.ts";

const WORD_BYTES = 32;
const CHALLENGE_BYTES = 128;
/** A ballot, which is JSON, never looks like this: nobody gets one opened by calling it a rehearsal. */
const wordsShape = /^[\w-]{43}$/;

/** New words sealed to a key, and what the server keeps of them: not the words. */
export function newChallenge(key: PublicKey): { challenge: Challenge; hash: string } {
  const words = randomBytes(WORD_BYTES).toString("base64url");
  const sealed = seal(words, CHALLENGE_BYTES, Buffer.from(key.sealKey, "hex"));
  const challenge = { key, sealed: Buffer.from(sealed).toString("base64") };
  return { challenge, hash: rehearsalHash(key.round, words) };
}

/**
 * Opens the words of a rehearsal with group after group of shares, so that every share given has
 * taken part, and has each sign that it did.
 */
export async function rehearse(
  { key, sealed }: Challenge,
  shares: readonly Share[],
): Promise<{ answer: RehearsalAnswer } | { fault: ShareFault }> {
  const fault = sharesFault(key, shares);
  if (fault) return { fault };
  let words = "";
  for (const group of groupsOf(shares, key.threshold)) {
    const joined = await joinShares(key, group);
    const opened = joined && unseal(Buffer.from(sealed, "base64"), joined);
    if (joined) forget(joined);
    if (!opened) return { fault: { fault: "broken-key" } };
    if (!wordsShape.test(opened)) return { fault: { fault: "no-rehearsal" } };
    words = opened;
  }
  const text = rehearsalText(key.round, words);
  const signed = shares.map((share) => {
    return { no: share.no, sig: signText("pb:rehearsal:v1", text, markOf(share)) };
  });
  return { answer: { round: key.round, words, shares: signed } };
}

/** Groups of `size` in which every one is at least once: the last may borrow from the first. */
export function groupsOf<T>(all: readonly T[], size: number): T[][] {
  const groups: T[][] = [];
  for (let from = 0; from < all.length; from += size) {
    const start = Math.max(0, Math.min(from, all.length - size));
    groups.push(all.slice(start, start + size));
  }
  return groups;
}

/** The numbers of the shares that took part in a rehearsal, or why its answer does not hold. */
export function rehearsedBy(
  key: TrusteeKey,
  { round, words, shares }: RehearsalAnswer,
): { numbers: number[] } | { problem: Problem } {
  if (round !== key.round) return { problem: { key: "keysOfOtherRound" } };
  const known = key.challenge !== null && rehearsalHash(round, words) === key.challenge;
  if (!known) return { problem: { key: "rehearsalUnknown" } };
  const text = rehearsalText(round, words);
  for (const { no, sig } of shares) {
    const mark = key.shares.find((share) => share.no === no)?.mark ?? "";
    if (!isSigned("pb:rehearsal:v1", text, sig, mark)) {
      return { problem: { key: "rehearsalShareWrong", values: { no } } };
    }
  }
  return { numbers: shares.map(({ no }) => no) };
}

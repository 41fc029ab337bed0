import { createHash } from "node:crypto";
import type { PublicKey } from "#app/domain/key-holding.ts";
import { linesOf, textOfLines } from "./bundle.server.ts";
import { canonical, type Plain, readCanonical } from "./canonical.server.ts";
import type { Sealed } from "./opened.server.ts";
import { isObject } from "./opening.server.ts";

/** The files that go between the server and the trustees' own computer. None holds a secret key. */

/** The public half of a key. */
export function publicKeyFile(key: PublicKey): string {
  return fileOf("public-key", { key: plainKey(key) });
}

export function readPublicKeyFile(text: string): PublicKey | null {
  const file = readFile("public-key", text);
  return file ? keyFrom(file.key) : null;
}

/** What the trustees are to open in a rehearsal. */
export interface Challenge {
  key: PublicKey;
  /** Base64. */
  sealed: string;
}

export function challengeFile({ key, sealed }: Challenge): string {
  return fileOf("rehearsal", { key: plainKey(key), sealed });
}

export function readChallengeFile(text: string): Challenge | null {
  const file = readFile("rehearsal", text);
  const key = file && keyFrom(file.key);
  return key && typeof file.sealed === "string" ? { key, sealed: file.sealed } : null;
}

/** What came out of a rehearsal: the words that were sealed, and who took part in opening them. */
export interface RehearsalAnswer {
  round: string;
  words: string;
  /** Each share's signature over the round and the words, base64url. */
  shares: readonly { no: number; sig: string }[];
}

export function answerFile({ round, words, shares }: RehearsalAnswer): string {
  return fileOf("rehearsed", { round, words, shares: shares.map(({ no, sig }) => ({ no, sig })) });
}

export function readAnswerFile(text: string): RehearsalAnswer | null {
  const file = readFile("rehearsed", text);
  if (!file || typeof file.round !== "string" || typeof file.words !== "string") return null;
  const { round, words, shares } = file;
  if (!Array.isArray(shares)) return null;
  const signed = (shares as readonly Plain[]).flatMap((one) => {
    const whole = isObject(one) && typeof one.no === "number" && typeof one.sig === "string";
    return whole ? [one as unknown as RehearsalAnswer["shares"][number]] : [];
  });
  return signed.length === shares.length ? { round, words, shares: signed } : null;
}

/** What every share signs, and what the server keeps of it until it is answered. */
export function rehearsalText(round: string, words: string): string {
  return `${round}\0${words}`;
}

export function rehearsalHash(round: string, words: string): string {
  const hash = createHash("sha256").update("pb:rehearsal:v1\0");
  return hash.update(rehearsalText(round, words)).digest("hex");
}

/** The sealed ballots of a closed round, one a line after a line that names their key. */
export function sealedFile(key: PublicKey, ballots: readonly Sealed[]): string {
  const head = canonical({ ...headOf("sealed"), key: plainKey(key), ballots: ballots.length });
  return textOfLines([head, ...ballots.map(({ c, sealed }) => canonical({ c, sealed }))]);
}

export function readSealedFile(text: string): { key: PublicKey; ballots: Sealed[] } | null {
  const [head = "", ...lines] = linesOf(text);
  const file = readFile("sealed", head);
  const key = file && keyFrom(file.key);
  const ballots = lines.flatMap((line) => {
    const one = readCanonical(line);
    const whole = isObject(one) && typeof one.c === "string" && typeof one.sealed === "string";
    return whole ? [one as unknown as Sealed] : [];
  });
  const all = ballots.length === lines.length && ballots.length === file?.ballots;
  return key && all ? { key, ballots } : null;
}

function headOf(kind: string) {
  return { kind: `radslag-${kind}`, v: 1 };
}

function fileOf(kind: string, members: Readonly<Record<string, Plain>>): string {
  return `${canonical({ ...headOf(kind), ...members })}\n`;
}

/** The members of a file of this kind; null when it is none. */
function readFile(kind: string, text: string): Readonly<Record<string, Plain>> | null {
  const value = readCanonical(text.trim());
  return isObject(value) && value.kind === `radslag-${kind}` && value.v === 1 ? value : null;
}

function plainKey({ round, sealKey, threshold, shares }: PublicKey): Plain {
  const plain = shares.map(({ no, commitment, mark }) => ({ no, commitment, mark }));
  return { round, sealKey, threshold, shares: plain };
}

const isHash = (value: Plain | undefined) =>
  typeof value === "string" && /^[0-9a-f]{64}$/.test(value);

/** The key a value tells; null unless it has shares numbered from 1, and needs two of them at least. */
function keyFrom(value: Plain | undefined): PublicKey | null {
  if (!isObject(value) || !isHash(value.sealKey) || !Array.isArray(value.shares)) return null;
  if (typeof value.round !== "string" || typeof value.threshold !== "number") return null;
  const shares = value.shares as readonly Plain[];
  const whole = shares.every((one, place) => {
    return isObject(one) && one.no === place + 1 && isHash(one.commitment) && isHash(one.mark);
  });
  const suits = value.threshold >= 2 && value.threshold <= shares.length;
  return whole && suits ? (value as unknown as PublicKey) : null;
}

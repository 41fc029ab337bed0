import { createHash, randomBytes } from "node:crypto";
import type { Ballot, SavingAnswer } from "#app/domain/ballots/ballot-type.ts";
import { codeLetters, inGroups, readWrittenCode } from "#app/domain/written-code.ts";
import { canonical, type Plain, readCanonical } from "./canonical.server.ts";

/** A ballot of a round with the salt that hides it: what a commitment commits to. */
export interface Opening {
  roundId: string;
  ballot: Ballot;
  /** 32 random bytes, base64url. */
  salt: string;
}

const SALT_BYTES = 32;

export function newSalt(): string {
  return randomBytes(SALT_BYTES).toString("base64url");
}

/** An opening as text, the one spelling it has. Abstaining is the same as no answer. */
export function openingText({ roundId, ballot, salt }: Opening): string {
  const { areaId, scores, savings } = ballot;
  const choices = inOrder(scores);
  const answered = Object.entries(savings).filter(([, answer]) => answer !== "abstain");
  return canonical({
    v: 1,
    round: roundId,
    area: areaId,
    choices,
    savings: inOrder(Object.fromEntries(answered)),
    salt,
  });
}

/** The opening of a text; null when the text is none. */
export function readOpening(text: string): Opening | null {
  const value = readCanonical(text);
  if (!isObject(value)) return null;
  const { round, area, choices, savings, salt } = value;
  if (typeof round !== "string" || typeof area !== "string" || typeof salt !== "string")
    return null;
  const scores = fromOrder(choices, (score): score is number => typeof score === "number");
  const answers = fromOrder(savings, (one): one is SavingAnswer => one === "yes" || one === "no");
  if (!scores || !answers) return null;
  const ballot = { areaId: area, scores, savings: answers };
  const opening = { roundId: round, ballot, salt };
  return openingText(opening) === text ? opening : null;
}

/** What the ledger holds in place of a ballot: SHA-256 of its opening, in hex. */
export function commitmentTo(opening: string): string {
  return createHash("sha256").update("pb:ballot:v1\0").update(opening).digest("hex");
}

const RECEIPT_CHARACTERS = 16;

/** The receipt code of a commitment: its first 80 bits, in four groups of four. */
export function receiptCode(commitment: string): string {
  const bits = BigInt(`0x${commitment}`);
  const characters = Array.from({ length: RECEIPT_CHARACTERS }, (_, place) => {
    return codeLetters[Number((bits >> BigInt(251 - 5 * place)) & 31n)];
  });
  return inGroups(characters.join(""));
}

/** How many characters of a code anyone has to tell: the others are looked up by the asker. */
const TOLD_CHARACTERS = 2;

/** The beginning of a receipt code as somebody typed it, in its own spelling; null when it is none. */
export function readBeginning(typed: string): string | null {
  return readWrittenCode(typed, TOLD_CHARACTERS);
}

function inOrder<T extends Plain>(marks: Readonly<Record<string, T>>): Plain {
  return Object.entries(marks).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The pairs of a list as a record; null unless they are pairs in the order of their ids. */
function fromOrder<T extends Plain>(
  list: Plain | undefined,
  isMark: (mark: Plain) => mark is T,
): Record<string, T> | null {
  if (!Array.isArray(list)) return null;
  const marks: [string, T][] = [];
  for (const pair of list) {
    if (!Array.isArray(pair) || pair.length !== 2) return null;
    const [id, mark] = pair as [Plain, Plain];
    if (typeof id !== "string" || !isMark(mark)) return null;
    marks.push([id, mark]);
  }
  return Object.fromEntries(marks);
}

export function isObject(value: Plain | undefined): value is { readonly [key: string]: Plain } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import { canonical, type Plain, readCanonical } from "./canonical.server.ts";
import { isObject } from "./opening.server.ts";

/**
 * One line of the open ballot ledger. It never says who, when or what was chosen.
 * - `open`: the first one; `manifest` is the SHA-256 of the round's rules as they stand all along.
 * - `cast`: a tag's ballot in an area; `v` counts its ballots, the highest one is counted. `c` is
 *   the commitment, `s` the SHA-256 of the sealed ballot.
 * - `withdraw`: the tag's ballots are not counted, because its voter voted on paper.
 * - `paper`: a ballot on paper with its random serial number.
 * - `roll`: so many were added to the roll after it was frozen.
 * - `close`: no ballot comes after it.
 * - `release`: the SHA-256 of every other file of the bundle.
 */
export type LedgerLine =
  | { t: "open"; round: string; manifest: string }
  | { t: "cast"; tag: string; v: number; area: string; c: string; s: string }
  | { t: "withdraw"; tag: string }
  | { t: "paper"; serial: string; batch: string; area: string; c: string }
  | { t: "roll"; add: number }
  | { t: "close" }
  | { t: "release"; files: Readonly<Record<string, string>> };

export function ledgerText(line: LedgerLine): string {
  return canonical(line);
}

type Check = (value: Plain) => boolean;

const hash: Check = (value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
const tag: Check = (value) => typeof value === "string" && /^[0-9a-f]{32}$/.test(value);
const name: Check = (value) => typeof value === "string" && /^[\w.-]{1,100}$/.test(value);
const count: Check = (value) => typeof value === "number" && value >= 1;
const files: Check = (value) =>
  isObject(value) && Object.entries(value).every(([file, sum]) => name(file) && hash(sum));

const members: { readonly [T in LedgerLine["t"]]: Readonly<Record<string, Check>> } = {
  open: { round: name, manifest: hash },
  cast: { tag, v: count, area: name, c: hash, s: hash },
  withdraw: { tag },
  paper: { serial: name, batch: name, area: name, c: hash },
  roll: { add: count },
  close: {},
  release: { files },
};

/** The line a text spells, or what is wrong with it. */
export function readLedgerLine(text: string): LedgerLine | LineFault {
  const value = readCanonical(text);
  if (value === undefined) return "line is not canonical";
  if (!isObject(value) || typeof value.t !== "string" || !Object.hasOwn(members, value.t)) {
    return "line is not understood";
  }
  const checks = Object.entries(members[value.t as LedgerLine["t"]]);
  const whole = Object.keys(value).length === checks.length + 1;
  const understood = whole && checks.every(([key, check]) => check(value[key] ?? null));
  return understood ? (value as unknown as LedgerLine) : "line is not understood";
}

/** True for the last lines after which no ballot comes; null is the ledger that has none. */
export function isLedgerEnd(text: string | null): boolean {
  if (text === null) return false;
  const line = readLedgerLine(text);
  return typeof line !== "string" && (line.t === "close" || line.t === "release");
}

export type LineFault = "line is not canonical" | "line is not understood";

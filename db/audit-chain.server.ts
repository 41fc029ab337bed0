import { createHash } from "node:crypto";

/** One link of the log: what was done as text, and a hash over it and all that came before. */
export interface AuditLink {
  seq: number;
  /** The hash of the link before. */
  prev: string;
  line: string;
  hash: string;
}

/** What stands for the hash before the first line. */
export const NO_HASH = "0".repeat(64);

/** SHA-256 over the hash before and this line, in hex. */
export function auditHash(prev: string, line: string): string {
  return createHash("sha256").update(`pb:audit:v1\0${prev}\0${line}`).digest("hex");
}

/**
 * A value in its only spelling (RFC 8785): keys in the order of their code units, no white space.
 * Apart from the box's own spelling because staff may write fractions, as in 7.5 percent.
 */
export function spelled(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spelled).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, one]) => `${JSON.stringify(key)}:${spelled(one)}`).join(",")}}`;
}

/** What is wrong with a log: the place of the first line that does not hold, and why. */
export interface AuditFault {
  /** Counted from 1. */
  place: number;
  reason: string;
}

/** The whole log's last hash, or its first fault. An empty log ends in `NO_HASH`. */
export function checkChain(
  links: Iterable<AuditLink>,
): { lines: number; head: string; hashes: ReadonlySet<string> } | AuditFault {
  const hashes = new Set<string>();
  let head = NO_HASH;
  let place = 0;
  for (const { seq, prev, line, hash } of links) {
    place += 1;
    const fault = (reason: string) => ({ place, reason });
    if (seq !== place) return fault(`its number is ${seq}: lines are missing or moved`);
    if (prev !== head) return fault("it does not follow the line before it");
    if (hash !== auditHash(prev, line)) return fault("its text or its hash was changed");
    if (!isSpelled(line)) return fault("it is not spelled as the log spells");
    head = hash;
    hashes.add(hash);
  }
  return { lines: place, head, hashes };
}

/** A text with two fields of one name could be read in two ways. */
function isSpelled(line: string): boolean {
  try {
    return spelled(JSON.parse(line)) === line;
  } catch {
    return false;
  }
}

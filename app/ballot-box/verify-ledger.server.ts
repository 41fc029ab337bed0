import { bundleFiles, type Fault } from "./bundle.server.ts";
import { type LedgerLine, readLedgerLine } from "./ledger.server.ts";

/** A ballot that is counted: its commitment and where it was cast. */
export interface Counted {
  c: string;
  area: string;
}

/** What a ledger comes to when it is read from its first line to its last. */
export interface Ledger {
  round: string;
  manifestHash: string;
  /** The counted ballots, each under its tag, or under the word paper and its serial. */
  counted: ReadonlyMap<string, Counted>;
  /** Every area that a ballot names, with the line that names it first. */
  firstIn: ReadonlyMap<string, number>;
  /** How many were put on the roll after the vote had opened. */
  added: number;
  /** How many lines there are up to the close, itself among them. */
  closedAfter: number;
  /** The SHA-256 of every released file, by name. */
  released: Readonly<Record<string, string>>;
}

/** Reads a ledger line by line; the first line that cannot stand where it stands is its fault. */
export function foldLedger(lines: readonly string[]): Ledger | { fault: Fault } {
  const reading = new Reading();
  for (const [at, text] of lines.entries()) {
    const line = readLedgerLine(text);
    const reason = typeof line === "string" ? line : reading.take(line, at + 1);
    if (reason) return { fault: { file: bundleFiles.ledger, line: at + 1, reason } };
  }
  return reading.ledger ?? { fault: faultAtEnd("is not released") };
}

/** The ballots that a ledger counts as it stands, released or not. Throws when it cannot be read. */
export function countedIn(lines: readonly string[]): Counted[] {
  const reading = new Reading();
  for (const [at, text] of lines.entries()) {
    const line = readLedgerLine(text);
    const reason = typeof line === "string" ? line : reading.take(line, at + 1);
    if (reason) throw new Error(`The ledger cannot be read: ${reason} (line ${at + 1}).`);
  }
  return reading.counted;
}

function faultAtEnd(reason: string): Fault {
  return { file: bundleFiles.ledger, line: null, reason };
}

class Reading {
  #open: { round: string; manifest: string } | null = null;
  #added = 0;
  #closedAfter = 0;
  #released: Readonly<Record<string, string>> | null = null;
  readonly #counted = new Map<string, Counted>();
  readonly #firstIn = new Map<string, number>();
  readonly #versions = new Map<string, number>();
  readonly #withdrawn = new Set<string>();
  readonly #commitments = new Set<string>();

  /** What is counted so far. */
  get counted(): Counted[] {
    return [...this.#counted].flatMap(([tag, one]) => (this.#withdrawn.has(tag) ? [] : [one]));
  }

  get ledger(): Ledger | null {
    if (!this.#open || !this.#released) return null;
    for (const tag of this.#withdrawn) this.#counted.delete(tag);
    return {
      round: this.#open.round,
      manifestHash: this.#open.manifest,
      counted: this.#counted,
      firstIn: this.#firstIn,
      added: this.#added,
      closedAfter: this.#closedAfter,
      released: this.#released,
    };
  }

  /** Takes the next line; answers why it cannot stand there, or null. */
  take(line: LedgerLine, number: number): string | null {
    if ((line.t === "open") !== (number === 1)) return "line stands out of order";
    if (this.#released) return "line stands after the release";
    if (this.#closedAfter > 0 && line.t !== "release") return "line stands after the close";
    if ("area" in line && !this.#firstIn.has(line.area)) this.#firstIn.set(line.area, number);
    switch (line.t) {
      case "open":
        this.#open = line;
        return null;
      case "cast":
        return this.#cast(line);
      case "paper":
        return this.#paper(line);
      case "withdraw":
        this.#withdrawn.add(line.tag);
        return null;
      case "roll":
        this.#added += line.add;
        return null;
      case "close":
        this.#closedAfter = number;
        return null;
      case "release":
        if (this.#closedAfter === 0) return "line stands before the close";
        this.#released = line.files;
        return null;
    }
  }

  /** Ballots of one batch stand in the order of their commitments, so versions may come mixed. */
  #cast({ tag, v, area, c }: Extract<LedgerLine, { t: "cast" }>): string | null {
    if (!this.#isNew(c)) return "commitment stands twice";
    const latest = this.#versions.get(tag) ?? 0;
    if (v === latest) return "version stands twice";
    if (v < latest) return null;
    this.#versions.set(tag, v);
    this.#counted.set(tag, { c, area });
    return null;
  }

  #paper({ serial, area, c }: Extract<LedgerLine, { t: "paper" }>): string | null {
    if (!this.#isNew(c)) return "commitment stands twice";
    // The space keeps it apart from every tag, whatever the serial is.
    const name = `paper ${serial}`;
    if (this.#counted.has(name)) return "serial stands twice";
    this.#counted.set(name, { c, area });
    return null;
  }

  #isNew(c: string): boolean {
    if (this.#commitments.has(c)) return false;
    this.#commitments.add(c);
    return true;
  }
}

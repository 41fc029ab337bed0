/** What is wrong with a `.pb` file, and where. Lines are counted from 1, as in an editor. */
export interface PabulibFault {
  line: number;
  /** The column's name, where one cell is to blame. */
  column: string | null;
  /** What should have stood there, in words that finish the sentence "expected ...". */
  expected: string;
  /** What stood there instead; null when nothing did. */
  found: string | null;
}

/** A fault on its way from where it was met to `parsePabulib`, which hands it on as a value. */
export class PabulibError extends Error {
  readonly fault: PabulibFault;

  constructor(fault: PabulibFault) {
    super(faultSentence(fault));
    this.name = "PabulibError";
    this.fault = fault;
  }
}

/** Stops the reading at a fault. */
export function fail(
  line: number,
  expected: string,
  found: string | null = null,
  column: string | null = null,
): never {
  throw new PabulibError({ line, column, expected, found });
}

/** A fault as a sentence: `expected a cost, found "abc" (column cost)`. */
export function faultSentence({ expected, found, column }: PabulibFault): string {
  const instead = found === null ? "" : `, found ${JSON.stringify(shortened(found))}`;
  return `expected ${expected}${instead}${column === null ? "" : ` (column ${column})`}`;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

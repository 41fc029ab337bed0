import { type LedgerLine, readLedgerLine } from "./ledger.server.ts";
import { receiptCode } from "./opening.server.ts";

/**
 * What the ledger says of a receipt code: its ballot is `counted`, was `replaced` by a later one of
 * the same voter, or was `withdrawn` because the voter voted on paper.
 */
export type ReceiptState = "counted" | "replaced" | "withdrawn";

export interface ListedReceipt {
  code: string;
  is: ReceiptState;
}

/** The receipts in a ledger whose codes begin with these characters, in the order of the codes. */
export function receiptsIn(lines: readonly string[], beginning: string): ListedReceipt[] {
  const latest = new Map<string, number>();
  const withdrawn = new Set<string>();
  const cast: Extract<LedgerLine, { t: "cast" }>[] = [];
  for (const text of lines) {
    const line = readLedgerLine(text);
    if (typeof line === "string") throw new Error(`The ledger cannot be read: ${line}.`);
    if (line.t === "withdraw") withdrawn.add(line.tag);
    if (line.t !== "cast") continue;
    latest.set(line.tag, Math.max(line.v, latest.get(line.tag) ?? 0));
    cast.push(line);
  }
  const stateOf = ({ tag, v }: { tag: string; v: number }): ReceiptState => {
    if (withdrawn.has(tag)) return "withdrawn";
    return latest.get(tag) === v ? "counted" : "replaced";
  };
  return cast
    .map((line) => ({ code: receiptCode(line.c), is: stateOf(line) }))
    .filter(({ code }) => code.startsWith(beginning))
    .sort((one, other) => (one.code < other.code ? -1 : 1));
}

import { readLedgerLine } from "./ledger.server.ts";
import { tagOf } from "./tag.server.ts";

/**
 * How many tags in a ledger belong to no row of the roll. Whoever holds the server may have cast
 * for people who do not exist; this finds it while tags can still be reckoned. It must be 0.
 */
export function strangersIn(
  lines: readonly string[],
  rollIds: readonly string[],
  tagKey: Buffer,
  roundId: string,
): number {
  const known = new Set(rollIds.map((id) => tagOf(tagKey, roundId, id)));
  const tags = new Set<string>();
  for (const text of lines) {
    const line = readLedgerLine(text);
    if (typeof line !== "string" && line.t === "cast") tags.add(line.tag);
  }
  return [...tags].filter((tag) => !known.has(tag)).length;
}

import type { Channel, ChannelTurnout } from "#app/domain/outcome.ts";
import { readLedgerLine } from "./ledger.server.ts";

/** What a batch brings, as far as it tells who has voted. */
export interface BatchVoters {
  waiting: readonly { tag: string; version: number; areaId: string; channel: Channel }[];
  paper: readonly { areaId: string }[];
  /** The tags that are withdrawn in this batch. */
  withdrawn: readonly string[];
}

/**
 * What a batch adds to the turnout. A tag counts once, where it voted first: later ballots change
 * what it chose, not that it voted. A withdrawn tag no longer counts, since its voter is counted
 * with the paper; where the ledger has told of it before, one is taken off.
 */
export function turnoutOf(
  { waiting, paper, withdrawn }: BatchVoters,
  published: readonly string[],
): ChannelTurnout[] {
  const sums = new Map<string, ChannelTurnout>();
  const add = (areaId: string, channel: Channel, voters: number) => {
    const key = `${areaId} ${channel}`;
    const ballots = (sums.get(key)?.ballots ?? 0) + voters;
    sums.set(key, { areaId, channel, ballots });
  };
  const gone = new Set(withdrawn);
  for (const { tag, version, areaId, channel } of waiting) {
    if (version === 1 && !gone.has(tag)) add(areaId, channel, 1);
  }
  for (const { areaId } of paper) add(areaId, "paper", 1);
  // Only a number leads to a mark, and a number's ballot comes by the web, never from a class.
  if (gone.size > 0) for (const areaId of firstVotes(published, gone)) add(areaId, "web", -1);
  return [...sums.values()].filter(({ ballots }) => ballots !== 0);
}

/** The areas in which these tags voted first, by the lines that have been published. */
function firstVotes(published: readonly string[], tags: ReadonlySet<string>): string[] {
  return published.flatMap((text) => {
    const line = readLedgerLine(text);
    if (typeof line === "string" || line.t !== "cast") return [];
    return line.v === 1 && tags.has(line.tag) ? [line.area] : [];
  });
}

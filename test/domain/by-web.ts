import type { CastBallot, ChannelTurnout } from "#app/domain/outcome.ts";

/** The turnout of ballots that all came by the web. */
export function byWeb(ballots: Iterable<CastBallot>): ChannelTurnout[] {
  const sums = new Map<string, number>();
  for (const { areaId, voters = 1 } of ballots) {
    sums.set(areaId, (sums.get(areaId) ?? 0) + voters);
  }
  return [...sums].map(([areaId, ballots]) => ({ areaId, channel: "web", ballots }));
}

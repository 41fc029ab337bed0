import { passedDays } from "#app/domain/delivery.ts";
import { localDay } from "#app/domain/local-time.ts";
import { momentAt } from "#app/domain/schedule.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { listDeliveries } from "#db/deliveries.server.ts";
import { listRounds } from "#db/rounds.server.ts";

/** The rounds in which paper ballots may be waiting. */
export async function roundsWithPaper({ db, nowMs }: RequestContext) {
  const open = (await listRounds(db)).filter(({ round: { schedule, ballotRule } }) => {
    const { kind } = momentAt(schedule, nowMs);
    return ballotRule.kind !== "imported" && (kind === "vote" || kind === "count");
  });
  return open.map(({ round: { slug, title } }) => ({ slug, title }));
}

/** The rounds that are being carried out, and how many proposals have passed their day. */
export async function roundsToDeliver({ db, nowMs }: RequestContext) {
  const today = localDay(nowMs);
  const decided = (await listRounds(db)).filter(({ round: { schedule, ballotRule } }) => {
    return ballotRule.kind !== "imported" && momentAt(schedule, nowMs).kind === "follow-up";
  });
  return Promise.all(
    decided.map(async ({ round: { id, slug, title } }) => {
      return { slug, title, passed: passedDays(await listDeliveries(db, id), today) };
    }),
  );
}

import { type News, newsOf } from "#app/domain/news.ts";
import type { Round } from "#app/domain/round.ts";
import { listDeliveries } from "./deliveries.server.ts";
import { listAnsweredOfRound } from "./discussion.server.ts";
import type { Db } from "./engine.server.ts";
import { listDecisions } from "./outcomes.server.ts";
import { listChangesOfRound } from "./proposal-changes.server.ts";
import { listProposals } from "./proposals.server.ts";

/** What has happened in a round in public until now, the latest first. */
export async function listNews(db: Db, { id, schedule }: Round, nowMs: number): Promise<News[]> {
  const [{ proposals }, answered, changes, decisions, deliveries] = await Promise.all([
    listProposals(db, { roundId: id }),
    listAnsweredOfRound(db, id),
    listChangesOfRound(db, id),
    listDecisions(db, id),
    listDeliveries(db, id),
  ]);
  return newsOf({ schedule, proposals, answered, changes, decisions, deliveries }, nowMs);
}

import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { IdeaText } from "#app/domain/proposal.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { mayCompleteIdea } from "#app/domain/schedule.ts";
import type { Db } from "#db/open.server.ts";
import { findProposal, findProposerId, saveProposal } from "#db/proposals.server.ts";
import { lockRoundForChange } from "#db/rounds.server.ts";

/**
 * Takes in what an officer asked for: the proposer's new words stand in place of the old ones, and
 * the idea waits for an officer again. Only the one who sent it in may, until the vote opens.
 */
export async function completeIdea(
  db: Db,
  { round, areas }: RoundWithAreas,
  ideaId: string,
  person: Person,
  written: IdeaText & { proposerName: string },
  nowMs: number,
): Promise<Problem[]> {
  if (!mayCompleteIdea(round.schedule, nowMs)) return [{ key: "ideasNotOpen" }];
  if (!areas.some(({ id }) => id === written.areaId)) {
    return [{ key: "areaNeeded", field: "areaId" }];
  }
  return db.transaction().execute(async (db) => {
    await lockRoundForChange(db, round.id);
    // Read under the lock: an officer may have answered it a moment ago.
    const idea = await findProposal(db, ideaId);
    const own = idea?.roundId === round.id && (await findProposerId(db, ideaId)) === person.id;
    if (!own) return [{ key: "changedMeanwhile" }];
    if (idea.review.outcome !== "needs-info" || idea.hiddenReason !== null) {
      return [{ key: "alreadyReviewed" }];
    }
    // What was pointed out on one area's map says nothing about another's.
    const spot = written.areaId === idea.areaId ? idea.spot : null;
    await saveProposal(db, { ...idea, ...written, spot, review: { outcome: "waiting" } });
    return [];
  });
}

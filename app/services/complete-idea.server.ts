import { randomUUID } from "node:crypto";
import { completedFields, namesAfter } from "#app/domain/co-authors.ts";
import type { Person } from "#app/domain/person.ts";
import { changedPhoto, type PhotoChange } from "#app/domain/photo.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { IdeaText } from "#app/domain/proposal.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { sameValue } from "#app/domain/same-value.ts";
import { mayCompleteIdea } from "#app/domain/schedule.ts";
import { spotProblems } from "#app/domain/spot.ts";
import type { Db } from "#db/open.server.ts";
import { storePhoto } from "#db/photos.server.ts";
import { authorshipOf } from "#db/proposal-authors.server.ts";
import { saveChange } from "#db/proposal-changes.server.ts";
import { findProposal, saveProposal } from "#db/proposals.server.ts";
import { lockRoundForChange } from "#db/rounds.server.ts";

/** How the one who completes an idea is to be named beside it: by name, or by where they live. */
interface Shown {
  named: boolean;
  proposerName: string;
}

/**
 * Takes in what an officer asked for: the new words stand in place of the old ones, and the idea
 * waits for an officer again. What was changed is told with what the officer asked. Only those who
 * wrote it may, until the vote opens.
 */
export async function completeIdea(
  db: Db,
  { round, areas }: RoundWithAreas,
  ideaId: string,
  person: Person,
  { named, proposerName, ...text }: IdeaText & Shown,
  nowMs: number,
  photoChange: PhotoChange = "same",
): Promise<Problem[]> {
  if (!mayCompleteIdea(round.schedule, nowMs)) return [{ key: "ideasNotOpen" }];
  const area = areas.find(({ id }) => id === text.areaId);
  if (!area) return [{ key: "areaNeeded", field: "areaId" }];
  return db.transaction().execute(async (db): Promise<Problem[]> => {
    await lockRoundForChange(db, round.id);
    // Read under the lock: an officer may have answered it a moment ago.
    const idea = await findProposal(db, ideaId);
    const who = await authorshipOf(db, ideaId, person.id);
    if (idea?.roundId !== round.id || !who) return [{ key: "changedMeanwhile" }];
    if (idea.review.outcome !== "needs-info" || idea.hiddenReason !== null) {
      return [{ key: "alreadyReviewed" }];
    }
    // A place that stays is no fault of theirs, though its area was drawn anew.
    const stays = text.areaId === idea.areaId && sameValue(text.spot, idea.spot);
    const astray = stays ? [] : spotProblems(text.spot, area);
    if (astray.length > 0) return astray;
    const names = namesAfter(idea, who, person.name, { named, proposerName });
    const photo = changedPhoto(idea.photo, photoChange, randomUUID());
    await storePhoto(db, photo, photoChange, nowMs);
    const after = { ...idea, ...text, photo };
    await saveProposal(db, { ...after, ...names, review: { outcome: "waiting" } });
    const fields = completedFields(idea, after);
    if (fields.length > 0) {
      const change = { id: randomUUID(), proposalId: ideaId, atMs: nowMs, field: "completed" };
      const { reason } = idea.review;
      await saveChange(db, { ...change, before: "", after: fields.join(" "), reason });
    }
    return [];
  });
}

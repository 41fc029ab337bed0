import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";
import { hidePhoto as hide } from "#db/photos.server.ts";
import { findProposal } from "#db/proposals.server.ts";
import { lockRoundForChange } from "#db/rounds.server.ts";

/**
 * Hides a proposal's photo from residents, at any moment: the proposal stays, with its drawn subject,
 * and the reason stands where the photo stood.
 */
export async function hidePhoto(
  db: Db,
  proposalId: string,
  reason: string,
  person: Person,
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db) => {
    const proposal = await findProposal(db, proposalId);
    const found = proposal && (await lockRoundForChange(db, proposal.roundId));
    const photo = proposal?.photo;
    if (!proposal || !found || !photo || !(await hide(db, photo.id, reason))) {
      return [{ key: "changedMeanwhile" }];
    }
    const line = { atMs: nowMs, actorId: person.id, act: "hide-photo", subject: proposal.id };
    await appendAudit(db, { ...line, roundId: proposal.roundId, detail: { reason } });
    return [];
  });
}

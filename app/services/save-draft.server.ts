import { openDraft, sealDraft } from "#app/ballot-box/draft.server.ts";
import { draftTagOf } from "#app/ballot-box/tag.server.ts";
import type { BallotPaper } from "#app/domain/ballots/ballot-type.ts";
import { emptyBallot, type Press, pressed, stillOnPaper } from "#app/domain/ballots/press.ts";
import type { Round } from "#app/domain/round.ts";
import type { Voter } from "#app/domain/voter.ts";
import { findDraft, saveDraft as storeDraft } from "#db/ballots.server.ts";
import type { Db } from "#db/open.server.ts";

/**
 * Keeps one press in the booth, so that the choice is there on the next page and the next device.
 * A draft may hold too much; the review says so. It lies sealed under the round's `tagKey`, filled
 * up to `sealedBytes`.
 */
export async function saveDraft(
  db: Db,
  { tagKey, sealedBytes }: { tagKey: Buffer; sealedBytes: number },
  { round, voter, paper }: { round: Round; voter: Voter; paper: BallotPaper },
  press: Press,
): Promise<void> {
  const { id: roundId, ballotRule } = round;
  const { areaId } = paper;
  const tag = draftTagOf(tagKey, roundId, voter.tag, areaId);
  await db.transaction().execute(async (db) => {
    const sealed = await findDraft(db, roundId, tag);
    const stored = sealed && openDraft(tagKey, tag, sealed);
    const draft = stillOnPaper(ballotRule, stored || emptyBallot(areaId), paper);
    const next = pressed(ballotRule, draft, paper, press);
    await storeDraft(db, { roundId, tag, sealed: sealDraft(tagKey, tag, next, sealedBytes) });
  });
}

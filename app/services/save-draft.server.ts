import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { draftTagOf } from "#app/ballot-box/tag.server.ts";
import type { BallotPaper } from "#app/domain/ballots/ballot-type.ts";
import { emptyBallot, type Press, pressed, stillOnPaper } from "#app/domain/ballots/press.ts";
import type { Person } from "#app/domain/person.ts";
import type { Round } from "#app/domain/round.ts";
import { findDraft, saveDraft as storeDraft } from "#db/ballots.server.ts";
import type { Db } from "#db/open.server.ts";

/**
 * Keeps one press in the booth, so that the choice is there on the next page and the next device.
 * A draft may hold too much; the review says so.
 */
export async function saveDraft(
  { db, keys }: { db: Db; keys: RoundKeys },
  { round, person, paper }: { round: Round; person: Person; paper: BallotPaper },
  press: Press,
): Promise<void> {
  const { id: roundId, ballotRule } = round;
  const tag = draftTagOf(keys.keyOf(roundId), roundId, person.id, paper.areaId);
  await db.transaction().execute(async (db) => {
    const stored = (await findDraft(db, roundId, tag)) ?? emptyBallot(paper.areaId);
    const draft = stillOnPaper(ballotRule, stored, paper);
    await storeDraft(db, { roundId, tag, ballot: pressed(ballotRule, draft, paper, press) });
  });
}

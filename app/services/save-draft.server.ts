import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { draftTagOf } from "#app/ballot-box/tag.server.ts";
import { type Ballot, savingAnswers } from "#app/domain/ballots/ballot-type.ts";
import type { BallotPaper } from "#app/domain/ballots/ballot-type.ts";
import type { Person } from "#app/domain/person.ts";
import { eraseDraft, findDraft, saveDraft as storeDraft } from "#db/ballots.server.ts";
import type { Db } from "#db/open.server.ts";

/** One press in the booth. */
export type Press =
  | { kind: "add" | "remove"; proposalId: string }
  | { kind: "answer"; proposalId: string; answer: string }
  | { kind: "clear" };

/**
 * Keeps one press in the booth, so that the choice is there on the next page and the next device.
 * A draft may hold too much; the review says so. What is not on the ballot paper changes nothing.
 */
export async function saveDraft(
  { db, keys }: { db: Db; keys: RoundKeys },
  { roundId, person, paper }: { roundId: string; person: Person; paper: BallotPaper },
  press: Press,
): Promise<void> {
  const tag = draftTagOf(keys.keyOf(roundId), roundId, person.id, paper.areaId);
  await db.transaction().execute(async (db) => {
    if (press.kind === "clear") return eraseDraft(db, roundId, tag);
    const draft = (await findDraft(db, roundId, tag)) ?? emptyBallot(paper.areaId);
    await storeDraft(db, { roundId, tag, ballot: pressed(draft, paper, press) });
  });
}

/** The draft as it is after a press. */
export function pressed(draft: Ballot, paper: BallotPaper, press: Press): Ballot {
  if (press.kind === "clear") return emptyBallot(paper.areaId);
  const { proposalId } = press;
  if (press.kind === "answer") {
    const answer = savingAnswers.find((known) => known === press.answer);
    const known = paper.saves.some(({ id }) => id === proposalId);
    return answer && known
      ? { ...draft, savings: { ...draft.savings, [proposalId]: answer } }
      : draft;
  }
  if (!paper.spends.some(({ id }) => id === proposalId)) return draft;
  const { [proposalId]: _, ...others } = draft.scores;
  return { ...draft, scores: press.kind === "add" ? { ...others, [proposalId]: 1 } : others };
}

export function emptyBallot(areaId: string): Ballot {
  return { areaId, scores: {}, savings: {} };
}

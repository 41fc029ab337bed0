import { refuseLockedProposalChanges } from "#app/domain/freeze.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Assessment, Proposal, Review } from "#app/domain/proposal.ts";
import { appendAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";
import {
  findProposal,
  findProposalByNumber,
  findProposerId,
  saveProposal,
} from "#db/proposals.server.ts";
import { lockRoundForChange } from "#db/rounds.server.ts";

/** An officer's answer to an idea; number and money are needed when it goes to the ballot. */
export interface Judgement {
  review: Review;
  number: string | null;
  money: Proposal["money"];
  assessment: Assessment | null;
}

/**
 * Answers an idea with a reason that the proposer, and everybody, can read. Nobody reviews an
 * idea of their own (jäv, KL 6–7 kap.), and an idea is answered once.
 */
export async function reviewIdea(
  db: Db,
  ideaId: string,
  judgement: Judgement,
  person: Person,
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db) => {
    const sentIn = await findProposal(db, ideaId);
    const found = sentIn && (await lockRoundForChange(db, sentIn.roundId));
    // Read again under the lock: somebody else may have answered it a moment ago.
    const idea = found && (await findProposal(db, ideaId));
    if (!idea || !found) return [{ key: "changedMeanwhile", field: "outcome" }];
    const open = idea.review.outcome === "waiting" || idea.review.outcome === "needs-info";
    if (!open) return [{ key: "alreadyReviewed", field: "outcome" }];
    if ((await findProposerId(db, ideaId)) === person.id) {
      return [{ key: "ownIdea", field: "outcome" }];
    }
    const by = { name: person.name, title: person.title, atMs: nowMs };
    const judged = { ...idea, ...judgement, review: { ...judgement.review, by } };
    const problems = [
      ...refuseLockedProposalChanges(idea, judged, found.round.schedule, nowMs),
      ...(await unfitForBallot(db, judged)),
      ...(await wrongMerge(db, judged)),
    ];
    if (problems.length > 0) return problems;
    await saveProposal(db, judged);
    const line = { atMs: nowMs, actorId: person.id, act: "review-idea", subject: ideaId };
    await appendAudit(db, { ...line, roundId: idea.roundId, detail: { ...judgement.review } });
    return [];
  });
}

/** What an approved proposal lacks to stand on the ballot. */
async function unfitForBallot(db: Db, judged: Proposal): Promise<Problem[]> {
  if (judged.review.outcome !== "approved") return [];
  const problems: Problem[] = [];
  if (!judged.money) problems.push({ key: "costNeeded", field: "cost" });
  if (!judged.number) return [...problems, { key: "required", field: "number" }];
  const holder = await findProposalByNumber(db, judged.roundId, judged.number);
  if (holder && holder.id !== judged.id) problems.push({ key: "numberTaken", field: "number" });
  return problems;
}

async function wrongMerge(db: Db, { id, roundId, review }: Proposal): Promise<Problem[]> {
  if (review.outcome !== "merged") return [];
  const into = await findProposal(db, review.intoId);
  const fits = into && into.roundId === roundId && into.id !== id;
  return fits ? [] : [{ key: "mergeTargetUnknown", field: "intoId" }];
}

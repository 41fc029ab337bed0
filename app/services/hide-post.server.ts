import type { Reportable } from "#app/domain/discussion.ts";
import { refuseLockedProposalChanges } from "#app/domain/freeze.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import {
  findArgument,
  findQuestion,
  findRoundOfPost,
  handleReportsOn,
  saveArgument,
  saveQuestion,
} from "#db/discussion.server.ts";
import { findOffer, saveOffer } from "#db/offers.server.ts";
import type { Db } from "#db/open.server.ts";
import { findProposal, saveProposal } from "#db/proposals.server.ts";
import { lockRoundForChange } from "#db/rounds.server.ts";

/**
 * Hides a post from residents. It is kept, and the reason stands where it stood; the reports of it
 * are handled thereby. A proposal on the ballot cannot be hidden once voting has opened.
 */
export async function hidePost(
  db: Db,
  post: { kind: Reportable; id: string },
  reason: string,
  person: Person,
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db) => {
    const problems = await hide(db, post, reason, nowMs);
    if (problems.length > 0) return problems;
    await handleReportsOn(db, post, nowMs);
    const line = { atMs: nowMs, actorId: person.id, act: "hide-post", subject: post.id };
    const roundId = await findRoundOfPost(db, post);
    await appendAudit(db, { ...line, roundId, detail: { kind: post.kind, reason } });
    return [];
  });
}

async function hide(
  db: Db,
  { kind, id }: { kind: Reportable; id: string },
  hiddenReason: string,
  nowMs: number,
): Promise<Problem[]> {
  const gone: Problem[] = [{ key: "changedMeanwhile", field: "reason" }];
  if (kind === "argument") {
    const argument = await findArgument(db, id);
    if (!argument || argument.hiddenReason !== null) return gone;
    await saveArgument(db, { ...argument, hiddenReason });
    return [];
  }
  if (kind === "question") {
    const question = await findQuestion(db, id);
    if (!question || question.hiddenReason !== null) return gone;
    await saveQuestion(db, { ...question, hiddenReason });
    return [];
  }
  if (kind === "offer") {
    const offer = await findOffer(db, id);
    if (!offer || offer.hiddenReason !== null) return gone;
    await saveOffer(db, { ...offer, hiddenReason });
    return [];
  }
  const proposal = await findProposal(db, id);
  const found = proposal && (await lockRoundForChange(db, proposal.roundId));
  if (!proposal || !found || proposal.hiddenReason !== null) return gone;
  const hidden = { ...proposal, hiddenReason };
  const problems = refuseLockedProposalChanges(proposal, hidden, found.round.schedule, nowMs);
  if (problems.length > 0) return problems;
  await saveProposal(db, hidden);
  return [];
}

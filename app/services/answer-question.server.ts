import { mayAnswer } from "#app/domain/permissions.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import { findQuestion, findRoundOfPost, saveQuestion } from "#db/discussion.server.ts";
import type { Db } from "#db/open.server.ts";
import { findProposal } from "#db/proposals.server.ts";
import { lockRoundForChange } from "#db/rounds.server.ts";

/**
 * Publishes the answer to a question under the answerer's name and title. Answers stay. Refused
 * when the question is gone, hidden, answered by somebody else, or not this person's to answer.
 */
export async function answerQuestion(
  db: Db,
  questionId: string,
  text: string,
  person: Person,
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db) => {
    const question = await findForAnswer(db, questionId);
    if (!question || question.hiddenReason !== null || !mayAnswer(person, question)) {
      return [{ key: "changedMeanwhile", field: "text" }];
    }
    if (question.answer) return [{ key: "alreadyAnswered", field: "text" }];
    const byName = person.title ? `${person.name}, ${person.title}` : person.name;
    await saveQuestion(db, { ...question, answer: { text, byName, atMs: nowMs } });
    const line = { atMs: nowMs, actorId: person.id, act: "answer-question", subject: questionId };
    const roundId = await findRoundOfPost(db, { kind: "question", id: questionId });
    await appendAudit(db, { ...line, roundId, detail: { text } });
    return [];
  });
}

/** The question, read under the lock of its round: two answers at once become one. */
async function findForAnswer(db: Db, questionId: string) {
  const asked = await findQuestion(db, questionId);
  const proposal = asked && (await findProposal(db, asked.proposalId));
  if (!proposal || !(await lockRoundForChange(db, proposal.roundId))) return null;
  return findQuestion(db, questionId);
}

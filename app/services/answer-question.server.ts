import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import { findQuestion, saveQuestion } from "#db/discussion.server.ts";
import type { Db } from "#db/open.server.ts";

/** Publishes the answer to a question under the answerer's name and title. Answers stay. */
export async function answerQuestion(
  db: Db,
  questionId: string,
  text: string,
  person: Person,
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db) => {
    const question = await findQuestion(db, questionId);
    if (!question) return [{ key: "changedMeanwhile", field: "text" }];
    if (question.answer) return [{ key: "alreadyAnswered", field: "text" }];
    const byName = person.title ? `${person.name}, ${person.title}` : person.name;
    await saveQuestion(db, { ...question, answer: { text, byName, atMs: nowMs } });
    const line = { atMs: nowMs, actorId: person.id, act: "answer-question", subject: questionId };
    await appendAudit(db, { ...line, detail: { text } });
    return [];
  });
}

import { randomUUID } from "node:crypto";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import { mayArgue } from "#app/domain/schedule.ts";
import { saveQuestion } from "#db/discussion.server.ts";
import type { Db } from "#db/open.server.ts";
import { listAddressees, lockPerson } from "#db/people.server.ts";
import { hasAsked } from "#db/said-before.server.ts";

/**
 * Puts a question about a proposal to a named officer or elected representative. The same words
 * sent twice to the same one are one question.
 */
export async function askQuestion(
  db: Db,
  { round, proposal, person }: { round: Round; proposal: Proposal; person: Person },
  asked: { addresseeId: string; text: string; authorName: string },
  nowMs: number,
): Promise<Problem[]> {
  if (!mayArgue(round.schedule, nowMs)) return [{ key: "discussionClosed", field: "question" }];
  const addressee = (await listAddressees(db)).find(({ id }) => id === asked.addresseeId);
  if (!addressee) return [{ key: "unknownChoice", field: "addresseeId" }];
  const words = { text: asked.text, authorName: asked.authorName };
  const said = { ...words, proposalId: proposal.id, authorId: person.id, addressee };
  return db.transaction().execute(async (db) => {
    await lockPerson(db, person.id);
    if (await hasAsked(db, said)) return [];
    const waits = { askedAtMs: nowMs, answer: null, hiddenReason: null };
    await saveQuestion(db, { ...said, ...waits, id: randomUUID() });
    return [];
  });
}

import { randomUUID } from "node:crypto";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import { mayArgue } from "#app/domain/schedule.ts";
import { saveQuestion } from "#db/discussion.server.ts";
import type { Db } from "#db/open.server.ts";
import { listAddressees } from "#db/people.server.ts";

/** Puts a question about a proposal to a named officer or elected representative. */
export async function askQuestion(
  db: Db,
  { round, proposal, person }: { round: Round; proposal: Proposal; person: Person },
  asked: { addresseeId: string; text: string; authorName: string },
  nowMs: number,
): Promise<Problem[]> {
  if (!mayArgue(round.schedule, nowMs)) return [{ key: "discussionClosed", field: "question" }];
  const addressee = (await listAddressees(db)).find(({ id }) => id === asked.addresseeId);
  if (!addressee) return [{ key: "unknownChoice", field: "addresseeId" }];
  await saveQuestion(db, {
    id: randomUUID(),
    proposalId: proposal.id,
    addressee,
    text: asked.text,
    authorId: person.id,
    authorName: asked.authorName,
    askedAtMs: nowMs,
    answer: null,
    hiddenReason: null,
  });
  return [];
}

import { randomUUID } from "node:crypto";
import type { Side } from "#app/domain/discussion.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import { mayArgue } from "#app/domain/schedule.ts";
import { saveArgument } from "#db/discussion.server.ts";
import type { Db } from "#db/open.server.ts";
import { lockPerson } from "#db/people.server.ts";
import { hasArgued } from "#db/said-before.server.ts";

/**
 * Adds one argument for or against a proposal; refused when the discussion is not open. The same
 * words sent twice, as when the connection breaks before the answer, are one argument.
 */
export async function writeArgument(
  db: Db,
  { round, proposal, person }: { round: Round; proposal: Proposal; person: Person },
  written: { side: Side; text: string; authorName: string },
  nowMs: number,
): Promise<Problem[]> {
  if (!mayArgue(round.schedule, nowMs)) return [{ key: "discussionClosed", field: "text" }];
  const said = { ...written, proposalId: proposal.id, authorId: person.id };
  return db.transaction().execute(async (db) => {
    await lockPerson(db, person.id);
    if (await hasArgued(db, said)) return [];
    await saveArgument(db, { ...said, id: randomUUID(), writtenAtMs: nowMs, hiddenReason: null });
    return [];
  });
}

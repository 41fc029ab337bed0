import { mayFindHelpful } from "#app/domain/helpful.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import { mayArgue } from "#app/domain/schedule.ts";
import { findArgument } from "#db/discussion.server.ts";
import { insertHelpful, removeHelpful } from "#db/helpful.server.ts";
import type { Db } from "#db/open.server.ts";

/**
 * Keeps that a resident finds an argument helpful, or takes it back. The same press twice is one.
 * Refused on one's own argument, on a hidden one, and when the discussion is not open.
 */
export async function markHelpful(
  db: Db,
  { round, proposal, person }: { round: Round; proposal: Proposal; person: Person },
  { argumentId, wanted }: { argumentId: string; wanted: boolean },
  nowMs: number,
): Promise<Problem[]> {
  if (!mayArgue(round.schedule, nowMs)) return [{ key: "discussionClosed" }];
  const argument = await findArgument(db, argumentId);
  if (argument?.proposalId !== proposal.id || !mayFindHelpful(person.id, argument)) {
    return [{ key: "changedMeanwhile" }];
  }
  if (wanted) await insertHelpful(db, person.id, argumentId);
  else await removeHelpful(db, person.id, argumentId);
  return [];
}

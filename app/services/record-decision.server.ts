import { randomUUID } from "node:crypto";
import { type Decision, decisionDayProblems, decisionProblems } from "#app/domain/decision.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { momentAt } from "#app/domain/schedule.ts";
import { appendAudit } from "#db/audit.server.ts";
import { DECISION_ACT } from "#db/decision-changes.server.ts";
import type { Db } from "#db/open.server.ts";
import { listDecisions, saveDecision } from "#db/outcomes.server.ts";
import { listProposals } from "#db/proposals.server.ts";
import { lockRoundForChange, saveRound } from "#db/rounds.server.ts";

export type DecisionText = Pick<
  Decision,
  "verdict" | "paragraph" | "decidedOn" | "deviationClass" | "reason"
>;

/**
 * Writes down what the nämnd decided about some proposals; `proposalIds` null means every one
 * that has no decision yet. When the last item is decided, the result is confirmed from that
 * instant and the follow-up begins.
 */
export async function recordDecision(
  db: Db,
  roundId: string,
  proposalIds: readonly string[] | null,
  text: DecisionText,
  person: Person,
  nowMs: number,
): Promise<Problem[]> {
  const problems = decisionProblems(text);
  if (problems.length > 0) return problems;
  return db.transaction().execute(async (db) => {
    const found = await lockRoundForChange(db, roundId);
    const moment = found && momentAt(found.round.schedule, nowMs).kind;
    if (!found || (moment !== "decide" && moment !== "follow-up")) {
      return [{ key: "decisionNotOpen", field: "verdict" }];
    }
    const wrongDay = decisionDayProblems(text.decidedOn, found.round.schedule, nowMs);
    if (wrongDay.length > 0) return wrongDay;
    const { proposals } = await listProposals(db, { roundId, onBallot: true });
    const decided = await listDecisions(db, roundId);
    const before = new Map(decided.map((one) => [one.proposalId, one]));
    const open = proposals.map(({ id }) => id).filter((id) => !before.has(id));
    const wanted = proposalIds ?? open;
    if (!wanted.every((id) => proposals.some((one) => one.id === id))) {
      return [{ key: "unknownProposal", field: "verdict" }];
    }
    for (const proposalId of wanted) {
      const ids = { id: randomUUID(), roundId, proposalId };
      const recorded = { recordedBy: person.id, recordedAtMs: nowMs };
      await saveDecision(db, { ...text, ...ids, ...recorded });
      await appendAudit(db, {
        ...{ atMs: nowMs, actorId: person.id, act: DECISION_ACT, subject: proposalId, roundId },
        detail: { ...text, replaced: replacedBy(text, before.get(proposalId)) },
      });
    }
    const { schedule } = found.round;
    const undecided = open.some((id) => !wanted.includes(id));
    if (!undecided && schedule.decidedAtMs === null) {
      const round = { ...found.round, schedule: { ...schedule, decidedAtMs: nowMs } };
      await saveRound(db, { round, areas: found.areas });
    }
    return [];
  });
}

/** What stood before, when this says something else; null when nothing did or it said the same. */
function replacedBy(text: DecisionText, before: Decision | undefined) {
  if (!before || (before.verdict === text.verdict && before.paragraph === text.paragraph)) {
    return null;
  }
  return { verdict: before.verdict, paragraph: before.paragraph };
}

import type { ChangedDecision } from "#app/domain/decision.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import { replacedColumn } from "#app/schemas/outcome-columns.server.ts";
import type { Db } from "./engine.server.ts";

/** The act under which a decision stands in the audit. */
export const DECISION_ACT = "record-decision";

/** The decisions of a round that others have taken the place of, the latest first. */
export async function listDecisionChanges(db: Db, roundId: string): Promise<ChangedDecision[]> {
  const rows = await db
    .selectFrom("audit")
    .innerJoin("proposal", "proposal.id", "audit.subject")
    .select(["audit.seq", "audit.at", "audit.subject", "audit.line"])
    .where("proposal.round_id", "=", roundId)
    .where("audit.act", "=", DECISION_ACT)
    .orderBy("audit.seq", "desc")
    .execute();
  return rows.flatMap(({ seq, at, subject, line }) => {
    const { json } = rowReader("audit", String(seq));
    const { replaced } = json("line", replacedColumn, line);
    return replaced ? [{ ...replaced, proposalId: subject, changedAtMs: at }] : [];
  });
}

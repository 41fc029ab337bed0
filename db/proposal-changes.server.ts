import type { ProposalChange } from "#app/domain/proposal.ts";
import type { Db } from "./engine.server.ts";
import { changeOf } from "./rows/proposals.server.ts";

/** What has been changed on a proposal since residents could read it, the newest first. */
export async function listChanges(db: Db, proposalId: string): Promise<ProposalChange[]> {
  const rows = await db
    .selectFrom("proposal_change")
    .selectAll()
    .where("proposal_id", "=", proposalId)
    .orderBy("at", "desc")
    .orderBy("id")
    .execute();
  return rows.map(changeOf);
}

export async function saveChange(db: Db, change: ProposalChange): Promise<void> {
  const { proposalId, atMs, ...rest } = change;
  await db
    .insertInto("proposal_change")
    .values({ ...rest, proposal_id: proposalId, at: atMs })
    .execute();
}

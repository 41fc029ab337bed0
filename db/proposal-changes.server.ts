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

/** The same for every proposal of a round, in one query. */
export async function listChangesOfRound(db: Db, roundId: string): Promise<ProposalChange[]> {
  const rows = await db
    .selectFrom("proposal_change")
    .innerJoin("proposal", "proposal.id", "proposal_change.proposal_id")
    .selectAll("proposal_change")
    .where("proposal.round_id", "=", roundId)
    .orderBy("proposal_change.at", "desc")
    .orderBy("proposal_change.id")
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

import type { Db } from "./engine.server.ts";

/** Makes a person follow a proposal; nothing changes for one who already does. */
export async function insertFollow(
  db: Db,
  follow: { personId: string; proposalId: string; sinceMs: number },
): Promise<void> {
  const { personId, proposalId, sinceMs } = follow;
  await db
    .insertInto("follow")
    .values({ person_id: personId, proposal_id: proposalId, since: sinceMs })
    .onConflict((conflict) => conflict.columns(["person_id", "proposal_id"]).doNothing())
    .execute();
}

export async function removeFollow(db: Db, personId: string, proposalId: string): Promise<void> {
  await db
    .deleteFrom("follow")
    .where("person_id", "=", personId)
    .where("proposal_id", "=", proposalId)
    .execute();
}

export async function follows(db: Db, personId: string, proposalId: string): Promise<boolean> {
  const row = await db
    .selectFrom("follow")
    .select("since")
    .where("person_id", "=", personId)
    .where("proposal_id", "=", proposalId)
    .executeTakeFirst();
  return row !== undefined;
}

/** What a person follows, as their account lists it. */
export interface Followed {
  id: string;
  slug: string;
  title: string;
  /** Null for an idea that is not on the ballot. */
  number: string | null;
  sinceMs: number;
}

/** What a person follows, the latest first; of what an officer has hidden no title is told. */
export async function listFollowed(db: Db, personId: string): Promise<Followed[]> {
  const rows = await db
    .selectFrom("follow")
    .innerJoin("proposal", "proposal.id", "follow.proposal_id")
    .innerJoin("round", "round.id", "proposal.round_id")
    .select(["proposal.id", "round.slug", "proposal.title", "proposal.number", "follow.since"])
    .select(["proposal.review_outcome", "proposal.money", "proposal.hidden_reason"])
    .where("follow.person_id", "=", personId)
    .orderBy("follow.since", "desc")
    .orderBy("proposal.id")
    .execute();
  return rows.map((row) => {
    const hidden = row.hidden_reason !== null;
    const onBallot = row.review_outcome === "approved" && row.money !== null && !hidden;
    return {
      id: row.id,
      slug: row.slug,
      title: hidden ? "" : row.title,
      number: onBallot ? row.number : null,
      sinceMs: row.since,
    };
  });
}

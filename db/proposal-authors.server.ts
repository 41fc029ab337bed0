import type { Db } from "./engine.server.ts";

/** Takes down who has written an idea together with its proposer. */
export async function insertProposalAuthors(
  db: Db,
  proposalId: string,
  personIds: readonly string[],
): Promise<void> {
  if (personIds.length === 0) return;
  const rows = personIds.map((id) => ({ proposal_id: proposalId, person_id: id }));
  await db.insertInto("proposal_author").values(rows).execute();
}

/** Who a person is to a proposal: the one who sent it in, one who wrote it too, or nobody. */
export async function authorshipOf(
  db: Db,
  proposalId: string,
  personId: string,
): Promise<"proposer" | "co-author" | null> {
  const sent = await db
    .selectFrom("proposal")
    .select("id")
    .where("id", "=", proposalId)
    .where("proposer_id", "=", personId)
    .executeTakeFirst();
  if (sent) return "proposer";
  const wrote = await db
    .selectFrom("proposal_author")
    .select("person_id")
    .where("proposal_id", "=", proposalId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return wrote ? "co-author" : null;
}

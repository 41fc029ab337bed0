import type { Db } from "#db/open.server.ts";
import { proposalRow } from "#db/rows/proposals.server.ts";
import { areaRow, roundRow } from "#db/rows/rounds.server.ts";
import { bench, sample } from "./samples.ts";

/** The samples' round as a schema from before rolls and trustees kept it. */
export async function insertOlderRound(db: Db): Promise<void> {
  const { key_holding: _, ...row } = roundRow(sample.round);
  const { register: __, ...eligibility } = sample.round.eligibility;
  const older = { ...row, eligibility: JSON.stringify(eligibility) };
  await db
    .insertInto("round")
    .values(older as typeof row & { key_holding: string })
    .execute();
  const areas = sample.areas.map((area, place) => areaRow(sample.round.id, area, place));
  await db.insertInto("area").values(areas).execute();
}

/** The samples' proposal as a schema from before co-authors kept it. */
export async function insertOlderProposal(db: Db): Promise<void> {
  const { co_authors: _, ...older } = proposalRow(bench);
  const row = { ...older, proposer_id: null };
  await db
    .insertInto("proposal")
    .values(row as typeof row & { co_authors: null })
    .execute();
}

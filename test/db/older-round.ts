import type { Proposal } from "#app/domain/proposal.ts";
import type { Db } from "#db/open.server.ts";
import { proposalRow } from "#db/rows/proposals.server.ts";
import { areaRow, roundRow } from "#db/rows/rounds.server.ts";
import { sample } from "./samples.ts";

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

/** A proposal as a schema from before photos, places and co-authors kept it. */
export async function insertOlderProposal(db: Db, proposal: Proposal): Promise<void> {
  const {
    photo_id: _,
    spot_longitude,
    spot_latitude,
    co_authors,
    ...older
  } = proposalRow(proposal);
  await db
    .insertInto("proposal")
    .values({ ...older, proposer_id: null } as ReturnType<typeof proposalRow> & {
      proposer_id: null;
    })
    .execute();
}

import type { Proposal } from "#app/domain/proposal.ts";
import { chunks } from "./chunks.server.ts";
import type { Db } from "./engine.server.ts";
import { type ProposalRow, proposalOf } from "./rows/proposals.server.ts";

/** Proposals from their rows, each with those it cannot win together with, by their ids. */
export async function withPairs(db: Db, rows: readonly ProposalRow[]): Promise<Proposal[]> {
  const rounds = [...new Set(rows.map(({ round_id }) => round_id))];
  if (rounds.length === 0) return [];
  const pairs = await db
    .selectFrom("proposal_pair")
    .select(["one_id", "other_id"])
    .where("round_id", "in", rounds)
    .execute();
  const others = new Map<string, string[]>();
  const join = (id: string, other: string) =>
    others.set(id, [...(others.get(id) ?? []), other].sort());
  for (const { one_id, other_id } of pairs) {
    join(one_id, other_id);
    join(other_id, one_id);
  }
  return rows.map((row) => proposalOf(row, others.get(row.id) ?? []));
}

/** Makes a proposal's pairs what it says, whichever of the two said it before. */
export async function savePairs(db: Db, proposal: Proposal): Promise<void> {
  const { id, roundId } = proposal;
  await db
    .deleteFrom("proposal_pair")
    .where("round_id", "=", roundId)
    .where((either) => either.or([either("one_id", "=", id), either("other_id", "=", id)]))
    .execute();
  await insertPairs(db, [proposal]);
}

/** Adds the pairs of proposals that have none yet. A pair that both of them name is one. */
export async function insertPairs(db: Db, proposals: readonly Proposal[]): Promise<void> {
  const rows = proposals.flatMap(({ id, roundId, cannotWinWith }) =>
    cannotWinWith.map((other) => {
      const [one_id, other_id] = id < other ? [id, other] : [other, id];
      return { round_id: roundId, one_id, other_id };
    }),
  );
  for (const chunk of chunks(rows)) {
    await db
      .insertInto("proposal_pair")
      .values(chunk)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

import { type SelectQueryBuilder, sql } from "kysely";
import type { Proposal, ReviewOutcome } from "#app/domain/proposal.ts";
import { sharedPart } from "#app/domain/search-word.ts";
import { chunks } from "./chunks.server.ts";
import { type Db, inTransaction } from "./engine.server.ts";
import { insertPairs, savePairs, withPairs } from "./pairs.server.ts";
import { proposalColumns, proposalRow, searchable } from "./rows/proposals.server.ts";
import type { Tables } from "./tables.ts";

/** Which proposals of a round to list. What is left out does not limit. */
export interface ProposalFilter {
  roundId: string;
  areaId?: string;
  kind?: Proposal["kind"];
  /** Words that must all occur, in any order, any case and any inflected form. */
  search?: string;
  outcomes?: readonly ReviewOutcome[];
  /** Only those on the ballot: approved, numbered, costed and not hidden. */
  onBallot?: boolean;
  /** Also those an officer has hidden. */
  withHidden?: boolean;
  /** Only those that are kept apart from others, by a group or a pair. */
  keptApart?: boolean;
  page?: { offset: number; limit: number };
}

const SEARCH_WORDS = 10;
const ROWS_PER_INSERT = 500;

/** The proposals in the areas' order, then by number, and how many there are on all pages. */
export async function listProposals(
  db: Db,
  filter: ProposalFilter,
): Promise<{ proposals: Proposal[]; total: number }> {
  const matching = matchingProposals(db, filter);
  let query = matching
    .leftJoin("photo", "photo.id", "proposal.photo_id")
    .select(proposalColumns)
    .orderBy("area.position")
    .orderBy(sql`case when proposal.number is null then 1 else 0 end`)
    .orderBy(sql`length(proposal.number)`)
    .orderBy("proposal.number")
    .orderBy("proposal.submitted_at")
    .orderBy("proposal.id");
  if (filter.page) query = query.limit(filter.page.limit).offset(filter.page.offset);
  const proposals = await withPairs(db, await query.execute());
  if (!filter.page) return { proposals, total: proposals.length };
  const counted = matching.select((count) => count.fn.countAll<number>().as("total"));
  const { total } = await counted.executeTakeFirstOrThrow();
  return { proposals, total };
}

/** Whether residents vote about any saving in a round. */
export async function hasSavingsOnBallot(db: Db, roundId: string): Promise<boolean> {
  const page = { offset: 0, limit: 1 };
  const saves = await listProposals(db, { roundId, kind: "save", onBallot: true, page });
  return saves.total > 0;
}

function matchingProposals(db: Db, filter: ProposalFilter) {
  let query = db
    .selectFrom("proposal")
    .innerJoin("area", "area.id", "proposal.area_id")
    .where("proposal.round_id", "=", filter.roundId);
  if (filter.areaId !== undefined) query = query.where("proposal.area_id", "=", filter.areaId);
  if (filter.kind !== undefined) query = query.where("proposal.kind", "=", filter.kind);
  if (filter.outcomes) query = query.where("review_outcome", "in", filter.outcomes);
  if (!filter.withHidden || filter.onBallot)
    query = query.where("proposal.hidden_reason", "is", null);
  if (filter.onBallot) {
    query = query
      .where("review_outcome", "=", "approved")
      .where("number", "is not", null)
      .where("money", "is not", null);
  }
  if (filter.keptApart) {
    query = query.where((proposal) =>
      proposal.or([
        proposal("group_name", "is not", null),
        proposal.exists(
          proposal
            .selectFrom("proposal_pair")
            .select("one_id")
            .whereRef("proposal_pair.round_id", "=", "proposal.round_id")
            .where((pair) =>
              pair.or([
                pair("one_id", "=", pair.ref("proposal.id")),
                pair("other_id", "=", pair.ref("proposal.id")),
              ]),
            ),
        ),
      ]),
    );
  }
  return containingWords(query, filter.search ?? "");
}

function containingWords<O>(
  query: SelectQueryBuilder<Tables, "proposal" | "area", O>,
  search: string,
) {
  const words = searchable(search).split(/\s+/).filter(Boolean).slice(0, SEARCH_WORDS);
  return words.reduce((narrowed, word) => {
    const pattern = `%${sharedPart(word).replaceAll(/[\\%_]/g, "\\$&")}%`;
    return narrowed.where(sql<boolean>`proposal.search_text like ${pattern} escape '\\'`);
  }, query);
}

export async function findProposal(db: Db, id: string): Promise<Proposal | null> {
  const rows = await db
    .selectFrom("proposal")
    .leftJoin("photo", "photo.id", "proposal.photo_id")
    .select(proposalColumns)
    .where("proposal.id", "=", id)
    .execute();
  const [proposal] = await withPairs(db, rows);
  return proposal ?? null;
}

/** The proposal with this label in the round: "HS1". */
export async function findProposalByNumber(
  db: Db,
  roundId: string,
  number: string,
): Promise<Proposal | null> {
  const rows = await db
    .selectFrom("proposal")
    .leftJoin("photo", "photo.id", "proposal.photo_id")
    .select(proposalColumns)
    .where("round_id", "=", roundId)
    .where("number", "=", number)
    .execute();
  const [proposal] = await withPairs(db, rows);
  return proposal ?? null;
}

/** What one person has sent in, or written together with who did, the newest first. */
export async function listProposalsBy(db: Db, personId: string): Promise<Proposal[]> {
  const rows = await db
    .selectFrom("proposal")
    .leftJoin("photo", "photo.id", "proposal.photo_id")
    .select(proposalColumns)
    .where((proposal) =>
      proposal.or([
        proposal("proposer_id", "=", personId),
        proposal(
          "proposal.id",
          "in",
          proposal
            .selectFrom("proposal_author")
            .select("proposal_id")
            .where("person_id", "=", personId),
        ),
      ]),
    )
    .orderBy("submitted_at", "desc")
    .orderBy("proposal.id")
    .execute();
  return withPairs(db, rows);
}

/** Id of the person who sent the proposal in; null when nobody signed in did. */
export async function findProposerId(db: Db, proposalId: string): Promise<string | null> {
  const row = await db
    .selectFrom("proposal")
    .select("proposer_id")
    .where("id", "=", proposalId)
    .executeTakeFirst();
  return row?.proposer_id ?? null;
}

/** Adds a proposal, or changes the one with the same id; who sent it in stays as it was. */
export async function saveProposal(
  db: Db,
  proposal: Proposal,
  proposerId: string | null = null,
): Promise<void> {
  const row = proposalRow(proposal);
  await inTransaction(db, async (db) => {
    await db
      .insertInto("proposal")
      .values({ ...row, proposer_id: proposerId })
      .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
      .execute();
    await savePairs(db, proposal);
  });
}

/** Adds many new proposals at once, all or none. */
export async function insertProposals(db: Db, proposals: readonly Proposal[]): Promise<void> {
  await inTransaction(db, async (db) => {
    for (const chunk of chunks(proposals, ROWS_PER_INSERT)) {
      const rows = chunk.map((proposal) => ({ ...proposalRow(proposal), proposer_id: null }));
      await db.insertInto("proposal").values(rows).execute();
    }
    await insertPairs(db, proposals);
  });
}

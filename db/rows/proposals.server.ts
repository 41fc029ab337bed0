import type { Insertable, Selectable } from "kysely";
import { type Proposal, type ProposalChange, pictures } from "#app/domain/proposal.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import {
  assessmentColumn,
  coAuthorsColumn,
  moneyColumn,
  reviewColumn,
} from "#app/schemas/proposal-columns.server.ts";
import type { ProposalChangeTable, ProposalTable } from "../tables/proposals.ts";
import { type PhotoRow, photoColumns, photoOf } from "./photos.server.ts";

/** The columns a proposal is made of: all but who sent it in and the text that is searched. */
export const proposalColumns = [
  "proposal.id",
  "proposal.round_id",
  "proposal.number",
  "proposal.area_id",
  "proposal.title",
  "proposal.summary",
  "proposal.description",
  "proposal.place",
  "proposal.spot_longitude",
  "proposal.spot_latitude",
  "proposal.picture",
  "proposal.money",
  "proposal.kind",
  "proposal.proposer_name",
  "proposal.co_authors",
  "proposal.assessment",
  "proposal.review",
  "proposal.submitted_at",
  "proposal.hidden_reason",
  "proposal.group_name",
  ...photoColumns,
] as const;

export type ProposalRow = Omit<
  Selectable<ProposalTable>,
  "proposer_id" | "review_outcome" | "search_text" | "photo_id"
> &
  PhotoRow;

/** The proposal of a row and of the ids it makes pairs with. */
export function proposalOf(row: ProposalRow, cannotWinWith: readonly string[]): Proposal {
  const { json, word } = rowReader("proposal", row.id);
  return {
    id: row.id,
    roundId: row.round_id,
    number: row.number,
    areaId: row.area_id,
    title: row.title,
    summary: row.summary,
    description: row.description,
    place: row.place,
    spot: spotOf(row),
    picture: word("picture", pictures, row.picture),
    photo: photoOf(row),
    money: row.money === null ? null : json("money", moneyColumn, row.money),
    kind: word("kind", ["spend", "save"], row.kind),
    proposerName: row.proposer_name,
    ...(row.co_authors !== null && {
      coAuthors: json("co_authors", coAuthorsColumn, row.co_authors),
    }),
    assessment:
      row.assessment === null ? null : json("assessment", assessmentColumn, row.assessment),
    review: json("review", reviewColumn, row.review),
    submittedAtMs: row.submitted_at,
    group: row.group_name,
    cannotWinWith,
    hiddenReason: row.hidden_reason,
  };
}

function spotOf({ spot_longitude, spot_latitude }: ProposalRow): Proposal["spot"] {
  return spot_longitude === null || spot_latitude === null ? null : [spot_longitude, spot_latitude];
}

/** A proposal as a row; who sent it in is set once, when it is added. */
export function proposalRow(proposal: Proposal): Omit<Insertable<ProposalTable>, "proposer_id"> {
  return {
    id: proposal.id,
    round_id: proposal.roundId,
    area_id: proposal.areaId,
    number: proposal.number,
    kind: proposal.kind,
    title: proposal.title,
    summary: proposal.summary,
    description: proposal.description,
    place: proposal.place,
    spot_longitude: proposal.spot?.[0] ?? null,
    spot_latitude: proposal.spot?.[1] ?? null,
    picture: proposal.picture,
    photo_id: proposal.photo?.id ?? null,
    money: proposal.money && JSON.stringify(proposal.money),
    proposer_name: proposal.proposerName,
    co_authors: proposal.coAuthors?.length ? JSON.stringify(proposal.coAuthors) : null,
    assessment: proposal.assessment && JSON.stringify(proposal.assessment),
    review: JSON.stringify(proposal.review),
    review_outcome: proposal.review.outcome,
    submitted_at: proposal.submittedAtMs,
    hidden_reason: proposal.hiddenReason,
    group_name: proposal.group,
    search_text: searchable(
      [
        proposal.number ?? "",
        proposal.title,
        proposal.summary,
        proposal.description,
        proposal.place,
      ].join("\n"),
    ),
  };
}

/** Lower case and composed letters, so that "ÅKER" finds "åker" on both engines. */
export function searchable(text: string): string {
  return text.normalize("NFC").toLocaleLowerCase("sv");
}

export function changeOf(row: Selectable<ProposalChangeTable>): ProposalChange {
  return {
    id: row.id,
    proposalId: row.proposal_id,
    atMs: row.at,
    field: row.field,
    before: row.before,
    after: row.after,
    reason: row.reason,
  };
}

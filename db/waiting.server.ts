import type { Question, Report } from "#app/domain/discussion.ts";
import type { Offer } from "#app/domain/offer.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import type { Db } from "./engine.server.ts";
import { offerOf } from "./offers.server.ts";
import { withPairs } from "./pairs.server.ts";
import { questionColumns, questionOf, reportOf } from "./rows/discussion.server.ts";
import { proposalColumns } from "./rows/proposals.server.ts";

/** Where something that waits belongs. */
export interface WaitingPlace {
  roundSlug: string;
  roundTitle: string;
  proposalId: string;
  proposalTitle: string;
  proposalNumber: string | null;
}

const place = [
  "round.slug as round_slug",
  "round.title as round_title",
  "proposal.title as proposal_title",
  "proposal.number as proposal_number",
] as const;

/** Ideas nobody has judged yet and those sent back for more, in every round, the oldest first. */
export async function listWaitingIdeas(db: Db): Promise<(WaitingPlace & { idea: Proposal })[]> {
  const rows = await db
    .selectFrom("proposal")
    .innerJoin("round", "round.id", "proposal.round_id")
    .leftJoin("photo", "photo.id", "proposal.photo_id")
    .select(proposalColumns)
    .select(place)
    .where("proposal.review_outcome", "in", ["waiting", "needs-info"])
    .where("proposal.hidden_reason", "is", null)
    .orderBy("proposal.submitted_at")
    .orderBy("proposal.id")
    .execute();
  const ideas = await withPairs(db, rows);
  return rows.flatMap((row, at) => {
    const idea = ideas[at];
    return idea ? [{ ...placeOf(row, row.id), idea }] : [];
  });
}

/** Questions without an answer, in every round, the oldest first; hidden ones do not wait. */
export async function listWaitingQuestions(
  db: Db,
  filter: { addresseeId?: string } = {},
): Promise<(WaitingPlace & { question: Question })[]> {
  let query = db
    .selectFrom("question")
    .innerJoin("person", "person.id", "question.addressee_id")
    .innerJoin("proposal", "proposal.id", "question.proposal_id")
    .innerJoin("round", "round.id", "proposal.round_id")
    .select(questionColumns)
    .select(place)
    .where("question.answer", "is", null)
    .where("question.hidden_reason", "is", null)
    .orderBy("question.asked_at")
    .orderBy("question.id");
  if (filter.addresseeId !== undefined) {
    query = query.where("question.addressee_id", "=", filter.addresseeId);
  }
  const rows = await query.execute();
  return rows.map((row) => ({ ...placeOf(row, row.proposal_id), question: questionOf(row) }));
}

/** Offers of help that nobody has answered, in every round, the oldest first; no hidden ones. */
export async function listWaitingOffers(db: Db): Promise<(WaitingPlace & { offer: Offer })[]> {
  const rows = await db
    .selectFrom("offer")
    .innerJoin("proposal", "proposal.id", "offer.proposal_id")
    .innerJoin("round", "round.id", "proposal.round_id")
    .selectAll("offer")
    .select(place)
    .where("offer.reply", "is", null)
    .where("offer.hidden_reason", "is", null)
    .orderBy("offer.offered_at")
    .orderBy("offer.id")
    .execute();
  return rows.map((row) => ({ ...placeOf(row, row.proposal_id), offer: offerOf(row) }));
}

/** Reports nobody has handled, the oldest first, with the words of the post they are about. */
export async function listWaitingReports(
  db: Db,
): Promise<(WaitingPlace & { report: Report; postText: string; postHidden: boolean })[]> {
  const rows = await db
    .selectFrom("report")
    .innerJoin("proposal", "proposal.id", "report.proposal_id")
    .innerJoin("round", "round.id", "proposal.round_id")
    .leftJoin("argument", "argument.id", "report.subject_id")
    .leftJoin("question", "question.id", "report.subject_id")
    .leftJoin("offer", "offer.id", "report.subject_id")
    .selectAll("report")
    .select(place)
    .select([
      "proposal.summary as proposal_text",
      "proposal.hidden_reason as proposal_hidden",
      "argument.text as argument_text",
      "argument.hidden_reason as argument_hidden",
      "question.text as question_text",
      "question.hidden_reason as question_hidden",
      "offer.text as offer_text",
      "offer.hidden_reason as offer_hidden",
    ])
    // An offer goes with the account of whoever made it, and there is nothing left to look at.
    .where(({ or, eb }) =>
      or([eb("report.subject_kind", "!=", "offer"), eb("offer.id", "is not", null)]),
    )
    .where("report.handled_at", "is", null)
    .orderBy("report.reported_at")
    .orderBy("report.id")
    .execute();
  return rows.map((row) => {
    const report = reportOf(row);
    const hidden = {
      argument: row.argument_hidden,
      question: row.question_hidden,
      proposal: row.proposal_hidden,
      offer: row.offer_hidden,
    }[report.subjectKind];
    const text = row.argument_text ?? row.question_text ?? row.offer_text ?? row.proposal_text;
    const post = { postText: text, postHidden: hidden !== null };
    return { ...placeOf(row, row.proposal_id), report, ...post };
  });
}

interface PlaceRow {
  round_slug: string;
  round_title: string;
  proposal_title: string;
  proposal_number: string | null;
}

function placeOf(row: PlaceRow, proposalId: string): WaitingPlace {
  return {
    roundSlug: row.round_slug,
    roundTitle: row.round_title,
    proposalId,
    proposalTitle: row.proposal_title,
    proposalNumber: row.proposal_number,
  };
}

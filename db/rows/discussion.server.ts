import type { Insertable, Selectable } from "kysely";
import {
  type Argument,
  type Question,
  type Report,
  reportable,
  sides,
} from "#app/domain/discussion.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import type { ArgumentTable, QuestionTable, ReportTable } from "../tables/discussion.ts";

export function argumentOf(row: Selectable<ArgumentTable>): Argument {
  return {
    id: row.id,
    proposalId: row.proposal_id,
    side: rowReader("argument", row.id).word("side", sides, row.side),
    text: row.text,
    authorId: row.author_id,
    authorName: row.author_name,
    writtenAtMs: row.written_at,
    hiddenReason: row.hidden_reason,
  };
}

export function argumentRow(argument: Argument): Insertable<ArgumentTable> {
  return {
    id: argument.id,
    proposal_id: argument.proposalId,
    side: argument.side,
    text: argument.text,
    author_id: argument.authorId,
    author_name: argument.authorName,
    written_at: argument.writtenAtMs,
    hidden_reason: argument.hiddenReason,
  };
}

/** A question's columns, with the shown name and title of the person it is put to. */
export const questionColumns = [
  "question.id",
  "question.proposal_id",
  "question.addressee_id",
  "person.name as addressee_name",
  "person.title as addressee_title",
  "question.text",
  "question.author_id",
  "question.author_name",
  "question.asked_at",
  "question.answer",
  "question.answered_by",
  "question.answered_at",
  "question.hidden_reason",
] as const;

type QuestionRow = Selectable<QuestionTable> & {
  addressee_name: string;
  addressee_title: string | null;
};

export function questionOf(row: QuestionRow): Question {
  return {
    id: row.id,
    proposalId: row.proposal_id,
    addressee: { id: row.addressee_id, name: row.addressee_name, title: row.addressee_title },
    text: row.text,
    authorId: row.author_id,
    authorName: row.author_name,
    askedAtMs: row.asked_at,
    answer: answerOf(row),
    hiddenReason: row.hidden_reason,
  };
}

function answerOf(row: QuestionRow): Question["answer"] {
  const { answer: text, answered_by: byName, answered_at: atMs } = row;
  return text !== null && byName !== null && atMs !== null ? { text, byName, atMs } : null;
}

export function questionRow(question: Question): Insertable<QuestionTable> {
  return {
    id: question.id,
    proposal_id: question.proposalId,
    addressee_id: question.addressee.id,
    text: question.text,
    author_id: question.authorId,
    author_name: question.authorName,
    asked_at: question.askedAtMs,
    answer: question.answer?.text ?? null,
    answered_by: question.answer?.byName ?? null,
    answered_at: question.answer?.atMs ?? null,
    hidden_reason: question.hiddenReason,
  };
}

export function reportOf(row: Selectable<ReportTable>): Report {
  return {
    id: row.id,
    subjectKind: rowReader("report", row.id).word("subject_kind", reportable, row.subject_kind),
    subjectId: row.subject_id,
    proposalId: row.proposal_id,
    reason: row.reason,
    reportedAtMs: row.reported_at,
    handledAtMs: row.handled_at,
  };
}

export function reportRow(report: Report): Insertable<ReportTable> {
  return {
    id: report.id,
    subject_kind: report.subjectKind,
    subject_id: report.subjectId,
    proposal_id: report.proposalId,
    reason: report.reason,
    reported_at: report.reportedAtMs,
    handled_at: report.handledAtMs,
  };
}

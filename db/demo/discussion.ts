import type { Question, Report } from "#app/domain/discussion.ts";
import { at } from "./calendar.ts";
import { bjorkdalenArguments } from "./discussion/bjorkdalen.ts";
import { hamnstadenArguments } from "./discussion/hamnstaden.ts";
import { lateQuestions } from "./discussion/late-questions.ts";
import { norraBygdenArguments } from "./discussion/norra-bygden.ts";
import { earlyQuestions } from "./discussion/questions.ts";
import { prose } from "./prose.ts";
import type { DemoArgument } from "./types.ts";

const hidden = {
  id: "arg-hs7-5",
  atMs: at(8, "09:05"),
  reason: prose(`
    Inlägget är ett angrepp på en anställd och handlar inte om förslaget. Det du tycker om
    öppettiderna får du gärna skriva.`),
};

/** Every argument of the main round. One attacked an employee, and was hidden the next day. */
export const mainArguments: readonly DemoArgument[] = [
  ...hamnstadenArguments,
  ...bjorkdalenArguments,
  ...norraBygdenArguments,
].map((argument) =>
  argument.id === hidden.id
    ? { ...argument, hiddenReason: hidden.reason, hiddenAtMs: hidden.atMs }
    : argument,
);

/** Every question of the main round. */
export const mainQuestions: readonly Question[] = [...earlyQuestions, ...lateQuestions];

/** What residents reported: one post that was hidden, one where an officer has yet to decide. */
export const mainReports: readonly Report[] = [
  {
    id: "anmalan-1",
    subjectKind: "argument",
    subjectId: hidden.id,
    proposalId: "p-hs7",
    reason: "Det är ett påhopp på en person som bara gör sitt jobb.",
    reportedAtMs: at(7, "22:10"),
    handledAtMs: hidden.atMs,
  },
  {
    id: "anmalan-2",
    subjectKind: "argument",
    subjectId: "arg-bd6-2",
    proposalId: "p-bd6",
    reason: "Skribenten påstår att unga är klottrare. Det känns som ett angrepp på oss.",
    reportedAtMs: at(15, "20:45"),
    handledAtMs: at(17, "08:50"),
  },
];

/** The arguments as they stood at an instant: those already written, shown until hidden. */
export function argumentsAt(nowMs: number): DemoArgument[] {
  return mainArguments
    .filter(({ writtenAtMs }) => writtenAtMs <= nowMs)
    .map((argument) =>
      argument.hiddenAtMs !== null && argument.hiddenAtMs > nowMs
        ? { ...argument, hiddenReason: null, hiddenAtMs: null }
        : argument,
    );
}

/** The questions as they stood at an instant: those already asked, waiting until answered. */
export function questionsAt(nowMs: number): Question[] {
  return mainQuestions
    .filter(({ askedAtMs }) => askedAtMs <= nowMs)
    .map((question) =>
      question.answer && question.answer.atMs > nowMs ? { ...question, answer: null } : question,
    );
}

/** The reports as they stood at an instant: those already made, waiting until handled. */
export function reportsAt(nowMs: number): Report[] {
  return mainReports
    .filter(({ reportedAtMs }) => reportedAtMs <= nowMs)
    .map((report) =>
      report.handledAtMs !== null && report.handledAtMs > nowMs
        ? { ...report, handledAtMs: null }
        : report,
    );
}

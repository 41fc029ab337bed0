import { expect, it } from "vitest";
import type { Argument, Question, Report } from "#app/domain/discussion.ts";
import {
  countTalk,
  findArgument,
  findQuestion,
  findReport,
  listArguments,
  listArgumentsOfRound,
  listQuestions,
  saveArgument,
  saveQuestion,
  saveReport,
} from "#db/discussion.server.ts";
import { savePerson } from "#db/people.server.ts";
import { insertProposals } from "#db/proposals.server.ts";
import { saveRound } from "#db/rounds.server.ts";
import { listWaitingIdeas, listWaitingQuestions, listWaitingReports } from "#db/waiting.server.ts";
import { onBothEngines } from "../engines.ts";
import { queriesIn } from "./queries.ts";
import { bench, idea, officer, resident, sample, saving, startMs } from "./samples.ts";

const pro: Argument = {
  id: "arg-1",
  proposalId: "p-1",
  side: "for",
  text: "Där sitter mormor gärna.",
  authorId: "u-1",
  authorName: "Åsa Öst",
  writtenAtMs: startMs,
  hiddenReason: null,
};
const con: Argument = { ...pro, id: "arg-2", side: "against", writtenAtMs: startMs + 1 };

const question: Question = {
  id: "q-1",
  proposalId: "p-1",
  addressee: { id: "u-2", name: "Eva Ek", title: "handläggare park och gata" },
  text: "Står bänkarna kvar i vinter?",
  authorId: null,
  authorName: "Invånare i Byn",
  askedAtMs: startMs,
  answer: null,
  hiddenReason: null,
};
const answer = { text: "Ja.", byName: "Eva Ek", atMs: startMs + 5 };

const report: Report = {
  id: "rep-1",
  subjectKind: "argument",
  subjectId: "arg-1",
  proposalId: "p-1",
  reason: "Namnger en granne.",
  reportedAtMs: startMs,
  handledAtMs: null,
};

onBothEngines("the discussion", (openFresh) => {
  const openTalk = async () => {
    const { db } = await openFresh();
    await saveRound(db, sample);
    await savePerson(db, resident, { answersQuestions: false });
    await savePerson(db, officer, { answersQuestions: true });
    await insertProposals(db, [bench, saving, idea]);
    return db;
  };

  it("keeps arguments, the newest first, and the reason when one is hidden", async () => {
    const db = await openTalk();
    await saveArgument(db, pro);
    await saveArgument(db, con);
    expect(await listArguments(db, "p-1")).toEqual([con, pro]);
    expect(await listArgumentsOfRound(db, "r-1")).toEqual([con, pro]);
    expect(await listArguments(db, "p-2")).toEqual([]);
    const hidden = { ...pro, hiddenReason: "Personangrepp" };
    await saveArgument(db, hidden);
    expect(await findArgument(db, "arg-1")).toEqual(hidden);
    expect(await findArgument(db, "arg-9")).toBeNull();
  });

  it("keeps questions with the name of whom they are put to, and their answers", async () => {
    const db = await openTalk();
    await saveQuestion(db, question);
    expect(await listQuestions(db, "p-1")).toEqual([question]);
    const answered = { ...question, answer };
    await saveQuestion(db, answered);
    expect(await findQuestion(db, "q-1")).toEqual(answered);
    expect(await findQuestion(db, "q-9")).toBeNull();
  });

  it("counts what is said about every proposal of a round in one query", async () => {
    const db = await openTalk();
    for (const argument of [
      pro,
      con,
      { ...con, id: "arg-3" },
      { ...pro, id: "arg-4", proposalId: "p-2" },
    ]) {
      await saveArgument(db, argument);
    }
    await saveArgument(db, { ...pro, id: "arg-5", hiddenReason: "Reklam" });
    await saveQuestion(db, question);
    await saveQuestion(db, { ...question, id: "q-2", answer });
    await saveQuestion(db, { ...question, id: "q-3", hiddenReason: "Reklam" });
    const counted = queriesIn(db);
    expect(await countTalk(counted.db, "r-1")).toEqual(
      new Map([
        ["p-1", { for: 1, against: 2, questions: 2, answered: 1 }],
        ["p-2", { for: 1, against: 0, questions: 0, answered: 0 }],
      ]),
    );
    expect(counted.queries()).toBe(1);
    expect(await countTalk(db, "r-2")).toEqual(new Map());
  });

  it("lists what waits for the officer, the oldest first, with where it belongs", async () => {
    const db = await openTalk();
    const place = { roundSlug: "norr-2026", roundTitle: "Norr bestämmer 2026" };
    const atBench = {
      ...place,
      proposalId: "p-1",
      proposalTitle: bench.title,
      proposalNumber: "N1",
    };
    expect(await listWaitingIdeas(db)).toEqual([
      { ...place, proposalId: "p-3", proposalTitle: idea.title, proposalNumber: null, idea },
    ]);
    const older = { ...question, id: "q-2", askedAtMs: startMs - 1 };
    await saveQuestion(db, question);
    await saveQuestion(db, older);
    await saveQuestion(db, { ...question, id: "q-3", answer });
    expect(await listWaitingQuestions(db)).toEqual([
      { ...atBench, question: older },
      { ...atBench, question },
    ]);
    expect(await listWaitingQuestions(db, { addresseeId: "u-2" })).toHaveLength(2);
    expect(await listWaitingQuestions(db, { addresseeId: "u-1" })).toEqual([]);
  });

  it("lists reports nobody has handled, with the words of the post", async () => {
    const db = await openTalk();
    await saveArgument(db, { ...pro, hiddenReason: "Personangrepp" });
    await saveQuestion(db, question);
    const aboutQuestion = {
      ...report,
      id: "rep-2",
      subjectKind: "question",
      subjectId: "q-1",
    } as const;
    const aboutProposal = {
      ...report,
      id: "rep-3",
      subjectKind: "proposal",
      subjectId: "p-1",
    } as const;
    for (const one of [report, aboutQuestion, aboutProposal]) await saveReport(db, one);
    const waiting = await listWaitingReports(db);
    expect(
      waiting.map(({ report, postText, postHidden }) => [report, postText, postHidden]),
    ).toEqual([
      [report, pro.text, true],
      [aboutQuestion, question.text, false],
      [aboutProposal, bench.summary, false],
    ]);
    const handled = { ...report, handledAtMs: startMs + 9 };
    await saveReport(db, handled);
    expect(await findReport(db, "rep-1")).toEqual(handled);
    expect(await findReport(db, "rep-9")).toBeNull();
    expect((await listWaitingReports(db)).map(({ report }) => report.id)).toEqual([
      "rep-2",
      "rep-3",
    ]);
  });
});

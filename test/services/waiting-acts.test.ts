import { expect, test } from "vitest";
import type { Argument, Question, Report } from "#app/domain/discussion.ts";
import { answerQuestion } from "#app/services/answer-question.server.ts";
import { handleReport } from "#app/services/handle-report.server.ts";
import { hidePost } from "#app/services/hide-post.server.ts";
import {
  findArgument,
  findQuestion,
  findReport,
  saveArgument,
  saveQuestion,
  saveReport,
} from "#db/discussion.server.ts";
import type { Db } from "#db/open.server.ts";
import { findProposal } from "#db/proposals.server.ts";
import { listWaitingQuestions, listWaitingReports } from "#db/waiting.server.ts";
import { bench, idea, officer, resident } from "../db/samples.ts";
import { onBothEngines } from "../engines.ts";
import { actsOn, auditLines, furnish, member, round0 } from "./desk.ts";

const { schedule } = round0.round;
const nowMs = schedule.talkFromMs;
const written = { proposalId: bench.id, authorId: resident.id, authorName: "Invånare" };
const argument: Argument = {
  ...written,
  id: "arg-1",
  side: "against",
  text: "Otrevligt.",
  writtenAtMs: nowMs - 2,
  hiddenReason: null,
};
const question: Question = {
  ...written,
  id: "que-1",
  addressee: { id: officer.id, name: officer.name, title: officer.title },
  text: "När?",
  askedAtMs: nowMs - 2,
  answer: null,
  hiddenReason: null,
};
const report: Report = {
  id: "rep-1",
  subjectKind: "argument",
  subjectId: argument.id,
  proposalId: bench.id,
  reason: "Kränkande",
  reportedAtMs: nowMs - 1,
  handledAtMs: null,
};
const gone = (field: string) => [{ key: "changedMeanwhile", field }];

async function furnished(db: Db): Promise<void> {
  await furnish(db);
  await saveArgument(db, argument);
  await saveQuestion(db, question);
  await saveReport(db, report);
}

onBothEngines("answering a question", (openFresh) => {
  test("publishes it under name and title, and writes one line", async () => {
    const { db } = await openFresh();
    await furnished(db);
    expect(await answerQuestion(db, question.id, "I maj.", officer, nowMs)).toEqual([]);
    const byName = "Eva Ek, handläggare park och gata";
    const answer = { text: "I maj.", byName, atMs: nowMs };
    expect(await findQuestion(db, question.id)).toEqual({ ...question, answer });
    expect(await listWaitingQuestions(db)).toEqual([]);
    expect(await actsOn(db, question.id)).toEqual(["answer-question"]);
  });

  test("stays: a second answer is refused, also one given at the same time", async () => {
    const { db } = await openFresh();
    await furnished(db);
    const both = await Promise.all(
      ["I maj.", "I juni."].map((text) => answerQuestion(db, question.id, text, officer, nowMs)),
    );
    expect(both.flat()).toEqual([{ key: "alreadyAnswered", field: "text" }]);
    expect(await actsOn(db, question.id)).toEqual(["answer-question"]);
  });

  test("is for the one it was put to: no officer answers for a member", async () => {
    const { db } = await openFresh();
    await furnished(db);
    expect(await answerQuestion(db, question.id, "Nej.", member, nowMs)).toEqual(gone("text"));
    const addressee = { id: member.id, name: member.name, title: member.title };
    await saveQuestion(db, { ...question, id: "que-2", addressee });
    expect(await answerQuestion(db, "que-2", "Ja.", officer, nowMs)).toEqual(gone("text"));
    expect(await answerQuestion(db, "que-2", "Ja.", member, nowMs)).toEqual([]);
    expect((await findQuestion(db, "que-2"))?.answer?.byName).toBe("Bo Ek");
  });

  test("is refused when the question is hidden or gone", async () => {
    const { db } = await openFresh();
    await furnished(db);
    await saveQuestion(db, { ...question, hiddenReason: "Hot" });
    expect(await answerQuestion(db, question.id, "x", officer, nowMs)).toEqual(gone("text"));
    expect(await answerQuestion(db, "que-none", "x", officer, nowMs)).toEqual(gone("text"));
    expect(await auditLines(db)).toBe(0);
  });
});

onBothEngines("hiding a post", (openFresh) => {
  test("keeps it with the reason, handles its reports, and writes one line", async () => {
    const { db } = await openFresh();
    await furnished(db);
    await saveReport(db, { ...report, id: "rep-2" });
    const post = { kind: "argument", id: argument.id } as const;
    expect(await hidePost(db, post, "Kränker en person.", officer, nowMs)).toEqual([]);
    const hidden = { ...argument, hiddenReason: "Kränker en person." };
    expect(await findArgument(db, argument.id)).toEqual(hidden);
    expect(await listWaitingReports(db)).toEqual([]);
    expect(await actsOn(db, argument.id)).toEqual(["hide-post"]);
    expect(await auditLines(db)).toBe(1);
  });

  test("is done once: what is hidden or gone cannot be hidden", async () => {
    const { db } = await openFresh();
    await furnished(db);
    const post = { kind: "question", id: question.id } as const;
    expect(await hidePost(db, post, "Hot.", officer, nowMs)).toEqual([]);
    expect(await hidePost(db, post, "Annat.", officer, nowMs)).toEqual(gone("reason"));
    expect((await findQuestion(db, question.id))?.hiddenReason).toBe("Hot.");
    for (const kind of ["argument", "question", "proposal"] as const) {
      expect(await hidePost(db, { kind, id: "none" }, "x", officer, nowMs)).toEqual(gone("reason"));
    }
    expect(await auditLines(db)).toBe(1);
  });

  test("leaves the ballot alone once voting has opened, but not an idea", async () => {
    const { db } = await openFresh();
    await furnished(db);
    const openMs = schedule.voteOpensAtMs;
    const onBallot = { kind: "proposal", id: bench.id } as const;
    expect(await hidePost(db, onBallot, "Hot.", officer, openMs)).toEqual([
      { key: "lockedAtVoting", field: "hiddenReason" },
    ]);
    const sentIn = { kind: "proposal", id: idea.id } as const;
    expect(await hidePost(db, sentIn, "Hot.", officer, openMs)).toEqual([]);
    expect((await findProposal(db, idea.id))?.hiddenReason).toBe("Hot.");
    expect(await hidePost(db, onBallot, "Hot.", officer, openMs - 1)).toEqual([]);
  });
});

onBothEngines("letting a reported post stand", (openFresh) => {
  test("handles every report of it and no other, and writes one line", async () => {
    const { db } = await openFresh();
    await furnished(db);
    await saveReport(db, { ...report, id: "rep-2" });
    await saveReport(db, { ...report, id: "rep-3", subjectKind: "question", subjectId: "que-1" });
    expect(await handleReport(db, report.id, officer, nowMs)).toEqual([]);
    expect(await findReport(db, "rep-2")).toMatchObject({ handledAtMs: nowMs });
    expect((await listWaitingReports(db)).map((one) => one.report.id)).toEqual(["rep-3"]);
    expect(await findArgument(db, argument.id)).toEqual(argument);
    expect(await actsOn(db, report.id)).toEqual(["handle-report"]);
  });

  test("is refused when somebody has dealt with it, or it is not there", async () => {
    const { db } = await openFresh();
    await furnished(db);
    expect(await handleReport(db, report.id, officer, nowMs)).toEqual([]);
    expect(await handleReport(db, report.id, officer, nowMs)).toEqual(gone("reason"));
    expect(await handleReport(db, "rep-none", officer, nowMs)).toEqual(gone("reason"));
    expect(await auditLines(db)).toBe(1);
  });
});

import { expect, it } from "vitest";
import type { Question } from "#app/domain/discussion.ts";
import { listAnswerers } from "#db/answerers.server.ts";
import { saveQuestion } from "#db/discussion.server.ts";
import { savePerson, saveWithdrawal } from "#db/people.server.ts";
import { insertProposals } from "#db/proposals.server.ts";
import { saveRound } from "#db/rounds.server.ts";
import { onBothEngines } from "../engines.ts";
import { queriesIn } from "./queries.ts";
import { bench, officer, resident, sample, startMs } from "./samples.ts";

const member = { ...officer, id: "u-3", name: "Åke Ål", role: "member", title: null } as const;
const question: Question = {
  id: "q-1",
  proposalId: "p-1",
  addressee: { id: "u-2", name: "Eva Ek", title: null },
  text: "Står bänkarna kvar i vinter?",
  authorId: null,
  authorName: "Invånare i Byn",
  askedAtMs: startMs,
  answer: null,
  hiddenReason: null,
};
const answer = { text: "Ja.", byName: "Eva Ek", atMs: startMs + 5 };

onBothEngines("those who answer", (openFresh) => {
  it("are told with how many questions are answered, and since when others wait", async () => {
    const { db } = await openFresh();
    await saveRound(db, sample);
    await savePerson(db, resident, { answersQuestions: false });
    await savePerson(db, officer, { answersQuestions: true });
    await savePerson(db, member, { answersQuestions: false });
    await savePerson(db, { ...officer, id: "u-4", name: "Tyst" }, { answersQuestions: false });
    await savePerson(db, { ...member, id: "u-5", name: "Borta" }, { answersQuestions: false });
    await saveWithdrawal(db, "u-5", startMs);
    await insertProposals(db, [bench]);
    await saveQuestion(db, { ...question, answer });
    await saveQuestion(db, { ...question, id: "q-2", askedAtMs: startMs + 9 });
    await saveQuestion(db, { ...question, id: "q-3", askedAtMs: startMs + 2 });
    await saveQuestion(db, { ...question, id: "q-4", hiddenReason: "Reklam" });
    const counted = queriesIn(db);
    const ordered = await listAnswerers(counted.db);
    expect(ordered).toEqual([
      {
        ...{ id: "u-2", name: "Eva Ek", title: officer.title, role: "officer" },
        ...{ answersQuestions: true, answered: 1, waiting: 2, waitingSinceMs: startMs + 2 },
      },
      {
        ...{ id: "u-3", name: "Åke Ål", title: null, role: "member" },
        ...{ answersQuestions: false, answered: 0, waiting: 0, waitingSinceMs: null },
      },
    ]);
    expect(counted.queries()).toBe(1);
  });
});

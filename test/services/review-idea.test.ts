import { expect, test } from "vitest";
import type { Review } from "#app/domain/proposal.ts";
import { type Judgement, reviewIdea } from "#app/services/review-idea.server.ts";
import { findProposal, saveProposal as store } from "#db/proposals.server.ts";
import { bench, idea, officer, resident } from "../db/samples.ts";
import { onBothEngines } from "../engines.ts";
import { actsOn, furnish, round0 } from "./desk.ts";

const { schedule } = round0.round;
const nowMs = schedule.reviewFromMs;
const approval: Judgement = {
  review: { outcome: "approved", reason: "Till nytta." },
  number: "N3",
  money: { kind: "spend", costKronor: 50_000, yearlyCostKronor: null },
  assessment: bench.assessment,
};
const by = { name: officer.name, title: officer.title, atMs: nowMs };
const answer = (review: Review): Judgement => ({
  review,
  number: null,
  money: null,
  assessment: null,
});
const rejection = answer({ outcome: "rejected", reason: "Statens väg.", criterion: "remit" });

onBothEngines("reviewing an idea", (openFresh) => {
  test.each([
    approval,
    rejection,
    answer({ outcome: "needs-info", reason: "Var?" }),
    answer({ outcome: "merged", reason: "Samma sak.", intoId: bench.id }),
    answer({ outcome: "handed-over", reason: "Deras väg.", to: "Trafikverket" }),
    answer({ outcome: "already-planned", reason: "Byggs i vår." }),
  ])("keeps the answer and writes one line: $review.outcome", async (judgement) => {
    const { db } = await openFresh();
    await furnish(db);
    expect(await reviewIdea(db, idea.id, judgement, officer, nowMs)).toEqual([]);
    const review = { ...judgement.review, by };
    expect(await findProposal(db, idea.id)).toEqual({ ...idea, ...judgement, review });
    expect(await actsOn(db, idea.id)).toEqual(["review-idea"]);
  });

  test("refuses what cannot stand on the ballot, and keeps nothing of it", async () => {
    const { db } = await openFresh();
    await furnish(db);
    const refusal = async (changes: Partial<Judgement>, atMs = nowMs) =>
      (await reviewIdea(db, idea.id, { ...approval, ...changes }, officer, atMs)).map(
        ({ field, key }) => `${field}: ${key}`,
      );
    expect(await refusal({ number: "N1" })).toEqual(["number: numberTaken"]);
    expect(await refusal({ number: null })).toEqual(["number: required"]);
    expect(await refusal({ money: null })).toEqual(["cost: costNeeded"]);
    expect(await refusal({}, schedule.voteOpensAtMs)).toEqual(["review: lockedAtVoting"]);
    expect(await findProposal(db, idea.id)).toEqual(idea);
    expect(await actsOn(db, idea.id)).toEqual([]);
    expect(await refusal({}, schedule.voteOpensAtMs - 1)).toEqual([]);
  });

  test("refuses one's own idea", async () => {
    const { db } = await openFresh();
    await furnish(db);
    const colleague = { ...officer, id: resident.id };
    expect(await reviewIdea(db, idea.id, rejection, colleague, nowMs)).toEqual([
      { key: "ownIdea", field: "outcome" },
    ]);
    expect(await findProposal(db, idea.id)).toEqual(idea);
  });

  test("refuses a second answer, but not after one that asked for more", async () => {
    const { db } = await openFresh();
    await furnish(db);
    const more = answer({ outcome: "needs-info", reason: "Var?" });
    expect(await reviewIdea(db, idea.id, more, officer, nowMs)).toEqual([]);
    expect(await reviewIdea(db, idea.id, rejection, officer, nowMs)).toEqual([]);
    expect(await reviewIdea(db, idea.id, approval, officer, nowMs)).toEqual([
      { key: "alreadyReviewed", field: "outcome" },
    ]);
    expect(await findProposal(db, idea.id)).toEqual({
      ...{ ...idea, ...rejection },
      review: { ...rejection.review, by },
    });
    expect(await actsOn(db, idea.id)).toEqual(["review-idea", "review-idea"]);
  });

  test("takes one of two answers given at once", async () => {
    const { db } = await openFresh();
    await furnish(db);
    const both = await Promise.all(
      [approval, rejection].map((one) => reviewIdea(db, idea.id, one, officer, nowMs)),
    );
    expect(both.flat()).toEqual([{ key: "alreadyReviewed", field: "outcome" }]);
    expect(await actsOn(db, idea.id)).toEqual(["review-idea"]);
  });

  test("refuses to merge with itself or with nothing", async () => {
    const { db } = await openFresh();
    await furnish(db);
    await store(db, { ...idea, id: "p-8" });
    for (const intoId of [idea.id, "p-none"]) {
      const merged = answer({ outcome: "merged", reason: "Samma.", intoId });
      expect(await reviewIdea(db, idea.id, merged, officer, nowMs)).toEqual([
        { key: "mergeTargetUnknown", field: "intoId" },
      ]);
    }
    const merged = answer({ outcome: "merged", reason: "Samma.", intoId: "p-8" });
    expect(await reviewIdea(db, idea.id, merged, officer, nowMs)).toEqual([]);
  });

  test("refuses an idea that is not there", async () => {
    const { db } = await openFresh();
    await furnish(db);
    expect(await reviewIdea(db, "p-none", approval, officer, nowMs)).toEqual([
      { key: "changedMeanwhile", field: "outcome" },
    ]);
  });
});

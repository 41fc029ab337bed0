import { insertDelivery } from "#db/deliveries.server.ts";
import { saveEntry } from "#db/directory.server.ts";
import { saveArgument, saveQuestion, saveReport } from "#db/discussion.server.ts";
import { type Db, inTransaction } from "#db/engine.server.ts";
import { insertHelpful } from "#db/helpful.server.ts";
import { keepMapFeatures } from "#db/map.server.ts";
import { saveMunicipality } from "#db/municipality.server.ts";
import { insertOffer } from "#db/offers.server.ts";
import { saveDecision, saveMeeting, saveRoundNote } from "#db/outcomes.server.ts";
import { insertPaperBatch } from "#db/paper-batches.server.ts";
import { savePerson } from "#db/people.server.ts";
import { replacePrices } from "#db/prices.server.ts";
import { insertProposalAuthors } from "#db/proposal-authors.server.ts";
import { saveChange } from "#db/proposal-changes.server.ts";
import { saveProposal } from "#db/proposals.server.ts";
import { saveRound } from "#db/rounds.server.ts";
import { type DemoMoment, type DemoRound, demoAt } from "./index.ts";
import { demoMap } from "./map.ts";
import { mainRound } from "./rounds.ts";

/**
 * Fills an empty database with Älvhamn as it stands at a moment, but for its ballots, which lie
 * sealed; all of it or nothing.
 */
export async function seedDemo(db: Db, moment: DemoMoment): Promise<void> {
  const demo = demoAt(moment);
  await inTransaction(db, async (db) => {
    await saveMunicipality(db, demo.municipality);
    await keepMapFeatures(db, demoMap);
    await replacePrices(db, demo.prices);
    for (const { answersQuestions, number: _, entry, ...person } of demo.people) {
      await savePerson(db, person, { answersQuestions });
      if (entry) await saveEntry(db, person.id, entry);
    }
    for (const round of demo.rounds) await seedRound(db, round);
    // While the vote is open there is a batch of paper ballots to key.
    if (moment === "vote") await insertPaperBatch(db, mainRound.id, firstBatch);
  });
}

const firstBatch = { no: 1, name: "Stadsbiblioteket vecka 1", areaId: "a-hs", ballots: 3 };

async function seedRound(db: Db, demo: DemoRound): Promise<void> {
  await saveRound(db, demo);
  const merged = (one: DemoRound["proposals"][number]) => one.review.outcome === "merged";
  const inOrder = [...demo.proposals].sort((a, b) => Number(merged(a)) - Number(merged(b)));
  for (const { proposerId, coAuthorIds = [], reviewedAtMs: _, ...proposal } of inOrder) {
    await saveProposal(db, proposal, proposerId);
    await insertProposalAuthors(db, proposal.id, coAuthorIds);
  }
  for (const change of demo.changes) await saveChange(db, change);
  for (const { hiddenAtMs: _, ...argument } of demo.arguments) await saveArgument(db, argument);
  for (const { personId, argumentId } of demo.helpful) {
    await insertHelpful(db, personId, argumentId);
  }
  for (const question of demo.questions) await saveQuestion(db, question);
  for (const offer of demo.offers) await insertOffer(db, offer);
  for (const report of demo.reports) await saveReport(db, report);
  for (const decision of demo.decisions) await saveDecision(db, decision);
  if (demo.meeting) {
    const { noticeAtMs: _, ...meeting } = demo.meeting;
    await saveMeeting(db, meeting);
  }
  for (const note of demo.notes) await saveRoundNote(db, note);
  for (const delivery of demo.deliveries) await insertDelivery(db, delivery);
}

/** Lets a step of the work have a photo. */
export async function seedStepPhoto(db: Db, stepId: string, photoId: string): Promise<void> {
  const step = db.updateTable("delivery").set({ photo_id: photoId });
  await step.where("id", "=", stepId).execute();
}

/** True when a step of the work has been written by now. */
export async function hasStep(db: Db, stepId: string): Promise<boolean> {
  const step = db.selectFrom("delivery").select("id").where("id", "=", stepId);
  return (await step.executeTakeFirst()) !== undefined;
}

import { newRollId, numberHash as numberHashOf } from "#app/ballot-box/roll-hash.server.ts";
import type { DeliveryText } from "#app/domain/delivery.ts";
import { rollErasedAtMs } from "#app/domain/erasing.ts";
import { changedPhoto } from "#app/domain/photo.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { answerOffer } from "#app/services/answer-offer.server.ts";
import { answerQuestion } from "#app/services/answer-question.server.ts";
import { eraseRoll } from "#app/services/erase-roll.server.ts";
import { handleReport } from "#app/services/handle-report.server.ts";
import { hidePhoto } from "#app/services/hide-photo.server.ts";
import { hidePost } from "#app/services/hide-post.server.ts";
import { openBox } from "#app/services/open-box.server.ts";
import { publishBatch } from "#app/services/publish-batch.server.ts";
import { publishRound } from "#app/services/publish-round.server.ts";
import { type DecisionText, recordDecision } from "#app/services/record-decision.server.ts";
import { recordDelivery } from "#app/services/record-delivery.server.ts";
import { reviewIdea } from "#app/services/review-idea.server.ts";
import { saveProposal } from "#app/services/save-proposal.server.ts";
import { saveRound } from "#app/services/save-round.server.ts";
import type { Db } from "#db/open.server.ts";
import { storePhoto } from "#db/photos.server.ts";
import { saveProposal as storeProposal } from "#db/proposals.server.ts";
import { insertVoters } from "#db/roll.server.ts";
import { saveRound as store } from "#db/rounds.server.ts";
import { madePhoto } from "../../a-picture.ts";
import { bench, idea, officer } from "../../db/samples.ts";
import { administrator, member } from "../desk.ts";
import {
  areas,
  type Deeds,
  following,
  meansOf,
  openMs,
  ownDraft,
  round,
  schedule,
} from "./deed.ts";

const rejection = { outcome: "rejected", reason: "Statens väg.", criterion: "remit" } as const;
const madePots = { ...round.potPlan, kronorByArea: { "a-1-8": 1_000, "a-2-8": 1_000 } };
const none = { number: null, money: null, assessment: null };
const later = { ...schedule, voteClosesAtMs: schedule.voteClosesAtMs + 1 };
export const follow: DecisionText = {
  ...{ verdict: "follow", paragraph: "§ 9", deviationClass: null, reason: "" },
  decidedOn: new Date(schedule.decisionPlannedAtMs).toISOString().slice(0, 10),
};

const step: DeliveryText = {
  ...{ stage: "planned", on: follow.decidedOn, note: "Virket är beställt." },
  ...{ readyOn: null, delayReason: "", costKronor: null },
};

/** A round long decided, which somebody could vote in and nobody did. */
const erasedAtMs = rollErasedAtMs({ decidedAtMs: schedule.decisionPlannedAtMs })!;
const decidedRound = async (db: Db): Promise<RoundWithAreas> => {
  const { keys } = meansOf(db);
  const numberHash = numberHashOf(keys.pepper(), round.id, "one");
  const voter = { id: newRollId(), numberHash, areaId: areas[0]!.id, ageBand: null };
  await insertVoters(db, round.id, [{ ...voter, letter: "print" }]);
  const found = { round, areas };
  await publishBatch({ db, keys }, found, () => schedule.voteClosesAtMs);
  await openBox({ db, keys }, found, schedule.complaintsUntilMs);
  const decidedAtMs = schedule.decisionPlannedAtMs;
  const decided = { ...found, round: { ...round, schedule: { ...schedule, decidedAtMs } } };
  await store(db, decided);
  return decided;
};

/** Rounds and what is said in them: setting up, talk, review and decision. */
export const roundDeeds: Deeds = {
  "answer-offer": [
    {
      name: "answering an offer of help",
      act: (db) => {
        const answered = { id: "off-1", text: "Tack, vi ringer." };
        const times = { nowMs: schedule.talkFromMs, realNowMs: schedule.talkFromMs };
        return answerOffer(meansOf(db), answered, officer, () => null, times);
      },
    },
  ],
  "answer-question": [
    {
      name: "answering a question",
      act: (db) => answerQuestion(db, "que-1", "I maj.", officer, schedule.talkFromMs),
    },
  ],
  "ask-question": "resident",
  "cast-ballot": "resident",
  "check-secrets": "machine",
  "ask-co-author": "resident",
  "begin-idea": "resident",
  "complete-idea": "resident",
  "erase-idea-drafts": "machine",
  "join-idea": "resident",
  "leave-idea": "resident",
  "write-idea": "resident",
  "conclude-round": "machine",
  "erase-roll": [
    following("erasing a roll", decidedRound, async (db, found) => {
      await eraseRoll(db, found, erasedAtMs);
      return [];
    }),
  ],
  "fill-box": "machine",
  "handle-report": [
    {
      name: "letting a post stand",
      act: (db) => handleReport(db, "rep-1", officer, schedule.talkFromMs),
    },
  ],
  "hide-post": (["argument", "question", "proposal", "offer"] as const).map((kind) => ({
    name: `hiding: ${kind}`,
    act: (db: Db) => {
      const id = { argument: "arg-1", question: "que-1", proposal: idea.id, offer: "off-1" }[kind];
      return hidePost(db, { kind, id }, "Hot.", officer, schedule.talkFromMs);
    },
  })),
  "hide-photo": [
    {
      name: "hiding a photo",
      prepare: async (db) => {
        const change = { alt: "En bänk.", clean: madePhoto() };
        const photo = changedPhoto(null, change, "photo-1");
        await storePhoto(db, photo, change, schedule.talkFromMs);
        await storeProposal(db, { ...idea, photo });
      },
      act: (db) => hidePhoto(db, idea.id, "Visar ett barn.", officer, schedule.talkFromMs),
    },
  ],
  "import-election": "machine",
  "make-keys": "machine",
  "publish-batch": "machine",
  "publish-round": [
    {
      name: "publishing a round",
      act: (db) => publishRound(meansOf(db), ownDraft.id, administrator, schedule.informFromMs - 1),
    },
  ],
  "record-decision": [
    {
      name: "recording a decision",
      act: (db) =>
        recordDecision(db, round.id, [bench.id], follow, member, schedule.decisionPlannedAtMs),
    },
    {
      name: "recording every decision: a line an item",
      lines: 2,
      act: (db) => recordDecision(db, round.id, null, follow, member, schedule.decisionPlannedAtMs),
    },
  ],
  "record-delivery": [
    {
      name: "recording how the work goes",
      prepare: (db) =>
        recordDecision(db, round.id, [bench.id], follow, member, schedule.decisionPlannedAtMs),
      act: (db) => {
        const about = { roundId: round.id, proposalId: bench.id };
        const line = { corrects: null, seen: null };
        return recordDelivery(db, about, step, line, officer, schedule.decisionPlannedAtMs);
      },
    },
  ],
  "report-post": "resident",
  "review-idea": [
    {
      name: "reviewing an idea",
      act: (db) =>
        reviewIdea(db, idea.id, { ...none, review: rejection }, officer, schedule.reviewFromMs),
    },
  ],
  "save-draft": "resident",
  "save-proposal": [
    {
      name: "changing a proposal",
      act: (db) =>
        saveProposal(db, { ...bench, title: "Två" }, "Fel.", administrator, schedule.talkFromMs),
    },
    {
      name: "adding a proposal",
      act: (db) => {
        const added = { ...bench, id: "p-9", number: "N9" };
        return saveProposal(db, added, "", administrator, schedule.talkFromMs);
      },
    },
  ],
  "save-round": [
    {
      name: "making a round",
      about: /^r-8$/,
      act: (db) => {
        const made = { ...ownDraft, id: "r-8", slug: "ny", potPlan: madePots };
        const found = {
          round: made,
          areas: areas.map((area) => ({ ...area, id: `${area.id}-8` })),
        };
        return saveRound(db, found, administrator, schedule.informFromMs - 1);
      },
    },
    {
      name: "changing a round",
      act: (db) => {
        const changed = { ...round, title: "Ett annat namn" };
        return saveRound(db, { round: changed, areas }, administrator, schedule.talkFromMs);
      },
    },
    {
      name: "giving an open vote more time",
      act: (db) => {
        const changed = { ...round, schedule: later };
        const why = "Nätet låg nere.";
        return saveRound(db, { round: changed, areas }, administrator, openMs, why);
      },
    },
  ],
  "submit-idea": "resident",
  "write-argument": "resident",
};

import { answerQuestion } from "#app/services/answer-question.server.ts";
import { handleReport } from "#app/services/handle-report.server.ts";
import { hidePost } from "#app/services/hide-post.server.ts";
import { publishRound } from "#app/services/publish-round.server.ts";
import { type DecisionText, recordDecision } from "#app/services/record-decision.server.ts";
import { reviewIdea } from "#app/services/review-idea.server.ts";
import { saveProposal } from "#app/services/save-proposal.server.ts";
import { saveRound } from "#app/services/save-round.server.ts";
import type { Db } from "#db/open.server.ts";
import { bench, idea, officer } from "../../db/samples.ts";
import { administrator, member } from "../desk.ts";
import { areas, type Deeds, meansOf, openMs, ownDraft, round, schedule } from "./deed.ts";

const rejection = { outcome: "rejected", reason: "Statens väg.", criterion: "remit" } as const;
const madePots = { ...round.potPlan, kronorByArea: { "a-1-8": 1_000, "a-2-8": 1_000 } };
const none = { number: null, money: null, assessment: null };
const later = { ...schedule, voteClosesAtMs: schedule.voteClosesAtMs + 1 };
export const follow: DecisionText = {
  ...{ verdict: "follow", paragraph: "§ 9", deviationClass: null, reason: "" },
  decidedOn: new Date(schedule.decisionPlannedAtMs).toISOString().slice(0, 10),
};

/** Rounds and what is said in them: setting up, talk, review and decision. */
export const roundDeeds: Deeds = {
  "answer-question": [
    {
      name: "answering a question",
      act: (db) => answerQuestion(db, "que-1", "I maj.", officer, schedule.talkFromMs),
    },
  ],
  "ask-question": "resident",
  "cast-ballot": "resident",
  "check-secrets": "machine",
  "complete-idea": "resident",
  "conclude-round": "machine",
  "fill-box": "machine",
  "handle-report": [
    {
      name: "letting a post stand",
      act: (db) => handleReport(db, "rep-1", officer, schedule.talkFromMs),
    },
  ],
  "hide-post": (["argument", "question", "proposal"] as const).map((kind) => ({
    name: `hiding: ${kind}`,
    act: (db: Db) => {
      const id = { argument: "arg-1", question: "que-1", proposal: idea.id }[kind];
      return hidePost(db, { kind, id }, "Hot.", officer, schedule.talkFromMs);
    },
  })),
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

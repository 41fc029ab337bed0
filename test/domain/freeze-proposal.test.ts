import { describe, expect, test } from "vitest";
import { lockedProposalFields, refuseLockedProposalChanges } from "#app/domain/freeze.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import type { Schedule } from "#app/domain/schedule.ts";

const published = 1000;
const voteOpens = 6000;
const schedule: Schedule = {
  publishedAtMs: published,
  informFromMs: 2000,
  ideasFromMs: 3000,
  reviewFromMs: 4000,
  talkFromMs: 5000,
  voteOpensAtMs: voteOpens,
  voteClosesAtMs: 7000,
  complaintsUntilMs: 8000,
  decisionPlannedAtMs: 9000,
  decidedAtMs: null,
};
const onBallot: Proposal = {
  id: "p1",
  roundId: "r1",
  number: "HS1",
  areaId: "a",
  title: "Brygga",
  summary: "Kort",
  description: "Lång",
  place: "Hamnen",
  spot: null,
  picture: "water",
  photo: null,
  money: { kind: "spend", costKronor: 620_000, yearlyCostKronor: 18_000 },
  kind: "spend",
  proposerName: "Anna",
  assessment: null,
  review: { outcome: "approved", reason: "Ja" },
  submittedAtMs: 10,
  group: "Hamnen",
  cannotWinWith: ["p7"],
  hiddenReason: null,
};
const changedProposal: Proposal = {
  id: "p2",
  roundId: "r2",
  number: "HS2",
  areaId: "b",
  title: "Bryggan",
  summary: "Kortare",
  description: "Längre",
  place: "Inre hamnen",
  spot: [17.9, 62.6],
  picture: "sport",
  photo: { kind: "hidden", id: "f1", reason: "Fel" },
  money: { kind: "spend", costKronor: 620_000, yearlyCostKronor: 18_001 },
  kind: "save",
  proposerName: "Invånare i Hamnstaden",
  assessment: { text: "Går", officerName: "Bo", on: "2026-04-01", assumptions: "" },
  review: { outcome: "rejected", reason: "Nej", criterion: "over-pot" },
  submittedAtMs: 11,
  group: "Hamnplan",
  cannotWinWith: ["p7", "p8"],
  hiddenReason: "Fel",
};
const openOnBallot: readonly (keyof Proposal)[] = ["picture", "assessment", "proposerName"];

describe.each(Object.keys(onBallot) as (keyof Proposal)[])(
  "the field %s of a proposal",
  (field) => {
    const after: Proposal = { ...onBallot, [field]: changedProposal[field] };
    const refusals = (nowMs: number, when = schedule, before: Proposal | null = onBallot) =>
      refuseLockedProposalChanges(before, after, when, nowMs);

    test("on the ballot it is locked when voting opens, unless it changes nothing one votes on", () => {
      const locked = openOnBallot.includes(field) ? [] : [{ key: "lockedAtVoting", field }];
      expect(refusals(published)).toEqual([]);
      expect(refusals(voteOpens - 1)).toEqual([]);
      expect(refusals(voteOpens)).toEqual(locked);
      expect(refusals(1e12)).toEqual(locked);
      expect(lockedProposalFields(onBallot, schedule, voteOpens).includes(field)).toBe(
        locked.length > 0,
      );
    });

    test("in a round that was never published it is free", () => {
      expect(refusals(voteOpens, { ...schedule, publishedAtMs: null })).toEqual([]);
    });
  },
);

describe("the list of proposals on the ballot", () => {
  const idea: Proposal = {
    ...onBallot,
    ...{ number: null, review: { outcome: "waiting" }, group: null, cannotWinWith: [] },
  };
  const joins = (before: Proposal | null, after: Proposal, nowMs: number) =>
    refuseLockedProposalChanges(before, after, schedule, nowMs);
  const refused = [{ key: "lockedAtVoting", field: "review" }];

  test("an idea comes onto it until the vote opens, and not after", () => {
    expect(joins(idea, onBallot, voteOpens - 1)).toEqual([]);
    expect(joins(idea, onBallot, voteOpens)).toEqual(refused);
    expect(joins(null, onBallot, voteOpens)).toEqual(refused);
    expect(joins(null, onBallot, voteOpens - 1)).toEqual([]);
  });

  test("an idea that is not on it can still be answered while voting is open", () => {
    const answered: Proposal = { ...idea, review: { outcome: "needs-info", reason: "Var?" } };
    expect(joins(idea, answered, voteOpens)).toEqual([]);
    expect(joins(null, idea, voteOpens)).toEqual([]);
  });

  test("an idea that is not on it makes no pair with one that is while voting is open", () => {
    const paired = { ...idea, cannotWinWith: ["p7"] };
    const locked = [{ key: "lockedAtVoting", field: "cannotWinWith" }];
    expect(lockedProposalFields(idea, schedule, voteOpens - 1)).toEqual([]);
    expect(lockedProposalFields(idea, schedule, voteOpens)).toEqual(["cannotWinWith"]);
    for (const [before, after] of [
      [idea, paired],
      [paired, idea],
      [null, paired],
    ] as const) {
      expect(joins(before, after, voteOpens - 1)).toEqual([]);
      expect(joins(before, after, voteOpens)).toEqual(locked);
    }
  });

  test("a proposal that was hidden does not come back onto it during the vote", () => {
    expect(joins({ ...onBallot, hiddenReason: "Fel" }, onBallot, voteOpens)).toEqual(refused);
  });
});

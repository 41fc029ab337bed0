import fc from "fast-check";
import type { BallotPaper, BallotRule, Marks, Scores } from "#app/domain/ballots/ballot-type.ts";
import { checkBallot } from "#app/domain/ballots/check-ballot.ts";
import { emptyBallot, type Press, pressed } from "#app/domain/ballots/press.ts";
import { aSaving, aSpend } from "../a-round.ts";

/** Four proposals of 60, 40, 30 and 20 kronor over a pot of 100, and two savings. */
export const paper: BallotPaper = {
  areaId: "here",
  potKronor: 100,
  spends: [
    aSpend("P1", "here", 60),
    aSpend("P2", "here", 40),
    aSpend("P3", "here", 30),
    aSpend("P4", "here", 20),
  ],
  saves: [
    aSaving("S1", "here", { yearlySavingKronor: 10 }),
    aSaving("S2", "here", { yearlySavingKronor: 10 }),
  ],
};

/** Everything on the round's ballot: the paper's own, and two of another area. */
export const inRound = new Set(["P1", "P2", "P3", "P4", "S1", "S2", "Q1", "T1"]);

/** Scores and nothing else, as a form would send them. */
export function scored(scores: Scores): Marks {
  const choices = Object.entries(scores).map(([proposalId, score]) => ({ proposalId, score }));
  return { areaId: "here", choices, savings: [] };
}

/** The refusals as "field: key", in the order they are shown. */
export function refusals(rule: BallotRule, given: Marks): string[] {
  const check = checkBallot(rule, paper, given, inRound);
  return "problems" in check ? check.problems.map(({ field, key }) => `${field}: ${key}`) : [];
}

const ids = fc.constantFrom("P1", "P2", "P3", "P4", "S1", "S2", "Q1", "__proto__");
const kinds = ["add", "remove", "star", "unstar", "yes", "no", "abstain"] as const;

/** Any press: on the paper or not, of this ballot type or another. */
export const anyPress: fc.Arbitrary<Press> = fc.oneof(
  fc.record({ kind: fc.constantFrom(...kinds), proposalId: ids }),
  fc.record({
    kind: fc.constantFrom("score" as const, "place" as const),
    to: fc.nat({ max: 6 }),
    proposalId: ids,
  }),
);

/** Presses of someone who marks some proposals in an order of their own, and stars the last. */
export const purposeful: fc.Arbitrary<Press[]> = fc
  .shuffledSubarray(paper.spends.map(({ id }) => id))
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((proposalId) =>
        fc.constantFrom(1, 1, 1, 2, 3).map((to): Press[] => [
          { kind: "add", proposalId },
          { kind: "score", to, proposalId },
        ]),
      ),
      fc.constantFrom("P1", "P2").map((proposalId): Press[] => [{ kind: "star", proposalId }]),
    ),
  )
  .map((made) => made.flat());

/** What presses in the booth lead to, from an empty ballot. */
export function draftAfter(rule: BallotRule, presses: readonly Press[]) {
  return presses.reduce(
    (draft, press) => pressed(rule, draft, paper, press),
    emptyBallot(paper.areaId),
  );
}

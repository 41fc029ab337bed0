import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Condition,
  holds,
  mandateOf,
  type OutcomeRule,
  ruleFor,
} from "#app/domain/outcome-rule.ts";
import { aRound } from "./a-round.ts";

const { ground } = aRound().outcomeRules;
const spendRules = (spend: OutcomeRule) => ({
  default: { kind: "advisory" } as const,
  spend,
  save: null,
  ground,
});
const facts = { ballots: 75, entitled: 1000 };
const noStaff = { staffNegotiation: false };

test("A kind of proposal follows its own rule, or else the round's", () => {
  const rules = spendRules({ kind: "binding" });
  expect(ruleFor(rules, "spend")).toEqual({ kind: "binding" });
  expect(ruleFor(rules, "save")).toEqual({ kind: "advisory" });
});

test("A mandate says why it is what it is", () => {
  const mandate = (rule: OutcomeRule) => mandateOf(spendRules(rule), "spend", facts, noStaff);
  expect(mandate({ kind: "advisory" })).toEqual({
    kind: "advisory",
    reason: { kind: "always-advisory" },
  });
  expect(mandate({ kind: "binding" })).toEqual({
    kind: "binding",
    reason: { kind: "always-binding" },
  });
  const met: Condition = { kind: "ballots", atLeast: 75 };
  const missed: Condition = { kind: "turnout", atLeastPercent: 7.6 };
  expect(mandate({ kind: "binding-when", conditions: [met] })).toEqual({
    kind: "binding",
    reason: { kind: "conditions-met", conditions: [met] },
  });
  expect(mandate({ kind: "binding-when", conditions: [met, missed] })).toEqual({
    kind: "advisory",
    reason: { kind: "conditions-not-met", missed: [missed] },
  });
});

test("A conditional rule that has lost its conditions does not bind", () => {
  const rules = spendRules({ kind: "binding-when", conditions: [] });
  expect(mandateOf(rules, "spend", facts, noStaff).kind).toBe("advisory");
});

test("A saving that needs staff negotiation never binds", () => {
  const binding: OutcomeRule = { kind: "binding" };
  const rules = { ...spendRules(binding), save: binding };
  const staff = { staffNegotiation: true };
  expect(mandateOf(rules, "save", facts, staff)).toEqual({
    kind: "advisory",
    reason: { kind: "staff-negotiation" },
  });
  expect(mandateOf(rules, "save", facts, noStaff).kind).toBe("binding");
  expect(mandateOf(rules, "spend", facts, staff).kind).toBe("binding");
});

test("Turnout is compared exactly, with decimals in the percentage", () => {
  const turnout = (atLeastPercent: number): Condition => ({ kind: "turnout", atLeastPercent });
  expect(holds(turnout(7.5), facts)).toBe(true);
  expect(holds(turnout(7.5), { ballots: 74, entitled: 1000 })).toBe(false);
  // 0.07 x 100 is 7.000000000000001 in binary fractions.
  expect(holds(turnout(7), { ballots: 7, entitled: 100 })).toBe(true);
  expect(holds(turnout(33.3), { ballots: 333, entitled: 1000 })).toBe(true);
  expect(holds(turnout(33.34), { ballots: 3333, entitled: 10_000 })).toBe(false);
});

test("Any percentage in tenths is met exactly from the first ballot that reaches it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1000 }),
      fc.integer({ min: 1, max: 1e9 }),
      (tenths, n) => {
        const condition: Condition = { kind: "turnout", atLeastPercent: tenths / 10 };
        const enough = Number((BigInt(tenths) * BigInt(n) + 999n) / 1000n);
        expect(holds(condition, { ballots: enough, entitled: n })).toBe(true);
        if (enough > 0) {
          expect(holds(condition, { ballots: enough - 1, entitled: n })).toBe(false);
        }
      },
    ),
  );
});

test("Where nobody is entitled no turnout is reached", () => {
  expect(holds({ kind: "turnout", atLeastPercent: 0 }, { ballots: 0, entitled: 0 })).toBe(false);
});

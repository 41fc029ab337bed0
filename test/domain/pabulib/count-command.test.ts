import { describe, expect, test } from "vitest";
import { countCommand } from "#app/domain/pabulib/count-command.ts";
import { pabulibRule } from "#app/domain/pabulib/pabulib-rule.ts";
import { everyRuleBy, ruleIdOf } from "#app/domain/rules/rule-ids.ts";
import type { CountingRule, EqualSharesRule } from "#app/domain/rules/voting-rule.ts";

const shares: EqualSharesRule = {
  kind: "equal-shares",
  utility: "cost",
  completion: "add1-greedy",
  add1Step: null,
  comparison: false,
  minimumScore: 0,
};

describe("A rule's name", () => {
  test.each([...everyRuleBy(null)])("is %s and finds the rule again", (id, rule) => {
    expect(ruleIdOf(rule)).toBe(id);
  });
});

test("The command names the file alone, which tells the rest", () => {
  expect(countCommand("a.pb")).toBe("npm run --silent count -- a.pb");
});

test.each<[CountingRule, string]>([
  [{ kind: "greedy", minimumScore: 0 }, "greedy"],
  [{ kind: "greedy", variant: "skip", minimumScore: 40 }, "greedy-threshold"],
  [{ kind: "greedy", variant: "no-skip", minimumScore: 0 }, "greedy-no-skip"],
  [{ kind: "greedy", variant: "per-cost", minimumScore: 0 }, "greedy-custom"],
  [shares, "equalshares/add1"],
  [{ ...shares, comparison: true }, "equalshares/add1-comparison"],
  [{ ...shares, completion: "none" }, "equalshares"],
  [{ ...shares, utility: "cardinality" }, "unknown"],
  [{ kind: "phragmen", whenNotFitting: "stop", minimumScore: 0 }, "unknown"],
])("META calls %j %s", (rule, word) => {
  expect(pabulibRule(rule)).toBe(word);
});

test.each<[CountingRule, string]>([
  [{ kind: "greedy", minimumScore: 0 }, "greedy-exclusive"],
  [{ kind: "greedy", minimumScore: 40 }, "greedy-custom"],
  [{ kind: "greedy", variant: "no-skip", minimumScore: 0 }, "greedy-custom"],
  [{ kind: "greedy", variant: "per-cost", minimumScore: 0 }, "greedy-custom"],
])("META calls %j that keeps proposals apart %s", (rule, word) => {
  expect(pabulibRule(rule, true)).toBe(word);
});

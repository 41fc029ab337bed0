import { describe, expect, test } from "vitest";
import { countCommand } from "#app/domain/pabulib/count-command.ts";
import { pabulibRule } from "#app/domain/pabulib/pabulib-rule.ts";
import { rulesBy } from "#app/domain/rules/rule-ids.ts";
import type { CountingRule, EqualSharesRule } from "#app/domain/rules/voting-rule.ts";

const shares: EqualSharesRule = {
  kind: "equal-shares",
  utility: "cost",
  completion: "add1-greedy",
  add1Step: null,
  comparison: false,
  minimumScore: 0,
};

describe("The command that counts a file", () => {
  test.each([...rulesBy(null)])("calls the rule %s by its name", (id, rule) => {
    expect(countCommand("a.pb", rule)).toBe(`npm run --silent count -- a.pb --rule ${id}`);
  });

  test("tells the step by which shares grow where the round has one of its own", () => {
    expect(countCommand("a.pb", { ...shares, add1Step: 10 })).toMatch(/ --add1-step 10$/);
  });

  test("tells the lowest limit and the comparison where the round has them", () => {
    const rule = { ...shares, comparison: true, minimumScore: 40 };
    expect(countCommand("a.pb", rule)).toMatch(/ --rule mes-cost-add1u --comparison --minimum 40$/);
  });
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

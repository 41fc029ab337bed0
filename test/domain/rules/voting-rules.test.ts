import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countBy, refusalOf, votingRules } from "#app/domain/rules/index.ts";
import type { CountingRule } from "#app/domain/rules/voting-rule.ts";
import { anyElection, electionFrom, lotOf, type WrittenElection } from "./elections.ts";
import { byApproval } from "./hard-elections.ts";

const rules = Object.values(votingRules).flatMap(
  ({ examples }): readonly CountingRule[] => examples,
);

describe.each(rules.map((rule) => [Object.values(rule).join(" "), rule] as const))(
  "Counted by %s",
  (_, rule) => {
    const count = (written: WrittenElection) =>
      countBy(rule, electionFrom(written), lotOf(written));
    /** Phragmén's rule is held to the laws with the same ballots by approval. */
    const holds = (law: (written: WrittenElection) => void) =>
      fc.assert(
        fc.property(anyElection, (written) =>
          law(rule.kind === "phragmen" ? byApproval(written) : written),
        ),
      );

    test("no more than the pot is spent, and the sums agree", () => {
      holds((written) => {
        const { selection, spent, left } = count(written);
        const costs = written.candidates.filter(({ id }) => selection.includes(id));
        expect(spent).toBe(costs.reduce((sum, { cost }) => sum + cost, 0));
        expect(left).toBe(written.pot - spent);
        expect(left).toBeGreaterThanOrEqual(0);
      });
    });

    test("every candidate has exactly one step, and the funded ones are the winners in order", () => {
      holds((written) => {
        const { selection, steps } = count(written);
        const looked = steps.map(({ candidateId }) => candidateId);
        expect([...looked].sort()).toEqual(written.candidates.map(({ id }) => id).sort());
        const funded = steps.filter(({ fate }) => fate === "funded");
        expect(funded.map(({ candidateId }) => candidateId)).toEqual(selection);
      });
    });

    test("a funded step fits the money left then, which falls by its cost and nothing else", () => {
      holds((written) => {
        const { steps, left } = count(written);
        let money = written.pot;
        for (const { fate, cost, leftBefore } of steps) {
          expect(leftBefore).toBe(money);
          if (fate !== "funded") continue;
          expect(cost).toBeGreaterThan(0);
          expect(cost).toBeLessThanOrEqual(leftBefore);
          money -= cost;
        }
        expect(left).toBe(money);
      });
    });

    test("a candidate said not to fit truly does not, and nobody without votes wins", () => {
      holds((written) => {
        for (const { fate, cost, score, leftBefore } of count(written).steps) {
          if (fate === "does-not-fit") expect(cost).toBeGreaterThan(leftBefore);
          if (fate === "dearer-than-pot") expect(cost).toBeGreaterThan(written.pot);
          if (fate === "no-support") expect(score).toBe(0);
          if (fate === "no-cost") expect(cost).toBe(0);
          if (fate === "funded") expect(score).toBeGreaterThan(0);
        }
      });
    });

    test("the steps can be stored as they are", () => {
      holds((written) => {
        const told = count(written);
        expect(JSON.parse(JSON.stringify(told))).toEqual(told);
      });
    });

    test("the order of ballots and of candidates changes nothing", () => {
      holds((written) => {
        const turned = {
          ...written,
          candidates: [...written.candidates].reverse(),
          ballots: [...written.ballots].reverse(),
        };
        expect(count(turned)).toEqual(count(written));
      });
    });

    test("money counted in öre instead of kronor chooses the same", () => {
      holds((written) => {
        expect(count(timesMoney(written, 100)).selection).toEqual(count(written).selection);
      });
    });

    test("voters all cloned, with as much more money, choose the same", () => {
      holds((written) => {
        const ballots = [...written.ballots, ...written.ballots, ...written.ballots];
        // A share that grows in whole kronor must be as large as before; no other rule needs that.
        const grows = rule.kind === "equal-shares" && rule.completion !== "none";
        const cloned = grows ? { ...timesMoney(written, 3), unitsPerCurrency: 1 } : written;
        expect(count({ ...cloned, ballots }).selection).toEqual(count(written).selection);
      });
    });

    test("a proposal without a vote changes nothing for the others", () => {
      holds((written) => {
        const candidates = [{ id: "A", cost: 1 }, ...written.candidates];
        const { selection, steps } = count({ ...written, candidates });
        expect(selection).toEqual(count(written).selection);
        const added = steps.find(({ candidateId }) => candidateId === "A");
        expect(added?.fate).toBe(written.pot < 1 ? "dearer-than-pot" : "no-support");
      });
    });

    test("a lot without every candidate is refused", () => {
      const election = electionFrom({ pot: 5, candidates: [{ id: "a", cost: 1 }], ballots: [] });
      expect(() => countBy(rule, election, { lot: ["b"] })).toThrow("no place for a");
    });
  },
);

function timesMoney(written: WrittenElection, factor: number): WrittenElection {
  return {
    ...written,
    pot: written.pot * factor,
    unitsPerCurrency: factor,
    candidates: written.candidates.map(({ id, cost }) => ({ id, cost: cost * factor })),
  };
}

describe("A rule that cannot count an election says so", () => {
  const points = electionFrom({
    pot: 5,
    candidates: [{ id: "a", cost: 1 }],
    ballots: [{ scores: { a: 2 } }],
  });
  const phragmen = votingRules.phragmen.examples[0]!;
  const shares = votingRules["equal-shares"].examples[0]!;
  const grouped = { ...points, candidates: [{ id: "a", cost: 1, group: "park" }] };

  test("Phragmén with points or ranks", () => {
    expect(refusalOf(phragmen, points)).toBe("phragmen-needs-approval");
    expect(() => countBy(phragmen, points, lotOf(points))).toThrow("phragmen-needs-approval");
  });

  test("Equal Shares and Phragmén with more candidates than they can weigh", () => {
    const many = {
      ...points,
      candidates: Array.from({ length: 5001 }, (_, at) => ({ id: `${at}`, cost: 1 })),
    };
    expect(refusalOf(shares, many)).toBe("too-many-candidates");
    expect(refusalOf(phragmen, { ...many, ballots: [] })).toBe("too-many-candidates");
    expect(refusalOf(votingRules.greedy.examples[0]!, many)).toBeNull();
  });

  test("all but most votes first with proposals that must be kept apart", () => {
    expect(refusalOf(shares, grouped)).toBe("only-greedy-keeps-apart");
    expect(refusalOf(phragmen, { ...grouped, ballots: [] })).toBe("only-greedy-keeps-apart");
    expect(refusalOf(votingRules.greedy.examples[0]!, grouped)).toBeNull();
    const pair = { ...points, incompatible: [["a", "b"]] as const };
    expect(refusalOf(shares, pair)).toBe("only-greedy-keeps-apart");
  });
});

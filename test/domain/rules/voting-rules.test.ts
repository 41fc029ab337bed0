import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countBy, votingRules } from "#app/domain/rules/index.ts";
import { anyElection, electionFrom, lotOf, type WrittenElection } from "./elections.ts";

describe.each(Object.entries(votingRules))("Counted by %s", (_, { example }) => {
  const count = (written: WrittenElection) =>
    countBy(example, electionFrom(written), lotOf(written));
  const holds = (law: (written: WrittenElection) => void) =>
    fc.assert(fc.property(anyElection, law));

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
      const inOre = {
        ...written,
        pot: written.pot * 100,
        candidates: written.candidates.map(({ id, cost }) => ({ id, cost: cost * 100 })),
      };
      expect(count(inOre).selection).toEqual(count(written).selection);
    });
  });

  test("voters all cloned choose the same", () => {
    holds((written) => {
      const ballots = [...written.ballots, ...written.ballots, ...written.ballots];
      expect(count({ ...written, ballots }).selection).toEqual(count(written).selection);
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
    expect(() => countBy(example, election, { lot: ["b"] })).toThrow("no place for a");
  });
});

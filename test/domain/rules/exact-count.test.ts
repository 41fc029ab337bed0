import { randomInt } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countBy, votingRules } from "#app/domain/rules/index.ts";
import type { Count, CountingRule } from "#app/domain/rules/voting-rule.ts";
import { electionFrom, lotOf, type WrittenElection } from "./elections.ts";
import {
  apartElection,
  byApproval,
  hardElection,
  largeElection,
  smallElection,
} from "./hard-elections.ts";
import { type PlainElection, plainElection } from "./plain-election.ts";
import { plainEqualShares } from "./plain-equal-shares.ts";
import { plainGreedy } from "./plain-greedy.ts";
import { plainPhragmen } from "./plain-phragmen.ts";

/** How many random elections each rule is held against: few in every run, many on request. */
const runs = Number(process.env.EXACT_RUNS ?? 100);

const largeRuns = Math.ceil(runs / 20);

const rules: CountingRule[] = Object.values(votingRules)
  .flatMap(({ examples }): readonly CountingRule[] => examples)
  .filter((rule) => rule.kind !== "equal-shares" || !rule.comparison);

const nameOf = (rule: CountingRule) => Object.values(rule).join(" ");

/** What the rule's own steps tell, put as the plain rule tells it. */
function toldBy(rule: CountingRule, count: Count) {
  const { selection, steps, course } = count;
  const bought = steps.filter(({ fate, completion }) => fate === "funded" && !completion);
  if (rule.kind === "greedy") return selection;
  const tied = (step: (typeof steps)[number]) => [...(step.tie?.withIds ?? [])];
  if (rule.kind === "phragmen") {
    return bought.map((step) => ({
      id: step.candidateId,
      load: step.load?.exact,
      tiedWith: tied(step),
    }));
  }
  const shortages = steps.flatMap(({ candidateId, shortage }) =>
    shortage
      ? [[candidateId, { afterRound: shortage.afterRound, had: shortage.had.exact }] as const]
      : [],
  );
  return {
    selection,
    purchases: bought.map((step) => ({
      id: step.candidateId,
      pricePerPoint: step.payment?.pricePerPoint.exact,
      tiedWith: tied(step),
      poor: {
        voters: step.payment?.paidAllTheyHad.voters,
        together: step.payment?.paidAllTheyHad.together.exact,
      },
    })),
    shortages: Object.fromEntries(shortages),
    course: {
      start: course?.startEndowment.exact,
      final: course?.finalEndowment.exact,
      runs: course?.runs,
      stop: course?.stop,
      lotTies: course?.lotTies,
    },
  };
}

function plainly(rule: CountingRule, plain: PlainElection) {
  if (rule.kind === "greedy") return plainGreedy(plain, rule);
  if (rule.kind === "phragmen") return plainPhragmen(plain, rule);
  return plainEqualShares(plain, rule);
}

/** Shares grow in steps that reach the pot in so many, or the plain rule would never be done. */
function withStep(rule: CountingRule, written: WrittenElection, most: number) {
  if (rule.kind !== "equal-shares" || rule.completion === "none") return rule;
  const { pot, ballots, unitsPerCurrency = 1 } = written;
  const voters = ballots.reduce((sum, ballot) => sum + (ballot.voters ?? 1), 0);
  const share = pot / (Math.max(voters, 1) * unitsPerCurrency);
  return share > most ? { ...rule, add1Step: Math.ceil(share / most) } : rule;
}

/** How many elections have been held against the plain definition. */
let compared = 0;

function check(rule: CountingRule, written: WrittenElection, most = 8): void {
  compared += 1;
  const fit = rule.kind === "phragmen" ? byApproval(written) : written;
  const stepped = withStep(rule, fit, most);
  const election = electionFrom(fit);
  const count = countBy(stepped, election, lotOf(election));
  expect(toldBy(stepped, count)).toEqual(plainly(stepped, plainElection(fit)));
}

const freshSeed = randomInt(2 ** 31 - 1);
const minimum = fc.constantFrom(0, 0, 0, 1, 2, 5);

describe.each(rules.map((rule) => ({ name: nameOf(rule), rule })))(
  "Counted by $name, random elections come out exactly as by the plain definition",
  ({ rule }) => {
    test.each([20_260_101, freshSeed])("with the seed %i", (seed) => {
      fc.assert(
        fc.property(hardElection, minimum, (written, minimumScore) => {
          check({ ...rule, minimumScore }, written);
        }),
        { seed, numRuns: runs },
      );
    });

    test.each([20_260_102, freshSeed])("with more of everything, and the seed %i", (seed) => {
      fc.assert(
        fc.property(largeElection, (written) => check(rule, written, 3)),
        { seed, numRuns: largeRuns },
      );
    });
  },
);

const greedyRules = rules.filter(({ kind }) => kind === "greedy");

describe.each(greedyRules.map((rule) => [nameOf(rule), rule] as const))(
  "Counted by %s, elections with groups and pairs come out exactly as by the plain definition",
  (_, rule) => {
    test.each([20_260_103, freshSeed])("with the seed %i", (seed) => {
      fc.assert(
        fc.property(apartElection, minimum, (written, minimumScore) => {
          check({ ...rule, minimumScore }, written);
        }),
        { seed, numRuns: runs },
      );
    });
  },
);

const growing = rules.filter((rule) => rule.kind === "equal-shares" && rule.completion !== "none");

describe("Shares that grow far come out exactly as when every step is taken", () => {
  test.each(growing.map((rule) => [nameOf(rule), rule] as const))(
    `%s, with the seed ${freshSeed}`,
    (__, rule) => {
      fc.assert(
        fc.property(smallElection, (written) => check(rule, written, 60)),
        { seed: freshSeed, numRuns: runs },
      );
    },
  );
});

const planned =
  2 * rules.length * (runs + largeRuns) + 2 * greedyRules.length * runs + growing.length * runs;

test(`All in all that is ${planned} random elections`, () => {
  expect(compared).toBe(planned);
  if (process.env.EXACT_RUNS) expect(planned).toBeGreaterThanOrEqual(20_000);
});

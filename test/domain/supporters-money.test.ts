import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CastScores, electionOf } from "#app/domain/election.ts";
import { type Fraction, fraction, fractionFrom } from "#app/domain/fraction.ts";
import { equalShares } from "#app/domain/rules/equal-shares.ts";
import { countBy } from "#app/domain/rules/index.ts";
import type { Count, Election, EqualSharesRule } from "#app/domain/rules/voting-rule.ts";
import { sharesRounds } from "#app/domain/shares-rounds.ts";
import { supportersMoney } from "#app/domain/supporters-money.ts";
import { anyElection, electionFrom, lotOf } from "./rules/elections.ts";

const anyRule = fc.constantFrom(...equalShares.examples.filter(({ comparison }) => !comparison));
const none = fraction(0n, 1n);
const plus = (a: Fraction, b: Fraction) =>
  fraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
const minus = (a: Fraction, b: Fraction) => plus(a, { ...b, numerator: -b.numerator });
const times = (a: Fraction, whole: number) => fraction(a.numerator * BigInt(whole), a.denominator);
const least = (a: Fraction, b: Fraction) =>
  a.numerator * b.denominator < b.numerator * a.denominator ? a : b;
const decimal = ({ numerator, denominator }: Fraction) => Number(numerator) / Number(denominator);

/** One ballot's purse before each purchase and after the last, in exact fractions. */
function purses(ballot: Election["ballots"][number], election: Election, count: Count) {
  const bought = count.steps.filter(({ payment }) => payment);
  const purse = [fractionFrom(count.course?.finalEndowment.exact ?? "0")];
  for (const { candidateId, payment } of bought) {
    const place = election.candidates.findIndex(({ id }) => id === candidateId);
    const score = ballot.scores[ballot.candidates.indexOf(place)] ?? 0;
    const before = purse.at(-1) ?? none;
    const price = times(fractionFrom(payment?.pricePerPoint.exact ?? "0"), score);
    purse.push(minus(before, least(before, price)));
  }
  return purse;
}

/** What the supporters of one candidate could have paid at most, in exact fractions. */
function couldPay(id: string, election: Election, rule: EqualSharesRule, count: Count): number[] {
  const place = election.candidates.findIndex((candidate) => candidate.id === id);
  const cost = election.candidates[place]?.cost ?? 0;
  const bought = count.steps.filter(({ payment }) => payment);
  return bought.map(({ payment }, round) => {
    const price = fractionFrom(payment?.pricePerUtility.exact ?? "0");
    const sum = election.ballots.reduce((all, ballot) => {
      const score = ballot.scores[ballot.candidates.indexOf(place)] ?? 0;
      const utility = rule.utility === "cost" ? score * cost : score;
      const purse = purses(ballot, election, count)[round] ?? none;
      return plus(all, times(least(purse, times(price, utility)), ballot.voters));
    }, none);
    return decimal(sum) / cost;
  });
}

describe("What became of supporters' money", () => {
  test("is what the exact purses say, to a thousandth and a krona", () => {
    fc.assert(
      fc.property(anyElection.map(electionFrom), anyRule, (election, rule) => {
        const count = countBy(rule, election, lotOf(election));
        const told = supportersMoney(election, rule, count);
        const short = count.steps.filter(({ shortage }) => shortage);
        expect(told.map(({ candidateId }) => candidateId).sort()).toEqual(
          short.map(({ candidateId }) => candidateId).sort(),
        );
        for (const { candidateId, reached, paidFor } of told) {
          const most = Math.max(0, ...couldPay(candidateId, election, rule, count));
          const anyBought = count.steps.some(({ payment }) => payment);
          if (anyBought) expect(Math.abs(reached - 1000 * most)).toBeLessThanOrEqual(1);
          const tied = count.steps.some(
            ({ payment, tie }) => payment && tie?.withIds.includes(candidateId),
          );
          expect(reached === 1000).toBe(tied);
          expect(paidFor.every(({ amount }) => amount > 0)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("names what they paid for, and how much of the cost they could have paid at that price", () => {
    const candidates = [
      { id: "P", cost: 600 },
      { id: "Q", cost: 500 },
    ];
    const ballots: CastScores[] = [
      { scores: { P: 1, Q: 1 }, voters: 8 },
      { scores: {}, voters: 1 },
      { scores: { Q: 1 }, voters: 1 },
    ];
    const election = electionOf(candidates, 1000, ballots);
    const [rule] = equalShares.examples;
    if (!rule) throw new Error("Equal Shares has no example.");
    const count = countBy(rule, election, lotOf(election));
    expect(supportersMoney(election, rule, count)).toEqual([
      { candidateId: "P", reached: 889, paidFor: [{ candidateId: "Q", amount: 444 }] },
    ]);
  });
});

test("Round by round, what is left per voter is the shares less what was bought", () => {
  fc.assert(
    fc.property(anyElection.map(electionFrom), anyRule, (election, rule) => {
      const count = countBy(rule, election, lotOf(election));
      const voters = election.ballots.reduce((sum, ballot) => sum + ballot.voters, 0);
      for (const [round, { leftPerVoter, payment }] of sharesRounds(count, voters, 1).entries()) {
        const left = election.ballots.reduce((sum, ballot) => {
          const purse = purses(ballot, election, count)[round + 1] ?? none;
          return plus(sum, times(purse, ballot.voters));
        }, none);
        expect(payment.round).toBe(round + 1);
        expect(times(fractionFrom(leftPerVoter.exact), voters)).toEqual(left);
      }
    }),
    { numRuns: 100 },
  );
});

import type { EqualSharesRule } from "#app/domain/rules/voting-rule.ts";
import { eligible, type PlainCandidate, type PlainElection, settle } from "./plain-election.ts";
import {
  add,
  below,
  least,
  minus,
  over,
  type Q,
  q,
  same,
  sumOf,
  times,
  written,
  zero,
} from "./plain-fraction.ts";
import { plainGreedy } from "./plain-greedy.ts";

export interface PlainPurchase {
  id: string;
  pricePerPoint: string;
  tiedWith: string[];
  poor: { voters: number; together: string };
}

export interface PlainShares {
  selection: string[];
  purchases: PlainPurchase[];
  /** When each candidate's supporters were short, and what they had then. */
  shortages: Record<string, { afterRound: number; had: string }>;
  course: {
    start: string;
    final: string;
    runs: number;
    stop: string;
    lotTies: number;
  };
}

interface Run {
  purchases: PlainPurchase[];
  shortages: PlainShares["shortages"];
  spent: number;
  lotTies: number;
}

/** The Method of Equal Shares by its definition, voter by voter, with its completions. */
export function plainEqualShares(election: PlainElection, rule: EqualSharesRule): PlainShares {
  const { pot, unit, voters } = election;
  const standing = eligible(election, rule.minimumScore);
  const fit = standing.reduce((sum, { cost }) => sum + cost, 0) <= pot;
  if (rule.completion === "none") {
    const endowment = voters.length === 0 ? zero : q(pot, voters.length);
    const run = runOnce(election, rule, endowment);
    return told(run, endowment, endowment, 1, "no-completion", run.lotTies);
  }
  const perVoter = Math.max(voters.length, 1);
  const start = Math.floor(pot / (perVoter * unit)) * unit;
  let step = rule.add1Step ?? 1;
  if (rule.add1Step === null) while (pot > 2500 * step * perVoter * unit) step *= 10;
  let [run, runs, stop, endowment] = [runOnce(election, rule, q(start)), 1, "", start];
  let lotTies = run.lotTies;
  while (stop === "") {
    const won = new Set(run.purchases.map(({ id }) => id));
    const left = pot - run.spent;
    if (fit) stop = "all-affordable";
    else if (
      rule.completion !== "add1-no-exhaustive-stop" &&
      standing.every(({ id, cost }) => won.has(id) || cost > left)
    ) {
      stop = "exhaustive";
    } else {
      const next = runOnce(election, rule, q(endowment + step * unit));
      runs += 1;
      if (next.spent > pot) stop = "next-overspends";
      else {
        run = next;
        endowment += step * unit;
        lotTies += next.lotTies;
      }
    }
  }
  return told(run, q(start), q(endowment), runs, stop, lotTies);

  function told(
    last: Run,
    first: Q,
    final: Q,
    made: number,
    why: string,
    lots: number,
  ): PlainShares {
    const bought = last.purchases.map(({ id }) => id);
    const rest = standing.filter(({ id }) => !bought.includes(id));
    const { minimumScore } = rule;
    const more =
      rule.completion === "add1-greedy"
        ? plainGreedy(election, { minimumScore }, rest, pot - last.spent)
        : [];
    return {
      selection: [...bought, ...more],
      purchases: last.purchases,
      shortages: last.shortages,
      course: {
        start: written(over(first, q(unit))),
        final: written(over(final, q(unit))),
        runs: made,
        stop: why,
        lotTies: lots,
      },
    };
  }
}

function runOnce(
  election: PlainElection,
  { utility, minimumScore }: EqualSharesRule,
  share: Q,
): Run {
  const money = election.voters.map(() => share);
  let waiting = eligible(election, minimumScore);
  const run: Run = { purchases: [], shortages: {}, spent: 0, lotTies: 0 };
  for (;;) {
    const priced: { candidate: PlainCandidate; perPoint: Q; rho: Q }[] = [];
    for (const candidate of waiting) {
      const behind = sumOf(supporters(candidate).map((voter) => money[voter]!));
      if (below(behind, q(candidate.cost))) {
        run.shortages[candidate.id] = { afterRound: run.purchases.length, had: written(behind) };
        continue;
      }
      const perPoint = priceOf(candidate);
      const rho = utility === "cost" ? over(perPoint, q(candidate.cost)) : perPoint;
      priced.push({ candidate, perPoint, rho });
    }
    waiting = priced.map(({ candidate }) => candidate);
    const [first] = priced;
    if (!first) return run;
    const lowest = priced.reduce((low, { rho }) => least(low, rho), first.rho);
    const best = priced.filter(({ rho }) => same(rho, lowest));
    const { winner, tiedWith, byLot } = settle(best.map(({ candidate }) => candidate));
    const perPoint = best.find(({ candidate }) => candidate === winner)!.perPoint;
    let [poor, together] = [0, zero];
    for (const voter of supporters(winner)) {
      const asked = times(perPoint, q(pointsOf(voter, winner)));
      if (money[voter]!.n > 0n && below(money[voter]!, asked)) {
        poor += 1;
        together = add(together, money[voter]!);
      }
      money[voter] = minus(money[voter]!, least(money[voter]!, asked));
    }
    waiting = waiting.filter(({ id }) => id !== winner.id);
    run.spent += winner.cost;
    if (byLot) run.lotTies += 1;
    const paid = { voters: poor, together: written(together) };
    run.purchases.push({ id: winner.id, pricePerPoint: written(perPoint), tiedWith, poor: paid });
  }

  function pointsOf(voter: number, { id }: PlainCandidate): number {
    return election.voters[voter]?.get(id) ?? 0;
  }

  function supporters(candidate: PlainCandidate): number[] {
    return [...election.voters.keys()].filter((voter) => pointsOf(voter, candidate) > 0);
  }

  /** Those with the least for each point first: each in turn pays all, until the rest can share. */
  function priceOf(candidate: PlainCandidate): Q {
    const each = supporters(candidate).map((voter) => {
      const points = q(pointsOf(voter, candidate));
      return { has: money[voter]!, points, ratio: over(money[voter]!, points) };
    });
    each.sort((one, other) => (below(one.ratio, other.ratio) ? -1 : 1));
    let missing = q(candidate.cost);
    let points = sumOf(each.map((one) => one.points));
    for (const one of each) {
      const price = over(missing, points);
      if (!below(one.ratio, price)) return price;
      missing = minus(missing, one.has);
      points = minus(points, one.points);
    }
    throw new Error(`${candidate.id} is not affordable after all.`);
  }
}

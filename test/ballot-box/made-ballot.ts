import type { BallotKind, BallotRule, Scores } from "#app/domain/ballots/ballot-type.ts";
import type { Chance } from "./chance.ts";

/** A rule of each ballot type, with its numbers drawn. */
export function madeBallotRule(kind: BallotKind, chance: Chance): BallotRule {
  switch (kind) {
    case "approval":
      return { kind, choices: chance.from(1, 5) };
    case "points": {
      const total = chance.from(3, 10);
      const leastChosen = chance.from(1, 3);
      return { kind, unit: "points", total, mostEach: chance.from(1, 4), leastChosen };
    }
    case "ranking": {
      const points = chance.pick([[3, 2, 1], [10, 5, 3, 2, 1], [7]]);
      return { kind, points, leastRanked: chance.from(1, points.length) };
    }
    case "grades":
      return { kind, top: chance.from(1, 5) };
    case "imported":
      return { kind, voteType: "scoring", scoreDecimals: 0 };
    default:
      return { kind };
  }
}

interface Spend {
  id: string;
  kronor: number;
}

/** Scores that the rule allows; none at all is possible. */
export function madeScores(
  rule: BallotRule,
  spends: readonly Spend[],
  pot: number,
  chance: Chance,
): Scores {
  const liked = chance.shuffled(spends);
  const some = (least: number, most: number) => {
    const count = chance.from(Math.min(least, liked.length), Math.min(most, liked.length));
    return liked.slice(0, count);
  };
  const each = (chosen: readonly Spend[], score: (place: number) => number): Scores =>
    Object.fromEntries(chosen.map(({ id }, place) => [id, score(place)]));
  switch (rule.kind) {
    case "choose-one":
      return each(some(1, 1), () => 1);
    case "approval":
      return each(some(1, rule.choices), () => 1);
    case "points": {
      const chosen = some(rule.leastChosen, rule.total);
      let over = rule.total - chosen.length;
      return each(chosen, () => {
        const more = chance.from(0, Math.min(over, rule.mostEach - 1));
        over -= more;
        return 1 + more;
      });
    }
    case "ranking":
      return each(some(rule.leastRanked, rule.points.length), (place) => rule.points[place] ?? 0);
    case "grades":
      return each(some(1, liked.length), () => chance.from(1, rule.top));
    case "imported":
      return each(some(0, liked.length), () => chance.pick([1, 1, 2, 3, 150]));
    case "knapsack":
      return each(fitting(liked, pot, chance), () => 1);
    case "star":
      return each(fitting(liked, pot, chance), (place) => (place === 0 ? 2 : 1));
  }
}

function fitting(liked: readonly Spend[], pot: number, chance: Chance): Spend[] {
  let left = pot;
  return liked.filter(({ kronor }) => {
    if (kronor > left || chance.oneIn(4)) return false;
    left -= kronor;
    return true;
  });
}

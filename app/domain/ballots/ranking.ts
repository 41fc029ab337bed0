import { limits } from "../limits.ts";
import type { Problem } from "../problem.ts";
import type { BallotPaper, BallotRule, BallotType, Scores } from "./ballot-type.ts";
import { enoughChosen, leastOn, notOver, notTooMany } from "./how-many.ts";
import type { ChoicePress } from "./press.ts";
import { bestFirst } from "./scores.ts";

type Rule = Extract<BallotRule, { kind: "ranking" }>;

/** An order of the proposals one likes best. Each place gives fewer points than the one before. */
export const ranking: BallotType<Rule> = {
  example: { kind: "ranking", points: [3, 2, 1], leastRanked: 2 },
  unsound: ({ points, leastRanked }) => [
    ...unsoundPoints(points),
    ...notOver("ballotRule.leastRanked", leastRanked, points.length),
  ],
  refusals: (rule, paper, scores) => [
    ...asPlaces(rule, scores),
    ...notTooMany(scores, placesOn(rule, paper)),
    ...enoughChosen(paper, scores, rule.leastRanked),
  ],
  press(rule, scores, press) {
    const order = bestFirst(scores);
    const after = orderAfter(order, press);
    return after === order ? scores : inOrder(rule, after);
  },
  marked(rule, paper, scores) {
    const chosen = bestFirst(scores);
    return { of: "places", used: chosen.length, most: placesOn(rule, paper), chosen };
  },
  unit: () => "points",
  pabulib(rule, paper) {
    const [places, least] = [placesOn(rule, paper), leastOn(paper, rule.leastRanked)];
    const meta = { min_length: least, max_length: places };
    // Readers of `ordinal` give the last one listed 1 point, the one before it 2 and so on.
    const asRead = rule.points.slice(0, places).every((gives, place) => gives === places - place);
    if (asRead && least === places) return { voteType: "ordinal", meta, scoreDecimals: 0 };
    const range = {
      ...meta,
      min_points: rule.points[places - 1] ?? 0,
      max_points: rule.points[0] ?? 0,
    };
    return { voteType: "scoring", meta: { ...range, default_score: 0 }, scoreDecimals: 0 };
  },
};

function unsoundPoints(points: readonly number[]): Problem[] {
  const field = "ballotRule.points";
  const { rankedPlaces, pointsPerPlace } = limits;
  if (points.length > rankedPlaces) {
    return [{ key: "tooManyPlaces", field, values: { limit: rankedPlaces } }];
  }
  const falling = points.every(
    (gives, place) => gives >= 1 && gives < (points[place - 1] ?? Number.POSITIVE_INFINITY),
  );
  if (!falling || points.length === 0) return [{ key: "pointsNotFalling", field }];
  return notOver(field, points[0] ?? 0, pointsPerPlace);
}

/** How many proposals can be ranked: as many as give points, but no more than the area has. */
function placesOn({ points }: Rule, paper: BallotPaper): number {
  return Math.min(points.length, paper.spends.length);
}

function orderAfter(order: readonly string[], press: ChoicePress): readonly string[] {
  const { proposalId } = press;
  const others = order.filter((id) => id !== proposalId);
  const ranked = others.length < order.length;
  if (press.kind === "remove") return others;
  if (press.kind === "add") return ranked ? order : [...order, proposalId];
  if (press.kind !== "place" || !ranked || press.to < 1 || press.to > order.length) return order;
  return others.toSpliced(press.to - 1, 0, proposalId);
}

/**
 * The scores of proposals in this order. When a draft ranks more than there are places, all are
 * lifted so that the order is kept until something is taken off.
 */
function inOrder({ points }: Rule, order: readonly string[]): Scores {
  const extra = Math.max(0, order.length - points.length);
  const scoreAt = (place: number) => {
    const gives = points[place];
    return gives === undefined ? order.length - place : gives + extra;
  };
  return Object.fromEntries(order.map((id, place) => [id, scoreAt(place)]));
}

/** Refuses scores that are not those of the places, from the first one on. */
function asPlaces({ points }: Rule, scores: Scores): Problem[] {
  const given = Object.values(scores).sort((a, b) => b - a);
  if (given.length > points.length) return [];
  const asRanked = given.every((score, place) => score === points[place]);
  return asRanked ? [] : [{ key: "scoreNotAllowed", field: "choices" }];
}

import type { counting as sv } from "../sv/counting.ts";

/** How the votes are counted, in numbered sentences made from a round's own rule. */
export const counting = {
  "count.area": "The votes are counted separately in each area.",
  "count.area.counted": "{voters} voted. The votes are counted separately in each area.",
  "count.greedy.first":
    "The proposal with the most {unit, select, votes {votes} other {points}} wins first, if it fits in the pot.",
  "count.greedy.first.per-cost":
    "The proposal with the most {unit, select, votes {votes} other {points}} for its money wins first, if it fits. {unit, select, votes {Its votes} other {Its points}} are divided by its cost.",
  "count.greedy.next": "Then comes the next one. Whatever does not fit is skipped.",
  "count.greedy.next.no-skip":
    "Then comes the next one. The count ends at the first that does not fit.",
  "count.minimum":
    "A proposal needs at least {n} {unit, select, votes {votes} other {points}} to win.",
  "count.minimum.none":
    "There is no lowest number of {unit, select, votes {votes} other {points}}.",
  "count.greedy.tie":
    "If two proposals get the same number of {unit, select, votes {votes} other {points}}, the cheaper one goes first. If they cost the same, lots are drawn.",
  "count.tie":
    "If two proposals stand equal, the cheaper one goes first. If they cost the same, the one with more {unit, select, votes {votes} other {points}} does. Last, lots are drawn.",
  "count.apart.group": "At most one of the proposals in the group {group} can win: {names}.",
  "count.apart.pair": "{names} cannot both win.",
  "count.apart.many":
    "Some proposals cannot win together. Which ones is told on the proposals’ pages.",
  "count.apart.others": "Cannot win together with {names}.",
  "count.left": "Money left over goes back to the municipal committee (nämnd).",
  "count.left.counted":
    "Of {pot}, {left} is left over. It goes back to the municipal committee (nämnd).",
  "count.shares.share": "Everyone who votes gets an equal share of the pot.",
  "count.shares.share.known": "Everyone who votes gets an equal share of the pot: {share} each.",
  "count.shares.buy":
    "A proposal wins when its supporters can pay the whole cost together. They pay the same for each {unit, select, votes {vote} other {point}}. Anyone with less left pays all they have.",
  "count.shares.order.cost":
    "First goes the proposal where each {unit, select, votes {vote} other {point}} must pay the smallest part of the cost.",
  "count.shares.order.cardinality":
    "First goes the proposal where each {unit, select, votes {vote} other {point}} must pay the least money.",
  "count.shares.none": "When no group can pay for more, the count is done.",
  "count.shares.grow":
    "When no group can pay for more, everyone gets a little more and all is counted again. It goes on until nothing more fits, or the next step would cost more than the pot.",
  "count.shares.grow.whole":
    "When no group can pay for more, everyone gets a little more and all is counted again. It goes on until the next step would cost more than the pot.",
  "count.shares.rest":
    "What is left then goes to the proposals that have the most {unit, select, votes {votes} other {points}} and fit.",
  "count.shares.grown":
    "Here the shares grew from {from} to {to}, {step} at a time. {stop, select, exhaustive {Then no more proposals fitted.} other {The next step would have cost more than the pot.}}",
  "count.shares.still":
    "Here the shares did not grow. {stop, select, exhaustive {No more proposals fitted from the start.} all {All proposals fit in the pot.} other {Even the next step would have cost more than the pot.}}",
  "count.shares.comparison":
    "The result is compared with most {unit, select, votes {votes} other {points}} first. That applies instead if more people then get more of their proposals.",
  "count.shares.compared":
    "Here {shares} get more of their proposals by equal shares, and {greedy} by most {unit, select, votes {votes} other {points}} first. So {taken, select, shares {equal shares} other {most {unit, select, votes {votes} other {points}} first}} applies.",
  "count.phragmen.share": "When a proposal wins, its supporters share its cost.",
  "count.phragmen.order":
    "First goes the proposal that leaves its supporters with the least to carry, with all they already carry.",
  "count.phragmen.stop": "The count ends when the next proposal does not fit in the pot.",
  "count.phragmen.skip": "Whatever does not fit in the pot is skipped.",
  "ruleName.greedy.skip": "most {unit, select, votes {votes} other {points}} first",
  "ruleName.greedy.no-skip":
    "most {unit, select, votes {votes} other {points}} first, until one does not fit",
  "ruleName.greedy.per-cost":
    "most {unit, select, votes {votes} other {points}} for the money first",
  "ruleName.equal-shares.cost": "equal shares",
  "ruleName.equal-shares.cardinality": "equal shares regardless of cost",
  "ruleName.completion.none": "what the shares cannot buy is left over",
  "ruleName.completion.add1": "the shares grow until nothing more fits",
  "ruleName.completion.add1-greedy":
    "the shares grow, the rest goes to most {unit, select, votes {votes} other {points}}",
  "ruleName.completion.add1-no-exhaustive-stop": "the shares grow as far as the pot goes",
  "ruleName.comparison":
    "unless more prefer most {unit, select, votes {votes} other {points}} first",
  "ruleName.phragmen.stop": "Phragmén’s method, until one does not fit",
  "ruleName.phragmen.skip": "Phragmén’s method",
} as const satisfies Record<keyof typeof sv, string>;

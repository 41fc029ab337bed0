import type { Judge } from "../exact/judge.ts";
import { Shares } from "../exact/shares.ts";
import { barriersOf } from "./barriers.ts";
import { type Entrant, entrantsOf } from "./entrants.ts";
import { countFrom, stepFor } from "./steps.ts";
import { type TieOrder, tieAmong, tieOrder } from "./tie.ts";
import type { Election, Fate, GreedyRule, KeptOut, Step, VotingRule } from "./voting-rule.ts";

/**
 * Most votes first: proposals are taken in the order of their score while the money lasts; one
 * that does not fit is skipped and the next is tried. Equals go in the order of the tie rule.
 * Source: Talmon and Faliszewski, "A framework for approval-based budgeting methods", 2019.
 */
export const greedy: VotingRule<GreedyRule> = {
  examples: [
    { kind: "greedy", minimumScore: 0 },
    { kind: "greedy", variant: "no-skip", minimumScore: 0 },
    { kind: "greedy", variant: "per-cost", minimumScore: 0 },
  ],
  refusal: () => null,
  count(election, rule, tie, judge) {
    const order = tieOrder(
      tie,
      election.candidates.map(({ id }) => id),
    );
    const entrants = entrantsOf(election, rule.minimumScore);
    const steps = takeInTurn(queueOf(entrants, rule, order, judge), {
      election,
      left: election.pot,
      stops: rule.variant === "no-skip",
      order,
    });
    return countFrom(election, steps);
  },
};

/** A queue of candidates that may go one after the other, and what makes two of them equals. */
export interface TurnQueue {
  entrants: readonly Entrant[];
  areEqual(one: Entrant, other: Entrant): boolean;
}

/** The candidates in the order in which the rule takes them. */
export function queueOf(
  entrants: readonly Entrant[],
  { variant }: Pick<GreedyRule, "variant">,
  order: TieOrder,
  judge: Judge,
): TurnQueue {
  if (variant !== "per-cost") {
    return {
      entrants: entrants.toSorted((a, b) => b.score - a.score || order.compare(a, b)),
      areEqual: (one, other) => one.score === other.score,
    };
  }
  const byPlace = entrants.toSorted((a, b) => a.place - b.place);
  const shares = new Shares(
    byPlace.map(({ score }) => score),
    byPlace.map(({ cost }) => cost),
    judge,
  );
  const compare = (a: Entrant, b: Entrant) =>
    shares.compare(shares.of(b.place), shares.of(a.place));
  const racing = entrants.filter(({ barred }) => barred === null);
  const barred = entrants.filter((one) => one.barred !== null);
  return {
    entrants: [
      ...racing.sort((a, b) => compare(a, b) || order.compare(a, b)),
      ...barred.sort(order.compare),
    ],
    areEqual: (a, b) => a.barred === null && b.barred === null && compare(a, b) === 0,
  };
}

/** What is left to take from, and how. */
interface Taking {
  election: Election;
  left: number;
  /** Whether the first that does not fit ends it. */
  stops: boolean;
  order: TieOrder;
}

/** Takes candidates in turn while the money lasts, and says of each why it won or did not. */
export function takeInTurn(queue: TurnQueue, taking: Taking): Step[] {
  const barriers = barriersOf(taking.election);
  let { left } = taking;
  let stopped = false;
  return queue.entrants.map((entrant, turn) => {
    const keptOut = entrant.barred || stopped ? null : barriers.against(entrant.id);
    const fate = keptOut ? fateBehind(keptOut) : fateOf(entrant);
    const met = entrant.barred === null && fate !== "not-reached";
    const step: Step = {
      ...stepFor(entrant, left, fate, met ? tieAt(queue, turn, taking.order) : null),
      ...(keptOut ? { keptOut } : {}),
    };
    if (fate === "funded") {
      barriers.take(entrant.id);
      left -= entrant.cost;
    }
    if (fate === "does-not-fit") stopped = taking.stops;
    return step;
  });

  function fateOf({ barred, cost }: Entrant): Fate {
    if (barred) return barred;
    if (stopped) return "not-reached";
    return cost <= left ? "funded" : "does-not-fit";
  }
}

function fateBehind({ group }: KeptOut): Fate {
  return group === null ? "incompatible" : "group-taken";
}

/** As many equals as a step names; an election of thousands of equals would fill the memory. */
const MOST_NAMED = 100;

/** The equals still waiting when a candidate's turn comes. Equals stand together in the queue. */
function tieAt({ entrants, areEqual }: TurnQueue, turn: number, order: TieOrder): Step["tie"] {
  const first = entrants[turn]!;
  const equals = [first];
  for (let place = turn + 1; place < entrants.length && equals.length <= MOST_NAMED; place += 1) {
    const other = entrants[place]!;
    if (!areEqual(first, other)) break;
    if (other.barred === null) equals.push(other);
  }
  return tieAmong(equals, order);
}

import { certifiedJudge } from "./exact/judge.ts";
import { type Entrant, entrantsOf } from "./rules/entrants.ts";
import { queueOf, takeInTurn } from "./rules/greedy.ts";
import { type TieOrder, tieOrder } from "./rules/tie.ts";
import type { Election, GreedyRule, Step, TieRule } from "./rules/voting-rule.ts";

/** How far from winning a proposal was. */
export interface Margin {
  candidateId: string;
  /** The fewest further votes or points with which it would have won, all else equal. */
  more: number;
}

/**
 * How many more votes each loser would have needed, the nearest first. Only for most votes first,
 * where a better place in the queue never makes a proposal lose. One that no votes could help is
 * left out: it has no cost, or one above the pot.
 */
export function marginsOf(election: Election, rule: GreedyRule, tie: TieRule): Margin[] {
  const order = tieOrder(
    tie,
    election.candidates.map(({ id }) => id),
  );
  const entrants = entrantsOf(election, rule.minimumScore);
  const queue = queueOf(entrants, rule, order, certifiedJudge());
  const stops = rule.variant === "no-skip";
  const steps = takeInTurn(queue, { election, left: election.pot, stops, order });
  const racing = queue.entrants.filter(({ barred }) => barred === null);
  const latest = latestTurns(election, inTheRace(steps, racing), stops);
  const won = new Set(steps.flatMap((step) => (step.fate === "funded" ? step.candidateId : [])));
  return queue.entrants
    .filter(
      ({ id, barred }) => !won.has(id) && barred !== "no-cost" && barred !== "dearer-than-pot",
    )
    .map((loser) => {
      const passed = racing[latest(loser)];
      const ahead = passed ? scoreAhead(loser, passed, rule, order) : 0;
      const enough = Math.max(ahead, rule.minimumScore, 1);
      return { candidateId: loser.id, more: enough - loser.score };
    })
    .sort((one, other) => one.more - other.more);
}

function inTheRace(steps: readonly Step[], racing: readonly Entrant[]): Step[] {
  const ids = new Set(racing.map(({ id }) => id));
  return steps.filter(({ candidateId }) => ids.has(candidateId));
}

/** The last turn at which a candidate would still win; as many as there are turns for the end. */
function latestTurns(
  election: Election,
  turns: readonly Step[],
  stops: boolean,
): (loser: Entrant) => number {
  const misfit = turns.findIndex(({ fate }) => fate === "does-not-fit");
  const end = stops && misfit >= 0 ? misfit : turns.length;
  const wonAt = new Map(
    turns.flatMap(({ candidateId, fate }, turn) =>
      fate === "funded" ? [[candidateId, turn]] : [],
    ),
  );
  const groups = new Map(election.candidates.map(({ id, group }) => [id, group]));
  const kept = election.incompatible ?? [];
  const cost = (turn: number) => (turns[turn]?.fate === "funded" ? turns[turn].cost : 0);
  return ({ id, cost: own }) => {
    const group = groups.get(id);
    const rivals = [
      ...(group === undefined ? [] : [...wonAt.keys()].filter((one) => groups.get(one) === group)),
      ...kept.flatMap(([one, other]) => (one === id ? [other] : other === id ? [one] : [])),
    ];
    const barred = rivals.map((rival) => wonAt.get(rival) ?? end);
    let latest = Math.min(end, ...barred);
    // The money at a turn does not depend on a candidate that lost.
    let left = election.pot;
    for (let turn = 0; turn < latest; turn += 1) {
      left -= cost(turn);
      if (left < own) latest = turn;
    }
    return latest;
  };
}

/** The lowest score with which one goes before another in the queue. */
function scoreAhead(
  one: Entrant,
  other: Entrant,
  { variant }: GreedyRule,
  order: TieOrder,
): number {
  const equal = variant === "per-cost" ? perCost(one, other) : { score: other.score, even: true };
  const { score, even } = equal;
  return even && order.compare({ ...one, score }, other) > 0 ? score + 1 : score;
}

/** The lowest score that gives one at least as much for each krona as another; `even` if no more. */
function perCost(one: Entrant, other: Entrant): { score: number; even: boolean } {
  const worth = BigInt(other.score) * BigInt(one.cost);
  const cost = BigInt(other.cost);
  return { score: Number((worth + cost - 1n) / cost), even: worth % cost === 0n };
}

import { supportOf } from "./support.ts";
import { type Contender, type TieOrder, tieOrder } from "./tie.ts";
import type { CountingRule, Election, Fate, Step, VotingRule } from "./voting-rule.ts";

type GreedyRule = Extract<CountingRule, { kind: "greedy" }>;

/**
 * Most votes first: proposals are taken in the order of their score while the money lasts; one
 * that does not fit is skipped and the next is tried. Equals go in the order of the tie rule.
 * Source: Talmon and Faliszewski, "A framework for approval-based budgeting methods", 2019.
 */
export const greedy: VotingRule<GreedyRule> = {
  example: { kind: "greedy", minimumScore: 0 },
  count(election, rule, tie) {
    const order = tieOrder(
      tie,
      election.candidates.map(({ id }) => id),
    );
    const queue = queueOf(election, order);
    const selection: string[] = [];
    const steps: Step[] = [];
    let left = election.pot;
    for (const [turn, { id: candidateId, cost, score }] of queue.entries()) {
      const barred = whyBarred({ cost, score }, election.pot, rule);
      const fate = barred ?? (cost <= left ? "funded" : "does-not-fit");
      const tied = barred ? null : tieAt(queue, turn, order, election.pot);
      steps.push({ candidateId, score, cost, leftBefore: left, fate, tie: tied });
      if (fate === "funded") {
        selection.push(candidateId);
        left -= cost;
      }
    }
    return { selection, spent: election.pot - left, left, steps };
  },
};

function queueOf(election: Election, order: TieOrder): Contender[] {
  const support = supportOf(election);
  return election.candidates
    .map((candidate, place) => ({ ...candidate, score: support[place] ?? 0 }))
    .sort((one, other) => other.score - one.score || order.compare(one, other));
}

/** Why a candidate can never win, whatever money is left; null when it can. */
function whyBarred(
  { cost, score }: Omit<Contender, "id">,
  pot: number,
  rule: Pick<GreedyRule, "minimumScore">,
): Exclude<Fate, "funded" | "does-not-fit"> | null {
  if (cost <= 0) return "no-cost";
  if (cost > pot) return "dearer-than-pot";
  if (score <= 0) return "no-support";
  if (score < rule.minimumScore) return "below-minimum";
  return null;
}

/** The equals still waiting when a candidate's turn comes. Equals stand together in the queue. */
function tieAt(
  queue: readonly Contender[],
  turn: number,
  order: TieOrder,
  pot: number,
): Step["tie"] {
  const first = queue[turn];
  if (!first) return null;
  const equals: Contender[] = [];
  for (let place = turn + 1; queue[place]?.score === first.score; place += 1) {
    const other = queue[place];
    // The minimum bars equals alike, so the cost alone tells whether this one was in the running.
    if (other && other.cost > 0 && other.cost <= pot) equals.push(other);
  }
  const next = equals[0];
  if (!next) return null;
  return { withIds: equals.map(({ id }) => id), resolvedBy: order.resolvedBy(first, next) };
}

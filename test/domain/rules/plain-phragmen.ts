import type { PhragmenRule } from "#app/domain/rules/voting-rule.ts";
import { eligible, type PlainElection, settle } from "./plain-election.ts";
import { add, below, over, type Q, q, same, sumOf, written, zero } from "./plain-fraction.ts";

export interface PlainLoad {
  id: string;
  load: string;
  tiedWith: string[];
}

/** Sequential Phragmén by its definition, voter by voter. */
export function plainPhragmen(
  election: PlainElection,
  { whenNotFitting, minimumScore }: Omit<PhragmenRule, "kind">,
): PlainLoad[] {
  const loads: Q[] = election.voters.map(() => zero);
  let waiting = eligible(election, minimumScore);
  let left = election.pot;
  const told: PlainLoad[] = [];
  for (;;) {
    if (whenNotFitting === "skip") waiting = waiting.filter(({ cost }) => cost <= left);
    const priced = waiting.map((candidate) => {
      const carried = loads.filter((_, voter) => election.voters[voter]?.get(candidate.id));
      return { candidate, load: over(add(sumOf(carried), q(candidate.cost)), q(carried.length)) };
    });
    const lowest = priced.reduce<Q | null>(
      (low, { load }) => (low === null || below(load, low) ? load : low),
      null,
    );
    if (lowest === null) return told;
    const best = priced.filter(({ load }) => same(load, lowest)).map(({ candidate }) => candidate);
    if (best.some(({ cost }) => cost > left)) return told;
    const { winner, tiedWith } = settle(best);
    for (const [voter, marks] of election.voters.entries()) {
      if (marks.get(winner.id)) loads[voter] = lowest;
    }
    waiting = waiting.filter(({ id }) => id !== winner.id);
    left -= winner.cost;
    told.push({ id: winner.id, load: written(lowest), tiedWith });
  }
}

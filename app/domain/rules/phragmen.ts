import { figureOf } from "../exact/figure.ts";
import type { Judge } from "../exact/judge.ts";
import { Loads } from "../exact/loads.ts";
import { refusalInRounds } from "./barriers.ts";
import { type Entrant, entrantsOf } from "./entrants.ts";
import { countFrom, stepFor } from "./steps.ts";
import { type TieOrder, tieAmong, tieOrder } from "./tie.ts";
import type { Election, PhragmenRule, RuleRefusal, Step, VotingRule } from "./voting-rule.ts";

/**
 * Sequential Phragmén: the cost of each winner is shared so that all its supporters carry equal
 * loads afterwards, and the next winner is always the one that leaves its supporters with the
 * lowest. When the next does not fit what is left, the rule stops, or passes over all that do not
 * fit. Source: Brill, Freeman, Janson and Lackner, "Phragmén's voting methods", 2017; with costs:
 * Los, Christoff and Grossi, "Proportional budget allocations", 2022.
 */
export const phragmen: VotingRule<PhragmenRule> = {
  examples: [
    { kind: "phragmen", whenNotFitting: "stop", minimumScore: 0 },
    { kind: "phragmen", whenNotFitting: "skip", minimumScore: 0 },
  ],
  refusal: phragmenRefusal,
  count(election, rule, tie, judge) {
    const order = tieOrder(
      tie,
      election.candidates.map(({ id }) => id),
    );
    const sale = new Sale(election, entrantsOf(election, rule.minimumScore), order, judge);
    for (;;) {
      if (rule.whenNotFitting === "skip") sale.passOverMisfits();
      const best = sale.cheapest();
      const [winner] = best;
      if (!winner) break;
      if (best.some(({ cost }) => cost > sale.left)) {
        sale.passOver(best.filter(({ cost }) => cost > sale.left));
        break;
      }
      sale.buy(winner, tieAmong(best, order));
    }
    return countFrom(election, [...sale.steps, ...sale.rest()]);
  },
};

/** A sale in progress: who waits, what is left, and the steps so far. */
class Sale {
  readonly steps: Step[] = [];
  left: number;
  readonly #entrants: readonly Entrant[];
  readonly #waiting: Map<number, Entrant>;
  /** Those who may wait still, the dearest last. */
  readonly #byCost: Entrant[];
  readonly #loads: Loads;
  readonly #order: TieOrder;
  #round = 0;

  constructor(election: Election, entrants: readonly Entrant[], order: TieOrder, judge: Judge) {
    this.left = election.pot;
    this.#order = order;
    this.#entrants = entrants.toSorted(order.compare);
    this.#loads = new Loads(
      election,
      entrants.map(({ score }) => score),
      judge,
    );
    this.#byCost = this.#entrants.filter(({ barred }) => barred === null);
    this.#waiting = new Map(this.#byCost.map((entrant) => [entrant.place, entrant]));
    for (const place of this.#waiting.keys()) this.#loads.offer(place);
  }

  /** All with the lowest load, in the order of the tie rule. */
  cheapest(): Entrant[] {
    return this.#loads
      .cheapest()
      .map((place) => this.#waiting.get(place)!)
      .sort(this.#order.compare);
  }

  buy(winner: Entrant, tie: Step["tie"]): void {
    this.#round += 1;
    this.#loads.buy(winner.place);
    this.#waiting.delete(winner.place);
    const load = { round: this.#round, ...figureOf(this.#loads.loadAfter(this.#round)) };
    this.steps.push({ ...stepFor(winner, this.left, "funded", tie), load });
    this.left -= winner.cost;
  }

  passOver(entrants: readonly Entrant[]): void {
    for (const entrant of entrants) {
      this.steps.push(stepFor(entrant, this.left, "does-not-fit"));
      this.#waiting.delete(entrant.place);
      this.#loads.drop(entrant.place);
    }
  }

  passOverMisfits(): void {
    const misfits: Entrant[] = [];
    while ((this.#byCost.at(-1)?.cost ?? 0) > this.left) misfits.unshift(this.#byCost.pop()!);
    this.passOver(misfits.filter(({ place }) => this.#waiting.has(place)));
  }

  /** The steps of those the sale never came to. */
  rest(): Step[] {
    return [
      ...[...this.#waiting.values()].map((one) => stepFor(one, this.left, "not-reached")),
      ...this.#entrants.flatMap((one) => (one.barred ? [stepFor(one, this.left, one.barred)] : [])),
    ];
  }
}

/** Loads are shared by heads: a ballot that gives points or ranks cannot be counted so. */
function phragmenRefusal(election: Election): RuleRefusal | null {
  const isApproval = election.ballots.every(({ scores }) => scores.every((score) => score === 1));
  return isApproval ? refusalInRounds(election) : "phragmen-needs-approval";
}

import { votersIn } from "../election.ts";
import { figureOf } from "../exact/figure.ts";
import type { Judge } from "../exact/judge.ts";
import { Market } from "../exact/market.ts";
import { type Fraction, fraction } from "../fraction.ts";
import { preferring } from "../measures.ts";
import { type Grown, grow, growOnce, growthOf } from "./add1.ts";
import { refusalInRounds } from "./barriers.ts";
import { type Entrant, entrantsOf } from "./entrants.ts";
import { greedy, queueOf, takeInTurn } from "./greedy.ts";
import type { SharesTerms } from "./shares-run.ts";
import { sharesSteps } from "./shares-steps.ts";
import { countFrom, stepFor } from "./steps.ts";
import { type TieOrder, tieOrder } from "./tie.ts";
import type {
  Count,
  Election,
  EqualSharesRule,
  SharesCourse,
  Step,
  VotingRule,
} from "./voting-rule.ts";

const utilities = ["cost", "cardinality"] as const;
const completions = ["none", "add1", "add1-greedy", "add1-no-exhaustive-stop"] as const;

/**
 * The Method of Equal Shares with its completions. The share of the plain method is the pot divided
 * by the voters, exactly; Add1 begins with that in whole units of currency and lets it grow.
 */
export const equalShares: VotingRule<EqualSharesRule> = {
  examples: utilities.flatMap((utility) =>
    completions.flatMap((completion) =>
      [false, true].map((comparison): EqualSharesRule => {
        const settings = { utility, completion, add1Step: null, comparison, minimumScore: 0 };
        return { kind: "equal-shares", ...settings };
      }),
    ),
  ),
  refusal: refusalInRounds,
  count(election, rule, tie, judge) {
    const order = tieOrder(
      tie,
      election.candidates.map(({ id }) => id),
    );
    const shares = countByShares(election, rule, order, judge);
    if (!rule.comparison || !shares.course) return shares;
    const { minimumScore } = rule;
    const other = greedy.count(election, { kind: "greedy", minimumScore }, tie, judge);
    const { first, second } = preferring(election, shares.selection, other.selection);
    const taken = second > first ? "greedy" : "shares";
    const comparison = { shares: first, greedy: second, taken } as const;
    const course = { ...shares.course, comparison };
    return { ...(taken === "greedy" ? other : shares), course };
  },
};

function countByShares(
  election: Election,
  rule: EqualSharesRule,
  order: TieOrder,
  judge: Judge,
): Count {
  const entrants = entrantsOf(election, rule.minimumScore);
  const terms = termsOf(election, entrants, rule, order, judge);
  const unit = election.unitsPerCurrency ?? 1;
  const voters = votersIn(election);
  const growth = growthOf(election.pot, voters, unit, rule.add1Step);
  const stopsWhenExhaustive = rule.completion !== "add1-no-exhaustive-stop";
  const plain = rule.completion === "none";
  const settings = [
    rule.utility,
    rule.minimumScore,
    growth.step,
    stopsWhenExhaustive,
    ...order.lot,
  ];
  const grown = plain
    ? null
    : growOnce(election, settings, () => grow(terms, { ...growth, stopsWhenExhaustive }));
  const endowment = grown
    ? fraction(BigInt(grown.endowment), 1n)
    : fraction(BigInt(election.pot), BigInt(voters));
  const { steps, lotTies } = sharesSteps(terms, endowment, rule.utility);
  const completed = rule.completion === "add1-greedy" ? completedBy(steps) : steps;
  const barred = entrants.filter((entrant) => entrant.barred !== null).sort(order.compare);
  const count = countFrom(election, completed);
  const last = barred.map((entrant) => stepFor(entrant, count.left, entrant.barred!));
  const course = courseOf(grown, { endowment, lotTies, unit, growth });
  return { ...count, steps: [...completed, ...last], course };

  /** What is left goes to most votes first, among those that shares could not pay for. */
  function completedBy(before: readonly Step[]): Step[] {
    const funded = before.filter(({ fate }) => fate === "funded");
    const short = new Map(before.map((step) => [step.candidateId, step]));
    const won = new Set(funded.map(({ candidateId }) => candidateId));
    const rest = terms.places.map((place) => entrants[place]!).filter(({ id }) => !won.has(id));
    const left = countFrom(election, funded).left;
    const queue = queueOf(rest, {}, order, judge);
    const taken = takeInTurn(queue, { election, left, stops: false, order });
    const told = taken.map((step): Step => {
      const { shortage } = short.get(step.candidateId) ?? {};
      return { ...step, shortage, completion: true };
    });
    return [...funded, ...told];
  }
}

function termsOf(
  election: Election,
  entrants: readonly Entrant[],
  { utility }: EqualSharesRule,
  order: TieOrder,
  judge: Judge,
): SharesTerms {
  const scores = entrants.map(({ score }) => score);
  return {
    market: new Market(election, scores, utility, judge),
    entrants: entrants.map((entrant) => (entrant.barred ? undefined : entrant)),
    places: entrants.filter(({ barred }) => barred === null).map(({ place }) => place),
    pot: election.pot,
    order,
  };
}

interface Ending {
  endowment: Fraction;
  lotTies: number;
  unit: number;
  growth: { start: number; step: number };
}

function courseOf(grown: Grown | null, { endowment, lotTies, unit, growth }: Ending): SharesCourse {
  const inCurrency = ({ numerator, denominator }: Fraction) =>
    figureOf(fraction(numerator, denominator * BigInt(unit)));
  const finalEndowment = inCurrency(endowment);
  if (!grown) {
    const alone = { step: null, runs: 1, stop: "no-completion", lotTies } as const;
    return { startEndowment: finalEndowment, finalEndowment, ...alone, comparison: null };
  }
  const { runs, stop, lotTies: allLotTies } = grown;
  return {
    startEndowment: inCurrency(fraction(BigInt(growth.start), 1n)),
    finalEndowment,
    step: growth.step / unit,
    runs,
    stop,
    lotTies: allLotTies,
    comparison: null,
  };
}

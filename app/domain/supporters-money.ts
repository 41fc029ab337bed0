import type { Figure } from "./exact/figure.ts";
import type { Count, Election, EqualSharesRule, Step } from "./rules/voting-rule.ts";

/** What became of the shares of those who supported a proposal that Equal Shares did not buy. */
export interface SupportersMoney {
  candidateId: string;
  /**
   * The largest part of the cost, in thousandths, that its supporters could have paid at the price
   * of any one purchase: 1000 where it stood equal with what was bought, and the tie put it after.
   */
  reached: number;
  /** What they paid for others until they were short, the most first; in the election's unit. */
  paidFor: readonly { candidateId: string; amount: number }[];
}

/** As many winners as are told of. */
const MOST_NAMED = 3;
const WHOLE = 1000;

/** One purchase: whose it was and at what price. */
interface Purchase {
  candidateId: string;
  place: number;
  perPoint: number;
  perUtility: number;
}

/** One proposal whose supporters were short, as its sums grow. */
interface Short {
  step: Step;
  /** What a point is worth to a supporter. */
  worth: number;
  /** For each purchase: what its supporters could have paid, and what they paid for that one. */
  couldPay: Float64Array;
  paid: Float64Array;
}

/**
 * Follows the supporters' money through the purchases of a count by Equal Shares, for every
 * proposal whose supporters were short. It reckons in rounded numbers, for it only describes the
 * count: nothing is decided here.
 */
export function supportersMoney(
  election: Election,
  { utility }: Pick<EqualSharesRule, "utility">,
  { steps, course }: Count,
): SupportersMoney[] {
  if (!course) return [];
  const places = new Map(election.candidates.map(({ id }, place) => [id, place]));
  const purchases = steps.flatMap((step) => purchaseIn(step, places));
  const shorts = new Map(
    steps
      .filter(({ shortage }) => shortage !== undefined)
      .map((step): [number, Short] => {
        const worth = utility === "cost" ? step.cost : 1;
        const [couldPay, paid] = [
          new Float64Array(purchases.length),
          new Float64Array(purchases.length),
        ];
        return [places.get(step.candidateId) ?? -1, { step, worth, couldPay, paid }];
      }),
  );
  const share = amountOf(course.finalEndowment) * (election.unitsPerCurrency ?? 1);
  for (const ballot of election.ballots) follow(ballot, share, purchases, shorts);
  const tied = new Set(steps.flatMap(({ payment, tie }) => (payment && tie ? tie.withIds : [])));
  return [...shorts.values()].map((short) => told(short, purchases, tied));
}

function purchaseIn(
  { candidateId, payment }: Step,
  places: ReadonlyMap<string, number>,
): Purchase[] {
  if (!payment) return [];
  return [
    {
      candidateId,
      place: places.get(candidateId) ?? -1,
      perPoint: amountOf(payment.pricePerPoint),
      perUtility: amountOf(payment.pricePerUtility),
    },
  ];
}

/** Takes those who cast one kind of ballot through all purchases. */
function follow(
  { candidates, scores, voters }: Election["ballots"][number],
  share: number,
  purchases: readonly Purchase[],
  shorts: ReadonlyMap<number, Short>,
): void {
  const marks = candidates.map((place, at) => ({ place, score: scores[at] ?? 0 }));
  const own = marks.flatMap(({ place, score }) => {
    const short = shorts.get(place);
    return short ? [{ short, utility: short.worth * score }] : [];
  });
  if (own.length === 0) return;
  const given = new Map(marks.map(({ place, score }) => [place, score]));
  let left = share;
  for (const [at, { place, perPoint, perUtility }] of purchases.entries()) {
    const paid = Math.min(left, perPoint * (given.get(place) ?? 0));
    for (const { short, utility } of own) {
      short.couldPay[at]! += voters * Math.min(left, perUtility * utility);
      short.paid[at]! += voters * paid;
    }
    left -= paid;
  }
}

function told(
  { step, couldPay, paid }: Short,
  purchases: readonly Purchase[],
  tied: ReadonlySet<string>,
): SupportersMoney {
  const { afterRound = 0, had } = step.shortage ?? {};
  // Without any purchase there is no price: then all that they had is what they could have paid.
  const most = couldPay.length > 0 ? Math.max(...couldPay) : had ? amountOf(had) : 0;
  const paidFor = purchases
    .slice(0, afterRound)
    .map(({ candidateId }, at) => ({ candidateId, amount: Math.round(paid[at] ?? 0) }))
    .filter(({ amount }) => amount > 0)
    .sort((one, other) => other.amount - one.amount)
    .slice(0, MOST_NAMED);
  const part = Math.min(WHOLE - 1, Math.round((WHOLE * most) / step.cost));
  const reached = tied.has(step.candidateId) ? WHOLE : part;
  return { candidateId: step.candidateId, reached, paidFor };
}

function amountOf({ decimal }: Figure): number {
  return Number(decimal);
}

import { decimalText, type Figure } from "../exact/figure.ts";
import { type Fraction, fractionFrom, fractionText, scaledBy } from "../fraction.ts";
import type { CountingRule, Step } from "../rules/voting-rule.ts";
import type { PabulibFile } from "./parse.ts";

/**
 * The figures of a step in the file's currency and points. Each is told exactly, or not at all when
 * that takes more than 160 characters, and under `..._dec` to 17 digits.
 */
export interface ReportedFigures {
  rho: string | null;
  rho_dec: string;
  max_payment_per_point: string | null;
  max_payment_per_point_dec: string;
  effective_votes: string | null;
  effective_votes_dec: string;
  load: string | null;
  load_dec: string;
  /** Voters who paid all they had, less than the price, and how much that was together. */
  paid_all_they_had: { voters: number; together: string | null };
  /** The purchase after which the supporters were short, and what they had then. */
  short_after_round: number;
  supporters_had: string | null;
  supporters_had_dec: string;
  completion: true;
}

/** What a step tells beyond its cost and its fate, put in the units of the file. */
export function inFileUnits(
  { moneyDecimals, scoreDecimals }: Pick<PabulibFile, "moneyDecimals" | "scoreDecimals">,
  rule: CountingRule,
  { payment, shortage, load, completion }: Step,
): Partial<ReportedFigures> {
  const inUtility = rule.kind === "equal-shares" && rule.utility === "cost" ? 0 : -moneyDecimals;
  return {
    ...(payment && {
      ...told("rho", payment.pricePerUtility, inUtility + scoreDecimals),
      ...told("max_payment_per_point", payment.pricePerPoint, scoreDecimals - moneyDecimals),
      ...told("effective_votes", payment.effectiveVotes, -scoreDecimals),
      paid_all_they_had: {
        voters: payment.paidAllTheyHad.voters,
        together: written(fractionText(scaled(payment.paidAllTheyHad.together, -moneyDecimals))),
      },
    }),
    ...(shortage && {
      short_after_round: shortage.afterRound,
      ...told("supporters_had", shortage.had, -moneyDecimals),
    }),
    ...(load && told("load", load, -moneyDecimals)),
    ...(completion && { completion }),
  };
}

const LONGEST = 160;

/** An exact amount as it is printed; null when it is too long to be of use. */
export function written(exact: string): string | null {
  return exact.length > LONGEST ? null : exact;
}

type Name = "rho" | "max_payment_per_point" | "effective_votes" | "load" | "supporters_had";

function told(name: Name, figure: Figure, power: number): Partial<ReportedFigures> {
  const amount = scaled(figure, power);
  return { [name]: written(fractionText(amount)), [`${name}_dec`]: decimalText(amount, 17) };
}

function scaled({ exact }: Figure, power: number): Fraction {
  return scaledBy(fractionFrom(exact), power);
}

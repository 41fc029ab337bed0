import { ballotTypeOf } from "#app/domain/ballots/index.ts";
import type { Figure } from "#app/domain/exact/figure.ts";
import { fractionFrom, fractionText, scaledBy } from "#app/domain/fraction.ts";
import type { Round } from "#app/domain/round.ts";
import { exactMoney, number } from "#app/format.ts";
import type { Tongue } from "./tongue.ts";

/** "341 röster", or "341 poäng" where ballots give points. */
export function scoreText({ t, locale }: Tongue, { ballotRule }: Round, score: number): string {
  const decimals = scoreDecimals(ballotRule);
  const n = scoreFigure(score, decimals, locale.decimal);
  const unit = ballotTypeOf(ballotRule).unit(ballotRule);
  return t(`results.${unit}`, { n, count: decimals === 0 ? score : 0 });
}

function scoreDecimals(ballotRule: Round["ballotRule"]): number {
  return ballotRule.kind === "imported" ? ballotRule.scoreDecimals : 0;
}

function scoreFigure(score: number, decimals: number, point: string): string {
  if (decimals === 0) return number(score);
  const digits = String(score).padStart(decimals + 1, "0");
  return `${number(Number(digits.slice(0, -decimals)))}${point}${digits.slice(-decimals)}`;
}

/** An exact sum in the smallest unit of a round's money: "34,57 kr". */
export function sumText(
  { locale }: Tongue,
  { currency }: Pick<Round, "currency">,
  { exact }: Pick<Figure, "exact">,
  decimals?: number,
): string {
  const inCurrency = scaledBy(fractionFrom(exact), -currency.decimals);
  return exactMoney(fractionText(inCurrency), currency, locale, decimals);
}

/** What a supporter paid for each vote or point. */
export function priceText({ locale }: Tongue, { currency, ballotRule }: Round, price: Figure) {
  const power = scoreDecimals(ballotRule) - currency.decimals;
  return exactMoney(fractionText(scaledBy(fractionFrom(price.exact), power)), currency, locale);
}

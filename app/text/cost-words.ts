import type { CostSpan, PotPart, Price } from "#app/domain/price-list.ts";
import { kronor, number } from "#app/format.ts";
import type { Tongue } from "./tongue.ts";
import type { ResidentKey } from "./words.ts";

/** What something may cost: "15 000–20 000 kr", or "15 000 kr" where there is no more to it. */
export function priceSpan({
  fromKronor,
  toKronor,
}: Pick<Price, "fromKronor" | "toKronor">): string {
  return fromKronor === toKronor ? kronor(toKronor) : `${number(fromKronor)}–${kronor(toKronor)}`;
}

/** What it costs a year: "1 000 kr", or a dash where it costs nothing. */
export function yearlyText(yearlyKronor: number | null): string {
  return yearlyKronor === null ? "–" : kronor(yearlyKronor);
}

/** The cost as one sentence: "Ungefär 45 000–60 000 kr, och 3 000 kr om året." */
export function costSentence({ t }: Pick<Tongue, "t">, cost: CostSpan): string {
  const span = priceSpan(cost);
  if (cost.yearlyKronor === 0) return t("cost.once", { span });
  return t("cost.andYearly", { span, yearly: kronor(cost.yearlyKronor) });
}

const parts: Readonly<Record<PotPart, ResidentKey>> = {
  little: "cost.part.little",
  twentieth: "cost.part.twentieth",
  tenth: "cost.part.tenth",
  fifth: "cost.part.fifth",
  quarter: "cost.part.quarter",
  third: "cost.part.third",
  half: "cost.part.half",
  twoThirds: "cost.part.twoThirds",
  threeQuarters: "cost.part.threeQuarters",
  most: "cost.part.most",
  all: "cost.part.all",
  more: "cost.part.more",
};

/** How large a part of an area's pot it takes, as one sentence. */
export function partSentence({ t }: Pick<Tongue, "t">, part: PotPart, area: string): string {
  return t(parts[part], { area });
}

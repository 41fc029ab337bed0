import type { BallotPaper, Marked } from "#app/domain/ballots/ballot-type.ts";
import type { Round } from "#app/domain/round.ts";
import { money } from "#app/format.ts";
import { unitText } from "./ballot-words.ts";
import type { Tongue } from "./tongue.ts";

/** How much of what the ballot allows is used, and what to do when it is too much. */
export function meterText(
  tongue: Tongue,
  round: Round,
  paper: BallotPaper,
  marked: Marked,
): string {
  const { t } = tongue;
  const { of, used, most, chosen } = marked;
  const over = used - most;
  switch (of) {
    case "proposals":
      if (over > 0) return t("booth.meter.approvalOver", { chosen: used, over });
      if (most === 1 && used === 1) {
        return t("booth.meter.one", { chosen: numbersOf(paper, chosen) });
      }
      return t("booth.meter.approval", { chosen: used, most });
    case "places":
      if (over > 0) return t("booth.meter.placesOver", { used, over });
      if (used === 0) return t("booth.meter.places", { used, most });
      return t("booth.meter.order", { used, most, order: numbersOf(paper, chosen) });
    case "grades":
      return t("booth.meter.grades", { used, most });
    case "kronor":
      return [
        shortMoneyText(tongue, round, marked),
        t("booth.meter.chosen", { n: chosen.length }),
      ].join(". ");
    case "votes":
    case "points": {
      const all = unitText(tongue, of, most);
      if (over > 0) return t("booth.meter.givenOver", { used, most: all, over });
      const left = t("booth.meter.given", { left: -over, most: all });
      return `${left} ${t("booth.meter.chosen", { n: chosen.length })}`;
    }
  }
}

/** What is left of the pot, or how much too dear the chosen proposals are. */
export function moneyText(
  { t, locale }: Tongue,
  round: Round,
  { used, most }: Pick<Marked, "used" | "most">,
): string {
  const sum = (amount: number) => money(amount, round.currency, locale);
  if (used > most) return t("booth.meter.over", { over: sum(used - most) });
  return t("booth.meter.left", { left: sum(most - used), pot: sum(most) });
}

/** The same in so few words that the meter stays low on a phone. */
function shortMoneyText(tongue: Tongue, round: Round, { used, most }: Marked): string {
  if (used <= most) return moneyText(tongue, round, { used, most });
  const over = money(used - most, round.currency, tongue.locale);
  return tongue.t("booth.meter.tooMuch", { over });
}

/** That all need not be used, where something is left; null where nothing is. */
export function notAllText({ t }: Tongue, { of, used, most }: Marked): string | null {
  if (used >= most) return null;
  if (of === "places") return t("review.notAllPlaces");
  if (of === "grades") return t("review.notAllGrades");
  if (of === "kronor") return t("review.notAllPot");
  return t(of === "points" ? "review.notAllPoints" : "review.notAll");
}

/** "HS3, HS1": what the proposals are called, in the order of the ids. */
function numbersOf({ spends }: BallotPaper, ids: readonly string[]): string {
  return ids.map((id) => spends.find((one) => one.id === id)?.number ?? "").join(", ");
}

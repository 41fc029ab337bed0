import type { Currency } from "#app/domain/round.ts";
import { money, number } from "#app/format.ts";
import { listed } from "#app/text/outcome-words.ts";
import type { Tongue } from "#app/text/tongue.ts";
import type { Difference } from "./messages.ts";

/** What is not as published, as a sentence that names both. */
export function differenceText(tongue: Tongue, currency: Currency, difference: Difference): string {
  const { t, locale } = tongue;
  const sum = (amount: number) => money(amount, currency, locale);
  const named = (numbers: readonly string[]) => listed(tongue, numbers) || t("recount.nothing");
  switch (difference.kind) {
    case "lot":
      return t("recount.difference.lot");
    case "ballots": {
      const { published, here } = difference;
      return t("recount.difference.ballots", { published: number(published), here: number(here) });
    }
    case "winners": {
      const { count, published, here } = difference;
      const values = { published: named(published), here: named(here) };
      return t(`recount.difference.winners.${count}`, values);
    }
    case "spent": {
      const { count, published, here } = difference;
      const values = { published: sum(published), here: sum(here) };
      return t(`recount.difference.spent.${count}`, values);
    }
    case "saving": {
      const { published, here } = difference;
      return t("recount.difference.saving", {
        number: difference.number,
        publishedYes: number(published.yes),
        publishedNo: number(published.no),
        yes: number(here.yes),
        no: number(here.no),
      });
    }
  }
}

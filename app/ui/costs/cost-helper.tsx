import type { CostSpan, Price } from "#app/domain/price-list.ts";
import { costSentence, priceSpan } from "#app/text/cost-words.ts";
import { AsWritten, useTongue } from "../words.tsx";

/** What stands beside an idea: the prices its words speak of, and a sum that came along. */
export interface PriceHelp {
  prices: readonly Price[];
  /** What was reckoned before, with the query that leads back to it; null where nothing was. */
  reckoned: { cost: CostSpan; query: string } | null;
}

/**
 * What an idea may cost, told beside it: prices of what it speaks of, the sum that was reckoned, and
 * the way to the whole list. Nothing where the municipality has no prices.
 */
export function CostHelper({ slug, help }: { slug: string; help: PriceHelp | null }) {
  const tongue = useTongue();
  const { t, to } = tongue;
  if (!help) return null;
  const { prices, reckoned } = help;
  const page = to(`/omgang/${slug}/vad-kostar-det`);
  return (
    <section className="stack-small" aria-labelledby="cost-helper">
      <h2 id="cost-helper">{t("cost.helper")}</h2>
      {reckoned && (
        <p>
          {t("cost.reckoned")} {costSentence(tongue, reckoned.cost)}
        </p>
      )}
      {prices.length > 0 && (
        <ul>
          {prices.map((price) => (
            <li key={price.id}>
              <AsWritten>{price.name}</AsWritten>: <bdi>{priceSpan(price)}</bdi> {t("cost.per")}{" "}
              <AsWritten>{price.unit}</AsWritten>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={reckoned ? `${page}?${reckoned.query}` : page}>{t("cost.title")}</a>
      </p>
    </section>
  );
}

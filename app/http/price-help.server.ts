import { costOf, pricesIn } from "#app/domain/price-list.ts";
import { listPrices } from "#db/prices.server.ts";
import { chosenIn, queryOf } from "./chosen-prices.server.ts";
import type { RequestContext } from "./context.server.ts";

/** So many prices are told beside an idea; the rest are on the list. */
const MOST = 5;

/**
 * What the price list has to tell beside an idea with this title, and beside the query that comes
 * from the page where one reckons. Null where the municipality has no prices.
 */
export async function priceRowsFor(
  { db }: Pick<RequestContext, "db">,
  title: string,
  query = new URLSearchParams(),
) {
  const all = await listPrices(db);
  if (all.length === 0) return null;
  const { counted } = chosenIn(query, all);
  const omrade = query.get("omrade") ?? "";
  const reckoned =
    counted.length > 0
      ? { cost: costOf(counted), query: queryOf(counted, { omrade }).toString() }
      : null;
  return { prices: pricesIn(all, title).slice(0, MOST), reckoned };
}

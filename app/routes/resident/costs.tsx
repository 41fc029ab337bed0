import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { limits } from "#app/domain/limits.ts";
import { potsOf } from "#app/domain/pot.ts";
import { costOf, partOfPot, pricesMatching } from "#app/domain/price-list.ts";
import { chosenIn, queryOf } from "#app/http/chosen-prices.server.ts";
import { visitedRound } from "#app/http/round.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { CostPage } from "#app/ui/costs/cost-page.tsx";
import { listPrices } from "#db/prices.server.ts";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("cost.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { round, areas, moment, person } = await visitedRound(request, context, params);
  const prices = await listPrices(context.db);
  const url = new URL(request.url);
  const asked = url.searchParams;
  const chosen = chosenIn(asked, prices);
  const search = (asked.get("q") ?? "").trim().slice(0, limits.searchCharacters);
  const area = (asked.get("omrade") ?? "").trim();
  const short = queryOf(chosen.counted, { q: search, omrade: area });
  // A form without scripts sends every field; the address tells only what was written.
  const longer = [...asked.keys()].length > [...short.keys()].length;
  if (longer && chosen.problems.length === 0) {
    throw redirect(short.size > 0 ? `${url.pathname}?${short}` : url.pathname, 303);
  }
  const pots = potsOf(round.potPlan, areas).pots.flatMap(({ areaId, kronor }) => {
    const found = areas.find(({ id }) => id === areaId);
    return found ? [{ slug: found.slug, name: found.name, kronor }] : [];
  });
  const pot =
    pots.find(({ slug }) => slug === area) ??
    pots.find(({ slug }) => slug === person?.homeArea) ??
    pots[0] ??
    null;
  const cost = costOf(chosen.counted);
  const ids = new Set(chosen.counted.map(({ price }) => price.id));
  // What could not be read stays before one's eyes, whatever was searched for.
  const odd = prices.filter(({ id }) => `antal.${id}` in chosen.written);
  const found = [...new Set([...odd, ...pricesMatching(prices, search)])];
  return {
    round: { slug: round.slug, title: round.title },
    takesIdeas: moment.kind === "discuss" && moment.step === "ideas",
    empty: prices.length === 0,
    ...{ chosen, search, pots, pot, cost },
    found: found.filter(({ id }) => !ids.has(id)),
    part: pot && partOfPot(cost.toKronor, pot.kronor),
    // What goes along to the idea: the area, and how many of each thing.
    onward: queryOf(chosen.counted, { omrade: pot?.slug ?? "" }).toString(),
  };
}

/** What things usually cost, and what so many of each cost together beside an area's pot. */
export default function Costs() {
  return <CostPage {...useLoaderData<typeof loader>()} />;
}

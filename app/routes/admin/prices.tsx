import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Problem } from "#app/domain/problem.ts";
import { fileOf, readForm, textOf } from "#app/http/form.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { visitorWhoMay } from "#app/http/visitor.server.ts";
import { adoptPrices, type TriedPrices } from "#app/services/adopt-prices.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { listPrices } from "#db/prices.server.ts";
import { PriceListPage } from "./prices/page.tsx";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("prices.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await visitorWhoMay("configureMunicipality", request, context, params);
  return { prices: await listPrices(context.db) };
}

/** What a press leads to when the page stays. */
interface Answer {
  problems: readonly Problem[];
  tried: TriedPrices | null;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const by = await visitorWhoMay("configureMunicipality", request, context, params);
  const { db, nowMs } = context;
  const form = await readForm(request);
  const adopts = textOf(form, "intent") === "adopt";
  const file = adopts ? Buffer.from(textOf(form, "rows")) : await fileOf(form, "fil");
  const refused = (problems: readonly Problem[]) =>
    data<Answer>({ problems, tried: null }, { status: 422 });
  if (!file) return refused([{ key: "fileNeeded", field: "fil" }]);
  const seen = adopts ? textOf(form, "seen") : null;
  const tried = await adoptPrices(db, file, seen, by, nowMs);
  if ("problems" in tried) return refused(tried.problems);
  if (!adopts) return data<Answer>({ problems: [], tried });
  return redirect(inLanguage(params, "/admin/kommun/prislista?klart=inlast"), 303);
}

/** The municipality's price list, which residents reckon with: each price, and a file of them all. */
export default function Prices() {
  const { prices } = useLoaderData<typeof loader>();
  return <PriceListPage prices={prices} answered={useActionData<typeof action>()} />;
}

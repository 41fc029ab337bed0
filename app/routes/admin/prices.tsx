import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type FileAnswer, fileRefused, fileToTry } from "#app/http/file-to-try.server.ts";
import { readForm } from "#app/http/form.server.ts";
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

export async function action({ request, params, context }: ActionFunctionArgs) {
  const by = await visitorWhoMay("configureMunicipality", request, context, params);
  const { db, nowMs } = context;
  const brought = await fileToTry(await readForm(request));
  if (!brought) return fileRefused([{ key: "fileNeeded", field: "fil" }]);
  const tried = await adoptPrices(db, brought.file, brought.seen, by, nowMs);
  if ("problems" in tried) return fileRefused(tried.problems);
  if (brought.seen === null) return data<FileAnswer<TriedPrices>>({ problems: [], tried });
  return redirect(inLanguage(params, "/admin/kommun/prislista?klart=inlast"), 303);
}

/** The municipality's price list, which residents reckon with: each price, and a file of them all. */
export default function Prices() {
  const { prices } = useLoaderData<typeof loader>();
  return <PriceListPage prices={prices} answered={useActionData<typeof action>()} />;
}

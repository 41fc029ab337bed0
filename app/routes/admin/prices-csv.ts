import type { LoaderFunctionArgs } from "@remix-run/node";
import { priceCsv } from "#app/adapters/price-csv.server.ts";
import { visitorWhoMay } from "#app/http/visitor.server.ts";
import { listPrices } from "#db/prices.server.ts";

/** The municipality's price list as a file, which can be changed and read back. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  await visitorWhoMay("configureMunicipality", request, context, params);
  return new Response(priceCsv(await listPrices(context.db)), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="prislista.csv"',
      "Cache-Control": "no-store",
    },
  });
}

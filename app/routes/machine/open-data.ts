import type { LoaderFunctionArgs } from "@remix-run/node";
import { momentAt } from "#app/domain/schedule.ts";
import { notFound } from "#app/http/refusals.server.ts";
import { tongueOf } from "#app/text/tongue.ts";
import { findRound } from "#db/rounds.server.ts";
import { findShownResult } from "../shown-result.server.ts";
import { outcomeCsv } from "./outcome-csv.ts";
import { outcomeJson } from "./outcome-json.ts";

const types = { json: "application/json", csv: "text/csv" } as const;

/**
 * A round's outcome as a file anyone may use, in Swedish as it was decided. There is no such file
 * until the result may be known, whoever asks.
 */
export async function loader({ params, context }: LoaderFunctionArgs): Promise<Response> {
  const named = /^([a-z0-9-]+)\.(json|csv)$/.exec(params.file ?? "");
  const found = named?.[1] ? await findRound(context.db, named[1]) : null;
  const known = found && (await findShownResult(found, context));
  if (!found || !known) throw notFound();
  const ending = named?.[2] === "csv" ? "csv" : "json";
  const confirmed = momentAt(found.round.schedule, context.nowMs).kind === "follow-up";
  const told = { ...found, ...known, confirmed };
  const tongue = tongueOf("sv");
  const text =
    ending === "csv"
      ? outcomeCsv(tongue, told)
      : `${JSON.stringify(outcomeJson(tongue, told), null, 2)}\n`;
  return new Response(text, {
    headers: {
      "Content-Type": `${types[ending]}; charset=utf-8`,
      "Cache-Control": confirmed ? "public, max-age=300" : "no-store",
    },
  });
}

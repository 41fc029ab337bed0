import type { LoaderFunctionArgs } from "@remix-run/node";
import { momentAt } from "#app/domain/schedule.ts";
import { notFound } from "#app/http/refusals.server.ts";
import { source } from "#app/text/languages.ts";
import { tongueOf } from "#app/text/tongue.ts";
import { findRound } from "#db/rounds.server.ts";
import { findShownResult } from "../shown-result.server.ts";
import { ballotsPb } from "./ballots-pb.ts";
import { controlPackage } from "./control-package.ts";
import { outcomeCsv } from "./outcome-csv.ts";
import { outcomeJson, type ToldOutcome } from "./outcome-json.ts";

const types = { json: "application/json", csv: "text/csv", pb: "text/plain" } as const;
type Ending = keyof typeof types;

/**
 * A round's outcome or its ballots as a file anyone may use, in Swedish as it was decided:
 * `omgang.json`, `omgang.csv`, `omgang.pb`, `omgang.omrade.pb` or `omgang-kontrollpaket.zip`. There is
 * no such file until the result may be known, whoever asks.
 */
export async function loader({ params, context }: LoaderFunctionArgs): Promise<Response> {
  const packaged = /^([a-z0-9-]+)-kontrollpaket\.zip$/.exec(params.file ?? "")?.[1];
  if (packaged) return controlPackage(packaged, context);
  const asked = fileNamed(params.file ?? "");
  const found = asked && (await findRound(context.db, asked.round));
  const known = found && (await findShownResult(found, context));
  if (!asked || !found || !known) throw notFound();
  const confirmed = momentAt(found.round.schedule, context.nowMs).kind === "follow-up";
  const told: ToldOutcome = { ...found, ...known, confirmed };
  const { status, body } = await answer(told, asked, context.db);
  return new Response(body, {
    status,
    headers: {
      "Content-Type": `${types[asked.ending]}; charset=utf-8`,
      "Cache-Control": confirmed ? "public, max-age=300" : "no-store",
    },
  });
}

interface Asked {
  round: string;
  area: string | undefined;
  ending: Ending;
}

/** The round, area and kind of file that a name asks for; only ballots are told area by area. */
function fileNamed(name: string): Asked | null {
  const named = /^([a-z0-9-]+)(?:\.([a-z0-9-]+)(?=\.pb$))?\.(json|csv|pb)$/.exec(name);
  if (!named?.[1]) return null;
  return { round: named[1], area: named[2], ending: named[3] as Ending };
}

async function answer(
  told: ToldOutcome,
  { area, ending }: Asked,
  db: Parameters<typeof ballotsPb>[3],
): ReturnType<typeof ballotsPb> {
  const tongue = tongueOf(source);
  if (ending === "pb") return ballotsPb(tongue, told, area, db);
  if (ending === "csv") return { status: 200, body: outcomeCsv(tongue, told) };
  return { status: 200, body: `${JSON.stringify(outcomeJson(tongue, told), null, 2)}\n` };
}

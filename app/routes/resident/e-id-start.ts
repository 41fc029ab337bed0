import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { boothTo, entranceTo } from "#app/http/booth.server.ts";
import { eIdWay } from "#app/http/e-id-way.server.ts";
import { notFound } from "#app/http/refusals.server.ts";
import { visitedRound } from "#app/http/round.server.ts";

/**
 * Sends a voter to the e-ID broker. A link and not a form: pages may not send forms to other sites
 * (`form-action 'self'`). In the demo `som` chooses the person at the test e-ID.
 */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { round, moment } = await visitedRound(request, context, params);
  if (!context.eId) throw notFound();
  if (moment.kind !== "vote") return redirect(boothTo(round.slug, params, null));
  const asked = new URL(request.url).searchParams;
  const hint = context.demo ? asked.get("som") : null;
  const area = asked.get("omrade");
  const turnedBack = (fault: string) => redirect(entranceTo(round, params, area, false, fault));
  if (round.eligibility.register === "self-declared" && !area) {
    return turnedBack("areaNeeded");
  }
  let started: Awaited<ReturnType<typeof context.eId.start>>;
  try {
    started = await context.eId.start(hint ?? undefined);
  } catch {
    // The broker does not answer: the page says so, and that the letter's code still works.
    return turnedBack("e-id");
  }
  const way = { ...started.transaction, slug: round.slug, lang: params.lang ?? null, area };
  const setCookie = eIdWay(context).write(way, context.clock());
  return redirect(started.url, { headers: { "Set-Cookie": setCookie } });
}

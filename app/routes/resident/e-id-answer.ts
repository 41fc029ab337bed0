import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { admitByNumber } from "#app/http/admit.server.ts";
import { boothTo, entranceTo } from "#app/http/booth.server.ts";
import { eIdWay } from "#app/http/e-id-way.server.ts";
import { badRequest, notFound } from "#app/http/refusals.server.ts";
import { setCookies } from "#app/http/sealed-cookie.server.ts";
import { intoBooth } from "#app/http/voter.server.ts";
import { findRound } from "#db/rounds.server.ts";

/** Where the e-ID broker sends people back. What they carry is used once, whatever came of it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  if (!context.eId) throw notFound();
  const cookie = eIdWay(context);
  const way = cookie.read(request, context.nowMs);
  if (!way) throw badRequest();
  const params = way.lang === null ? {} : { lang: way.lang };
  const found = await findRound(context.db, way.slug);
  if (!found) throw notFound();
  const turnedBack = (fault: string) => entranceTo(found.round, params, way.area, false, fault);
  const answer = await context.eId.finish(new URL(request.url).search, way);
  const leave = (to: string, headers: [string, string][] = []) =>
    redirect(to, { headers: [...setCookies(cookie.clear), ...headers] });
  if ("refusal" in answer) {
    return leave(turnedBack(answer.refusal === "cancelled" ? "avbrutet" : "e-id"));
  }
  const admitted = await admitByNumber(context, found, answer.person, way.area);
  if ("problem" in admitted) return leave(turnedBack(admitted.problem.key));
  return leave(boothTo(way.slug, params, way.area), intoBooth(admitted.voter, context));
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { readForm, textOf } from "#app/http/form.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { proposalAt } from "#app/http/proposal.server.ts";
import { visitorWhoMay } from "#app/http/visitor.server.ts";
import { markHelpful } from "#app/services/mark-helpful.server.ts";

type Params = { lang?: string; slug?: string; nr?: string };

const pageOf = (params: Params) =>
  inLanguage(params, `/omgang/${params.slug}/forslag/${encodeURIComponent(params.nr ?? "")}`);

/** Whoever comes here from signing in is led on to the proposal. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`${pageOf(params)}#argument`, 303);
}

/**
 * Finds an argument helpful, or no longer, and leads back to its button.
 */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const at = await proposalAt(request, context, params);
  const person = await visitorWhoMay("markHelpful", request, context, params);
  const pressed = { argumentId: textOf(form, "argument"), wanted: textOf(form, "wanted") === "1" };
  const about = { round: at.round, proposal: at.proposal, person };
  const problems = await markHelpful(context.db, about, pressed, context.nowMs);
  const refused = problems.length > 0;
  const query = new URLSearchParams({
    ...(textOf(form, "order") === "helpful" && { ordning: "hjalpsamma" }),
    ...(refused && { klart: "inte-hjalpsamt" }),
  });
  const button = refused ? "argument" : `hjalpsamt-${pressed.argumentId}`;
  return redirect(`${pageOf(params)}${query.size > 0 ? `?${query}` : ""}#${button}`, 303);
}

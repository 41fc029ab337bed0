import type { LoaderFunctionArgs } from "@remix-run/node";
import { listSaid } from "#app/http/idea-draft.server.ts";
import { visitedRound } from "#app/http/round.server.ts";

/** What proposals and public ideas of a round say, for a page to hold a new idea against. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { round } = await visitedRound(request, context, params);
  const said = await listSaid(context, round);
  return Response.json(said.map(({ id, title, summary }) => ({ id, title, summary })));
}

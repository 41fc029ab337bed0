import { carriedOutIn } from "#app/domain/delivery-sums.ts";
import { itemsOf } from "#app/domain/result-sums.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { notFound } from "#app/http/refusals.server.ts";
import { roundAt } from "#app/http/round.server.ts";
import { visitorWhoMay, writerWhoMay } from "#app/http/visitor.server.ts";
import { findShownResult } from "#app/routes/shown-result.server.ts";

type Params = { lang?: string; slug?: string; nr?: string };

/** What the nämnd has decided to carry out in a round, for someone who may write how it goes. */
export async function decidedAt(request: Request, params: Params, context: RequestContext) {
  // A form's words go along to sign-in when the session has ended.
  const who = request.method === "POST" ? writerWhoMay : visitorWhoMay;
  const person = await who("recordDelivery", request, context, params);
  const found = await roundAt(params, context, person);
  // No nämnd answers for what was read from a file.
  if (found.round.ballotRule.kind === "imported") throw notFound();
  const known = await findShownResult(found, context);
  const decided = known !== null && itemsOf(known.result).some(({ decision }) => decision !== null);
  return { ...found, person, decided, items: known ? carriedOutIn(known.result) : [] };
}

/** The same with the one whose number the address has. Throws 404 when there is none. */
export async function decidedItemAt(request: Request, params: Params, context: RequestContext) {
  const at = await decidedAt(request, params, context);
  const item = at.items.find(({ proposal }) => proposal.number === params.nr);
  if (!item) throw notFound();
  return { ...at, item };
}

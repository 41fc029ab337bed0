import { redirect } from "@remix-run/node";
import { isOnBallot } from "#app/domain/proposal.ts";
import { findProposalByNumber } from "#db/proposals.server.ts";
import type { RequestContext } from "./context.server.ts";
import { inLanguage } from "./locale.server.ts";
import { notFoundIn } from "./refusals.server.ts";
import { visitedRound } from "./round.server.ts";

type Params = { lang?: string; slug?: string; nr?: string };

/**
 * The proposal on the ballot that an address names, with its round and who asks. A number written
 * in small letters is sent on to its own address; throws 404 when there is none.
 */
export async function proposalAt(request: Request, context: RequestContext, params: Params) {
  const found = await visitedRound(request, context, params);
  const { round } = found;
  const number = params.nr ?? "";
  const named = (nr: string) => findProposalByNumber(context.db, round.id, nr);
  const proposal = await named(number);
  if (proposal && isOnBallot(proposal)) return { ...found, proposal };
  const meant = await named(number.toUpperCase());
  if (request.method !== "GET" || !meant?.number || meant.number === number) {
    throw notFoundIn(round);
  }
  const path = `/omgang/${round.slug}/forslag/${encodeURIComponent(meant.number)}`;
  throw redirect(inLanguage(params, path));
}

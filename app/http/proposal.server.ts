import { redirect } from "@remix-run/node";
import { isOnBallot, type Proposal } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import { findProposal, findProposalByNumber } from "#db/proposals.server.ts";
import type { RequestContext } from "./context.server.ts";
import { inLanguage } from "./locale.server.ts";
import { notFoundIn } from "./refusals.server.ts";
import { visitedRound } from "./round.server.ts";

type Params = { lang?: string; slug?: string; nr?: string; id?: string };

/**
 * The proposal on the ballot that an address names, with its round and who asks. A number written
 * in small letters is sent on to its own address, and one that is no longer on the ballot to the
 * idea's, where it says why; throws 404 when there is none.
 */
export async function proposalAt(request: Request, context: RequestContext, params: Params) {
  const found = await visitedRound(request, context, params);
  const { round } = found;
  const number = params.nr ?? "";
  const named = (nr: string) => findProposalByNumber(context.db, round.id, nr);
  const proposal = await named(number);
  if (proposal && isOnBallot(proposal)) return { ...found, proposal };
  const meant = proposal ?? (await named(number.toUpperCase()));
  if (request.method !== "GET" || !meant?.number) throw notFoundIn(round);
  throw redirect(inLanguage(params, addressOf(round, meant)) + new URL(request.url).search);
}

/**
 * The idea that an address names by its id, with its round and who asks. While it is on the ballot
 * its one address is its number's, and whoever asks to read it is sent there. Never for good (301):
 * until the vote opens an officer may hide it, and then it is read here again.
 */
export async function ideaAt(request: Request, context: RequestContext, params: Params) {
  const found = await visitedRound(request, context, params);
  const { round } = found;
  const idea = await findProposal(context.db, params.id ?? "");
  if (!idea || idea.roundId !== round.id) throw notFoundIn(round);
  if (request.method === "GET" && isOnBallot(idea)) {
    throw redirect(inLanguage(params, addressOf(round, idea)) + new URL(request.url).search);
  }
  return { ...found, idea };
}

/** Where a proposal is read: at its number while it is on the ballot, otherwise at its id. */
function addressOf({ slug }: Pick<Round, "slug">, proposal: Proposal): string {
  return isOnBallot(proposal)
    ? `/omgang/${slug}/forslag/${encodeURIComponent(proposal.number)}`
    : `/omgang/${slug}/ideer/${encodeURIComponent(proposal.id)}`;
}

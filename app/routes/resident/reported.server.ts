import { type Reportable, reportable } from "#app/domain/discussion.ts";
import type { Offer } from "#app/domain/offer.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { notFound } from "#app/http/refusals.server.ts";
import { findArgument, findQuestion } from "#db/discussion.server.ts";
import { findOffer } from "#db/offers.server.ts";
import type { Db } from "#db/open.server.ts";
import { findProposal } from "#db/proposals.server.ts";
import { findRoundById } from "#db/rounds.server.ts";

type Params = { kind?: string; id?: string };

/** The post an address names. Throws 404 when there is none. */
export async function postAt({ kind, id = "" }: Params, { db }: RequestContext) {
  const known = reportable.find((one) => one === kind);
  const post = known && (await findPost(db, known, id));
  if (!known || !post) throw notFound();
  const proposal = await findProposal(db, post.proposalId);
  const found = proposal && (await findRoundById(db, proposal.roundId));
  if (!proposal || !found) throw notFound();
  const page = proposal.number ? `forslag/${proposal.number}` : `ideer/${proposal.id}`;
  const hidden = post.hiddenReason !== null;
  return { kind: known, id, post, hidden, back: `/omgang/${found.round.slug}/${page}` };
}

async function findPost(db: Db, kind: Reportable, id: string) {
  if (kind === "argument") return findArgument(db, id);
  if (kind === "question") return findQuestion(db, id);
  if (kind === "offer") return readableOffer(await findOffer(db, id));
  const proposal = await findProposal(db, id);
  return proposal && { ...proposal, proposalId: proposal.id, text: proposal.summary };
}

/** What only officers read is no post to report. */
const readableOffer = (offer: Offer | null) => (offer?.shown && offer.text !== "" ? offer : null);

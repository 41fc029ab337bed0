import { inLanguage } from "#app/http/locale.server.ts";
import { notFoundIn } from "#app/http/refusals.server.ts";
import { visitedRound } from "#app/http/round.server.ts";
import { findProposal } from "#db/proposals.server.ts";
import { pressFollow } from "./follow-press.server.ts";
import { pressOffer } from "./offer-press.server.ts";

type Asked = Parameters<typeof pressFollow>[3] & { params: { slug?: string } };

/** Follows an idea that is shown here or offers help with it; null for any other form. */
export async function pressOnIdea(form: FormData, id: string, asked: Asked) {
  const { request, params, context } = asked;
  const found = await visitedRound(request, context, params);
  const { round } = found;
  const proposal = await findProposal(context.db, id);
  if (proposal?.roundId !== round.id) throw notFoundIn(round);
  const here = inLanguage(params, `/omgang/${round.slug}/ideer/${id}`);
  return (
    (await pressFollow(form, id, here, asked)) ??
    (await pressOffer(form, { ...found, proposal }, here, asked))
  );
}

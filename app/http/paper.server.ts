import { paperRefusal } from "#app/ballot-box/paper-refusal.server.ts";
import { potsOf } from "#app/domain/pot.ts";
import { findLastLine } from "#db/ledger.server.ts";
import { findPaperBatch } from "#db/paper-batches.server.ts";
import type { RequestContext } from "./context.server.ts";
import { notFound } from "./refusals.server.ts";
import { roundAt } from "./round.server.ts";
import { visitorWhoMay } from "./visitor.server.ts";

type Params = { lang?: string; slug?: string; bunt?: string };

/**
 * The round whose paper an address is about, for someone who may key it: the areas one votes in,
 * and why no paper can be taken now, or null.
 */
export async function paperAt(request: Request, params: Params, context: RequestContext) {
  const person = await visitorWhoMay("keyPaper", request, context, params);
  const found = await roundAt(params, context, person);
  const { round } = found;
  if (round.ballotRule.kind === "imported") throw notFound();
  const lastLine = await findLastLine(context.db, round.id);
  const { pots } = potsOf(round.potPlan, found.areas);
  const voting = found.areas.filter(({ id }) => pots.some(({ areaId }) => areaId === id));
  return { ...found, person, voting, closed: paperRefusal({ round, lastLine }, context.nowMs) };
}

/** The same with the batch that the address names. Throws 404 when there is none. */
export async function paperBatchAt(request: Request, params: Params, context: RequestContext) {
  const at = await paperAt(request, params, context);
  const no = /^[1-9]\d{0,5}$/.test(params.bunt ?? "") ? Number(params.bunt) : 0;
  const batch = await findPaperBatch(context.db, at.round.id, no);
  const area = at.areas.find(({ id }) => id === batch?.areaId);
  if (!batch || !area) throw notFound();
  return { ...at, batch, area };
}

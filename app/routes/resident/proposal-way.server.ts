import { deliveryState } from "#app/domain/delivery.ts";
import { isCarriedOut } from "#app/domain/delivery-sums.ts";
import { localDay } from "#app/domain/local-time.ts";
import { nextOnWay } from "#app/domain/next-on-way.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import { type ToldResult, type WayFacts, wayOf } from "#app/domain/proposal-way.ts";
import type { Round, RoundWithAreas } from "#app/domain/round.ts";
import type { Moment } from "#app/domain/schedule.ts";
import type { ShownArea, ShownSave, ShownSpend } from "#app/domain/shown-result.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { languageOf } from "#app/http/locale.server.ts";
import { findShownResult } from "#app/routes/shown-result.server.ts";
import { settledSentence } from "#app/text/settled-words.ts";
import { toldOf } from "#app/text/told.ts";
import { type Tongue, tongueOf } from "#app/text/tongue.ts";
import { whySave, whySpend } from "#app/text/why-words.ts";
import { listChanges } from "#db/proposal-changes.server.ts";
import { listProposals } from "#db/proposals.server.ts";
import { listAnswers } from "#db/review-answers.server.ts";

type Found = RoundWithAreas & { moment: Moment; proposal: Proposal };

/**
 * A proposal's way from idea to built thing, what comes next on it, and how the work stands: what
 * anyone may know now.
 */
export async function findWay(found: Found, context: RequestContext, params: { lang?: string }) {
  const { round, proposal, moment } = found;
  const { db, nowMs } = context;
  const filter = { roundId: round.id, outcomes: ["merged" as const] };
  const [known, answers, changes, { proposals }] = await Promise.all([
    findShownResult(found, context),
    listAnswers(db, proposal),
    listChanges(db, proposal.id),
    listProposals(db, filter),
  ]);
  const shown = known?.result.areas.find(({ area }) => area.id === proposal.areaId) ?? null;
  const isIt = (one: ShownSpend | ShownSave) => one.proposal.id === proposal.id;
  const item = shown?.spends.find(isIt) ?? shown?.saves.find(isIt) ?? null;
  const tongue = tongueOf(languageOf(params), nowMs);
  const facts: WayFacts = {
    proposal,
    schedule: round.schedule,
    answers,
    merged: proposals.filter(
      ({ review }) => review.outcome === "merged" && review.intoId === proposal.id,
    ),
    changes,
    result: shown && item ? resultOf(tongue, round, shown, item) : null,
    decision: item?.decision ?? null,
    deliveries: item?.deliveries ?? [],
  };
  const today = localDay(nowMs);
  const goesAhead = item !== null && isCarriedOut(item);
  return {
    way: wayOf(facts, nowMs),
    next: nextOnWay(facts, moment.kind, { goesAhead, today }),
    work: {
      decidedOn: goesAhead ? (item.decision?.decidedOn ?? null) : null,
      state: deliveryState(facts.deliveries, today),
      deliveries: facts.deliveries,
    },
  };
}

/** What the vote came to for one item, and why, in the reader's language. */
function resultOf(
  tongue: Tongue,
  round: Round,
  shown: ShownArea,
  item: ShownSpend | ShownSave,
): ToldResult {
  if (!("standing" in item)) {
    const { outcome } = item;
    const came = outcome.favoured ? "favoured" : "notFavoured";
    return { came, why: whySave(tongue, { round }, outcome) };
  }
  const told = toldOf(round, shown);
  const settled = settledSentence(tongue, item, told.nameOf);
  const why = [whySpend(tongue, told, item), settled].filter(Boolean).join(" ");
  return { came: item.settled, why };
}

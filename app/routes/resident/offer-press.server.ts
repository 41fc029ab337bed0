import { redirect } from "@remix-run/node";
import type { Area } from "#app/domain/area.ts";
import { mayOfferHelp, offersFor } from "#app/domain/offer.ts";
import { can } from "#app/domain/permissions.ts";
import type { Person } from "#app/domain/person.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { textOf } from "#app/http/form.server.ts";
import { refuse } from "#app/http/refusals.server.ts";
import { visitorWhoMay, writerWhoMay } from "#app/http/visitor.server.ts";
import { offerForm } from "#app/schemas/discussion-forms.server.ts";
import { fieldsOf, readFields } from "#app/schemas/form-fields.server.ts";
import { offerHelp } from "#app/services/offer-help.server.ts";
import { withdrawOffer } from "#app/services/withdraw-offer.server.ts";
import { shownName } from "#app/text/shown-name.ts";
import { listOffers } from "#db/offers.server.ts";
import { findProposerId } from "#db/proposals.server.ts";

interface Place {
  round: Round;
  areas: readonly Area[];
  proposal: Proposal;
}

/**
 * Offers help, or takes it back, when that is what the form says, and leads back to `here`. Null
 * for any other form.
 */
export async function pressOffer(
  form: FormData,
  { round, areas, proposal }: Place,
  here: string,
  asked: { request: Request; context: RequestContext; params: { lang?: string } },
) {
  const { request, context, params } = asked;
  const intent = textOf(form, "intent");
  if (intent === "withdraw-offer") {
    const person = await visitorWhoMay("offerHelp", request, context, params);
    await withdrawOffer(context.db, proposal.id, person, context.nowMs);
    return redirect(`${here}?klart=hjalp-borta#hjalp`, 303);
  }
  if (intent !== "offer") return null;
  const person = await writerWhoMay("offerHelp", request, context, params, "#hjalp");
  const kept = fieldsOf(form);
  const read = readFields(offerForm, kept);
  if ("problems" in read) return refuse(read.problems, kept);
  const { offer: text, showText: shown, showName } = read.value;
  const offered = { text, shown, authorName: shownName(person, showName, areas) };
  const about = { round, proposal, person };
  const problems = await offerHelp(context.db, about, offered, context.nowMs);
  return problems.length > 0 ? refuse(problems, kept) : redirect(`${here}?klart=hjalp#hjalp`, 303);
}

/** The offers on a proposal as the reader may see them, and what the reader may do about them. */
export async function offersOn(
  { round, areas, proposal }: Place,
  reader: Person | null,
  { db, nowMs }: RequestContext,
) {
  const role = reader?.role ?? null;
  const open = mayOfferHelp(round, proposal, nowMs);
  const offers = offersFor(await listOffers(db, proposal.id), reader?.id ?? null);
  const proposer = reader !== null && (await findProposerId(db, proposal.id)) === reader.id;
  return {
    ...offers,
    homeArea: areas.find(({ slug }) => slug === reader?.homeArea)?.name ?? null,
    open,
    may: { offer: open && can(role, "offerHelp"), report: can(role, "reportPost") },
    visitor: reader === null,
    /** Whom the proposer asks to be put in touch. */
    contact: proposer && offers.count > 0 ? round.contact : null,
  };
}

import type { Delivery } from "#app/domain/delivery.ts";
import { photoOfStep } from "#app/domain/delivery-photos.ts";
import type { Mandate } from "#app/domain/outcome-rule.ts";
import { toldPhoto } from "#app/domain/photo.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import type { ShownArea, ShownDecision, ShownSave, ShownSpend } from "#app/domain/shown-result.ts";
import { mandateReason } from "#app/text/outcome-words.ts";
import { settledSentence } from "#app/text/settled-words.ts";
import type { Told } from "#app/text/step-words.ts";
import { toldOf } from "#app/text/told.ts";
import type { Tongue } from "#app/text/tongue.ts";
import { conditionSentence, whySave, whySpend } from "#app/text/why-words.ts";

/** A spending proposal's result in the open file, with the sentences residents read. */
export function spendJson(
  tongue: Tongue,
  { round, shown, spend }: { round: Round; shown: ShownArea; spend: ShownSpend },
) {
  const told = toldOf(round, shown);
  const { proposal, outcome, standing } = spend;
  return {
    id: proposal.id,
    number: proposal.number,
    title: proposal.title,
    kind: proposal.kind,
    ...placeJson(proposal),
    picture: toldPhoto(proposal.photo),
    money: proposal.money,
    score: outcome.score,
    wins: outcome.wins,
    hangsOn: outcome.hangsOn.map(told.nameOf),
    standing: standing.kind,
    condition: conditionSentence(tongue, told, outcome),
    settled: spend.settled,
    settledBecause: settledSentence(tongue, spend, told.nameOf),
    mandate: mandateJson(tongue, outcome.mandate),
    why: whySpend(tongue, told, spend),
    supporters: supportersJson(told, proposal.id),
    ...afterwards(spend),
    fulfilment: spend.fulfilment,
  };
}

/** By Equal Shares: how far the supporters' shares went, in the count without savings. */
function supportersJson({ money, nameOf }: Told, id: string) {
  const own = money.without.find(({ candidateId }) => candidateId === id);
  if (!own) return null;
  return {
    reachedThousandths: own.reached,
    paidFor: own.paidFor.map(({ candidateId, amount }) => ({
      proposal: nameOf(candidateId),
      amount,
    })),
  };
}

/** A saving's result in the open file. */
export function saveJson(tongue: Tongue, { round, save }: { round: Round; save: ShownSave }) {
  const { proposal, outcome } = save;
  const { yes, no, abstain, favoured, firstYearKronor } = outcome;
  return {
    number: proposal.number,
    title: proposal.title,
    kind: proposal.kind,
    ...placeJson(proposal),
    picture: toldPhoto(proposal.photo),
    money: proposal.money,
    yes,
    no,
    abstain,
    favoured,
    firstYear: firstYearKronor,
    mandate: mandateJson(tongue, outcome.mandate),
    why: whySave(tongue, { round }, outcome),
    ...afterwards(save),
  };
}

/** Where it is: in words, and in degrees (WGS 84) when it has been pointed out. */
function placeJson({ place, spot }: Pick<Proposal, "place" | "spot">) {
  return { place, spot: spot && { longitude: spot[0], latitude: spot[1] } };
}

function mandateJson(tongue: Tongue, mandate: Mandate) {
  return { ...mandate, sentence: mandateReason(tongue, mandate) };
}

interface ToldStep extends Omit<Delivery, "proposalId" | "picture" | "photo"> {
  picture: ReturnType<typeof toldPhoto>;
}

function afterwards({ decision, deliveries }: Pick<ShownSave, "decision" | "deliveries">): {
  decision: ShownDecision | null;
  deliveries: ToldStep[];
} {
  return {
    decision,
    deliveries: deliveries.map((step) => {
      const { proposalId: _, picture: __, photo: ___, ...told } = step;
      return { ...told, picture: toldPhoto(photoOfStep(step, deliveries)) };
    }),
  };
}

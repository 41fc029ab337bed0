import {
  type Delivery,
  type DeliveryState,
  plannedKronor,
  stepsThatHold,
} from "#app/domain/delivery.ts";
import type { BallotProposal } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import { useTongue } from "../words.tsx";
import { DeliveryFacts, DeliveryTags } from "./delivery-facts.tsx";
import { DeliveryStages } from "./delivery-stages.tsx";
import { DeliverySteps } from "./delivery-steps.tsx";

/** How the work goes with a proposal that is to be carried out; nothing for any other. */
export function ProposalWork({
  round,
  proposal,
  work: { decidedOn, state, deliveries },
}: {
  round: Pick<Round, "currency">;
  proposal: Pick<BallotProposal, "kind" | "money">;
  work: {
    /** `YYYY-MM-DD`; null where the nämnd has not decided that it is to be done. */
    decidedOn: string | null;
    state: DeliveryState | null;
    deliveries: readonly Delivery[];
  };
}) {
  const { t } = useTongue();
  if (decidedOn === null && state === null) return null;
  const latest = stepsThatHold(deliveries).at(-1);
  return (
    <section className="stack measure" id="sa-gar-det">
      <h2>{t("results.delivery")}</h2>
      <DeliveryStages state={state} decidedOn={decidedOn} kind={proposal.kind} />
      {state === null && <p>{t("results.delivery.none")}</p>}
      {state && (
        <>
          <p className="cluster">
            <DeliveryTags state={state} kind={proposal.kind} />
          </p>
          {latest && <DeliverySteps steps={[latest]} all={deliveries} kind={proposal.kind} />}
          <div>
            <DeliveryFacts
              round={round}
              state={state}
              plannedKronor={plannedKronor(proposal.money)}
            />
          </div>
        </>
      )}
    </section>
  );
}

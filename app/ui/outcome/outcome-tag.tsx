import { deliveryState } from "#app/domain/delivery.ts";
import type { ShownSpend } from "#app/domain/shown-result.ts";
import { todayOf } from "#app/text/delivery-words.ts";
import { type Status, StatusTag } from "../tag.tsx";
import { useTongue } from "../words.tsx";
import { DeliveryTags } from "./delivery-facts.tsx";

const statuses = { wins: "won", loses: "not-won", waits: "depends" } as const;

/** Wins, does not win, or wins if: what the vote has come to for a proposal. */
export function OutcomeTag({ spend }: { spend: Pick<ShownSpend, "settled" | "standing"> }) {
  const { t } = useTongue();
  const { settled, standing } = spend;
  const unless = standing.kind === "wins-unless-adopted";
  const word = settled === "waits" ? (unless ? "wins.unless" : "wins.if") : settled;
  return <StatusTag status={statuses[settled]}>{t(word)}</StatusTag>;
}

const stages: Record<ShownSpend["fulfilment"], Status> = {
  "goes-ahead": "ongoing",
  "goes-ahead-changed": "ongoing",
  "does-not": "stopped",
  waits: "waiting",
};

/**
 * How far a winner has come, once the nämnd has decided: the latest step of the work, or what the
 * decision means where no work has begun.
 */
export function FulfilmentTag({ spend }: { spend: ShownSpend }) {
  const { t, locale } = useTongue();
  const state = deliveryState(spend.deliveries, todayOf(locale));
  if (state) {
    return (
      <span className="cluster">
        <DeliveryTags state={state} kind={spend.proposal.kind} />
      </span>
    );
  }
  if (!spend.decision) return null;
  return (
    <StatusTag status={stages[spend.fulfilment]}>{t(`fulfilment.${spend.fulfilment}`)}</StatusTag>
  );
}

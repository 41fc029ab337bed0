import type { DeliveryState } from "#app/domain/delivery.ts";
import type { Round } from "#app/domain/round.ts";
import { costText, readyText, stageWord } from "#app/text/delivery-words.ts";
import { type Status, StatusTag } from "../tag.tsx";
import { AsWritten, useTongue } from "../words.tsx";

const looks = {
  planned: "ongoing",
  building: "ongoing",
  done: "done",
  stopped: "stopped",
} as const satisfies Record<DeliveryState["stage"], Status>;

/** How far the work has come, and that it is late where it is. */
export function DeliveryTags({ state, kind }: { state: DeliveryState; kind: "spend" | "save" }) {
  const tongue = useTongue();
  const { stage, late } = state;
  return (
    <>
      <StatusTag status={looks[stage]}>{stageWord(tongue, stage, kind)}</StatusTag>
      {late && stage !== "done" && (
        <StatusTag status="waiting">{tongue.t("delivery.late")}</StatusTag>
      )}
    </>
  );
}

/** When it is to be ready, why that is later than was said, and what it costs. */
export function DeliveryFacts({
  round,
  state,
  plannedKronor,
}: {
  round: Pick<Round, "currency">;
  state: DeliveryState;
  plannedKronor: number;
}) {
  const tongue = useTongue();
  const ready = readyText(tongue, state);
  return (
    <>
      {ready && <p>{ready}</p>}
      {state.late && state.delayReason !== "" && (
        <p className="lined">
          {tongue.t("delivery.reason")}: <AsWritten>{state.delayReason}</AsWritten>
        </p>
      )}
      <p>{costText(tongue, round.currency, state, plannedKronor)}</p>
    </>
  );
}

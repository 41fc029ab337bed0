import type { BallotRule } from "#app/domain/ballots/ballot-type.ts";
import { bestFirst } from "#app/domain/ballots/scores.ts";
import { PressButton } from "../booth/press-form.tsx";
import { useTongue } from "../words.tsx";
import type { ChoiceProps } from "./ballot-form.ts";
import { TakeOrLeave } from "./take-or-leave.tsx";

/** Put the proposal last in the order, move it a place up or down, or take it off. */
export function RankingForm({
  proposal,
  scores,
}: ChoiceProps<Extract<BallotRule, { kind: "ranking" }>>) {
  const { t } = useTongue();
  const { id, title } = proposal;
  const order = bestFirst(scores);
  const place = order.indexOf(id) + 1;
  return (
    <div className="stepper">
      <TakeOrLeave proposal={proposal} scores={scores} />
      {place > 0 && (
        <>
          <PressButton
            press={{ kind: "place", to: Math.max(1, place - 1), proposalId: id }}
            named={t("booth.pressNamed", { press: t("booth.up"), title })}
            off={place === 1}
            variant="secondary"
            icon="up"
          >
            {t("booth.up")}
          </PressButton>
          <PressButton
            press={{ kind: "place", to: Math.min(order.length, place + 1), proposalId: id }}
            named={t("booth.pressNamed", { press: t("booth.down"), title })}
            off={place === order.length}
            variant="secondary"
            icon="down"
          >
            {t("booth.down")}
          </PressButton>
        </>
      )}
    </div>
  );
}

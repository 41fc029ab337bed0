import type { BallotRule } from "#app/domain/ballots/ballot-type.ts";
import { markText } from "#app/text/ballot-words.ts";
import { PressButton } from "../booth/press-form.tsx";
import { useTongue } from "../words.tsx";
import type { ChoiceProps } from "./ballot-form.ts";

/** One fewer, how many it has, one more. Pressed quickly, each press counts (`data-again`). */
export function PointsForm({
  rule,
  proposal: { id, title },
  scores,
}: ChoiceProps<Extract<BallotRule, { kind: "points" }>>) {
  const tongue = useTongue();
  const { t } = tongue;
  const given = scores[id] ?? 0;
  const named = (press: string) => t("booth.pressNamed", { press, title });
  return (
    <div className="stepper">
      <PressButton
        press={{ kind: "score", to: Math.max(0, given - 1), proposalId: id }}
        named={named(t("booth.less"))}
        off={given === 0}
        data-again=""
        variant="secondary"
        icon="minus"
      >
        {t("booth.less")}
      </PressButton>
      <span className="stepper-figure">{markText(tongue, rule, scores, id)}</span>
      <PressButton
        press={{ kind: "score", to: Math.min(rule.mostEach, given + 1), proposalId: id }}
        named={named(t("booth.more"))}
        off={given >= rule.mostEach}
        data-again=""
        variant={given === 0 ? "primary" : "secondary"}
        icon="plus"
      >
        {t("booth.more")}
      </PressButton>
    </div>
  );
}

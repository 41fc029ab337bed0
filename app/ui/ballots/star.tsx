import type { BallotRule } from "#app/domain/ballots/ballot-type.ts";
import { isStarred } from "#app/domain/ballots/star.ts";
import { PressButton } from "../booth/press-form.tsx";
import { useTongue } from "../words.tsx";
import type { ChoiceProps } from "./ballot-form.ts";
import { TakeOrLeave } from "./take-or-leave.tsx";

/** Take a proposal or leave it, and star the one that matters most. */
export function StarForm({ proposal, scores }: ChoiceProps<Extract<BallotRule, { kind: "star" }>>) {
  const { t } = useTongue();
  const { id, title } = proposal;
  const act = isStarred(scores, id) ? "unstar" : "star";
  return (
    <div className="stepper">
      <TakeOrLeave proposal={proposal} scores={scores} />
      {Object.hasOwn(scores, id) && (
        <PressButton
          press={{ kind: act, proposalId: id }}
          named={t("booth.pressNamed", { press: t(`booth.${act}`), title })}
          variant={act === "star" ? "secondary" : "primary"}
          icon="star"
        >
          {t(`booth.${act}`)}
        </PressButton>
      )}
    </div>
  );
}

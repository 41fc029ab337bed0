import type { BallotRule } from "#app/domain/ballots/ballot-type.ts";
import type { ChoiceProps } from "./ballot-form.ts";
import { TakeOrLeave } from "./take-or-leave.tsx";

/** Choose the proposal, in place of the one chosen before. */
export function ChooseOneForm(props: ChoiceProps<Extract<BallotRule, { kind: "choose-one" }>>) {
  return <TakeOrLeave {...props} take="choose" />;
}

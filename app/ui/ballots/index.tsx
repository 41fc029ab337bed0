import type { BallotKind, BallotRule } from "#app/domain/ballots/ballot-type.ts";
import type { BallotForm, ChoiceProps } from "./ballot-form.ts";
import { ChooseOneForm } from "./choose-one.tsx";
import { GradesForm } from "./grades.tsx";
import { PointsForm } from "./points.tsx";
import { RankingForm } from "./ranking.tsx";
import { StarForm } from "./star.tsx";
import { TakeOrLeave } from "./take-or-leave.tsx";

/** Every ballot type's form. A kind without its line here does not compile. */
const ballotForms: { readonly [K in BallotKind]: BallotForm<Extract<BallotRule, { kind: K }>> } = {
  "choose-one": ChooseOneForm,
  approval: TakeOrLeave,
  points: PointsForm,
  ranking: RankingForm,
  grades: GradesForm,
  knapsack: TakeOrLeave,
  star: StarForm,
  imported: () => null,
};

/** The buttons that mark a proposal on a round's ballot. */
export function ChoiceButtons(props: ChoiceProps<BallotRule>) {
  // The rule's kind picks the form that reads just that rule, which the compiler cannot follow.
  const Form = ballotForms[props.rule.kind] as BallotForm<BallotRule>;
  return <Form {...props} />;
}

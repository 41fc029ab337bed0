import type { BallotRule } from "#app/domain/ballots/ballot-type.ts";
import { gradeText } from "#app/text/ballot-words.ts";
import { AnswerButtons } from "../booth/press-form.tsx";
import { useTongue } from "../words.tsx";
import type { ChoiceProps } from "./ballot-form.ts";

/** The grades as buttons, the lowest first. */
export function GradesForm({
  rule: { top },
  proposal: { id, title },
  scores,
}: ChoiceProps<Extract<BallotRule, { kind: "grades" }>>) {
  const tongue = useTongue();
  const given = scores[id] ?? 0;
  return (
    <AnswerButtons
      legend={title}
      answers={Array.from({ length: top + 1 }, (_, grade) => {
        const label = gradeText(tongue, top, grade);
        return {
          press: { kind: "score", to: grade, proposalId: id },
          label,
          named: tongue.t("booth.pressNamed", { press: label, title }),
          given: grade === given,
          quiet: grade === 0,
        };
      })}
    />
  );
}

import type { BallotPaper, BallotRule, Marks } from "#app/domain/ballots/ballot-type.ts";
import { scoresOf } from "#app/domain/ballots/scores.ts";
import type { BallotProposal } from "#app/domain/proposal.ts";
import { Checkbox } from "../choice-fields.tsx";
import { FieldError, SelectField } from "../fields.tsx";
import { useTongue } from "../words.tsx";
import { keyedMarks } from "./keyed-marks.ts";

/** A paper ballot as plain fields, one for each proposal, in the order of the ballot. */
export function KeyedBallot({
  rule,
  paper,
  marks,
  beside,
}: {
  rule: BallotRule;
  paper: BallotPaper;
  /** What was keyed and refused; empty to begin with. */
  marks: Marks;
  beside: (field: string) => string | undefined;
}) {
  const { t } = useTongue();
  const scores = scoresOf(marks);
  const answers = Object.fromEntries(
    marks.savings.map(({ proposalId, answer }) => [proposalId, answer]),
  );
  const [wrongChoices, wrongSavings] = [beside("choices"), beside("savings")];
  return (
    <>
      {paper.spends.length > 0 && (
        <fieldset
          className="ds-fieldset stack-small"
          id="choices"
          tabIndex={-1}
          aria-describedby={wrongChoices && "choices-error"}
        >
          <legend className="ds-label">{t("paper.key.spends")}</legend>
          {wrongChoices && <FieldError id="choices">{wrongChoices}</FieldError>}
          {paper.spends.map((proposal) => (
            <KeyedSpend
              key={proposal.id}
              rule={rule}
              proposal={proposal}
              score={scores[proposal.id]}
            />
          ))}
        </fieldset>
      )}
      {paper.saves.length > 0 && (
        <fieldset
          className="ds-fieldset stack-small"
          id="savings"
          tabIndex={-1}
          aria-describedby={wrongSavings && "savings-error"}
        >
          <legend className="ds-label">{t("paper.key.saves")}</legend>
          {wrongSavings && <FieldError id="savings">{wrongSavings}</FieldError>}
          {paper.saves.map((proposal) => (
            <KeyedSave key={proposal.id} proposal={proposal} answer={answers[proposal.id]} />
          ))}
        </fieldset>
      )}
    </>
  );
}

/** A cross where that is all there can be, otherwise a list of the marks. */
function KeyedSpend({
  rule,
  proposal,
  score,
}: {
  rule: BallotRule;
  proposal: BallotProposal;
  score: number | undefined;
}) {
  const tongue = useTongue();
  const { id } = proposal;
  const marks = keyedMarks(tongue, rule);
  const [only, ...others] = marks;
  const field = `f-${proposal.number}`;
  if (only && others.length === 0) {
    return (
      <Checkbox
        id={field}
        name="choice"
        value={`${id}=${only.score}`}
        label={named(proposal)}
        defaultChecked={score === only.score}
      />
    );
  }
  return (
    <SelectField
      id={field}
      name="choice"
      label={named(proposal)}
      defaultValue={score === undefined ? "" : `${id}=${score}`}
      options={[
        { value: "", label: tongue.t("paper.key.none") },
        ...marks.map(({ score, label }) => ({ value: `${id}=${score}`, label })),
      ]}
    />
  );
}

function KeyedSave({ proposal, answer }: { proposal: BallotProposal; answer: string | undefined }) {
  const { t } = useTongue();
  const { id } = proposal;
  return (
    <SelectField
      id={`f-${proposal.number}`}
      name="saving"
      label={named(proposal)}
      defaultValue={answer === undefined ? "" : `${id}=${answer}`}
      options={[
        { value: "", label: t("paper.key.none") },
        ...(["yes", "no"] as const).map((word) => ({
          value: `${id}=${word}`,
          label: t(`booth.answer.${word}`),
        })),
      ]}
    />
  );
}

function named({ number, title }: BallotProposal): string {
  return `${number} ${title}`;
}

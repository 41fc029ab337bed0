import type { ReactNode } from "react";
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
  return (
    <>
      {paper.spends.length > 0 && (
        <Group id="choices" legend={t("paper.key.spends")} wrong={beside("choices")}>
          {paper.spends.map((proposal) => (
            <KeyedSpend
              key={proposal.id}
              rule={rule}
              proposal={proposal}
              score={scores[proposal.id]}
            />
          ))}
        </Group>
      )}
      {paper.saves.length > 0 && (
        <Group id="savings" legend={t("paper.key.saves")} wrong={beside("savings")}>
          {paper.saves.map((proposal) => (
            <MarkList
              key={proposal.id}
              name="saving"
              proposal={proposal}
              mark={answers[proposal.id]}
              marks={(["yes", "no"] as const).map((word) => ({
                mark: word,
                label: t(`booth.answer.${word}`),
              }))}
            />
          ))}
        </Group>
      )}
    </>
  );
}

/** The fields of one kind, with what is wrong with them together. */
function Group(props: {
  id: string;
  legend: string;
  wrong: string | undefined;
  children: ReactNode;
}) {
  const { id, legend, wrong, children } = props;
  return (
    <fieldset
      className="ds-fieldset stack-small"
      id={id}
      tabIndex={-1}
      aria-describedby={wrong && `${id}-error`}
    >
      <legend className="ds-label">{legend}</legend>
      {wrong && <FieldError id={id}>{wrong}</FieldError>}
      {children}
    </fieldset>
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
  const marks = keyedMarks(useTongue(), rule);
  const [only, ...others] = marks;
  if (only && others.length === 0) {
    return (
      <Checkbox
        id={fieldOf(proposal)}
        name="choice"
        value={`${proposal.id}=${only.score}`}
        label={named(proposal)}
        defaultChecked={score === only.score}
      />
    );
  }
  return (
    <MarkList
      name="choice"
      proposal={proposal}
      mark={score}
      marks={marks.map(({ score, label }) => ({ mark: score, label }))}
    />
  );
}

/** A list of what can stand beside a proposal; nothing comes first. */
function MarkList({
  name,
  proposal,
  mark,
  marks,
}: {
  name: string;
  proposal: BallotProposal;
  /** What was keyed. */
  mark: number | string | undefined;
  marks: readonly { mark: number | string; label: string }[];
}) {
  const { t } = useTongue();
  const { id } = proposal;
  return (
    <SelectField
      id={fieldOf(proposal)}
      name={name}
      label={named(proposal)}
      defaultValue={mark === undefined ? "" : `${id}=${mark}`}
      options={[
        { value: "", label: t("paper.key.none") },
        ...marks.map(({ mark, label }) => ({ value: `${id}=${mark}`, label })),
      ]}
    />
  );
}

function fieldOf({ number }: BallotProposal): string {
  return `f-${number}`;
}

function named({ number, title }: BallotProposal): string {
  return `${number} ${title}`;
}

import type { Round } from "#app/domain/round.ts";
import type { Step } from "#app/domain/rules/voting-rule.ts";
import type { ShownArea } from "#app/domain/shown-result.ts";
import { money } from "#app/format.ts";
import { scoreText } from "#app/text/score-words.ts";
import { whyStep } from "#app/text/step-words.ts";
import { toldOf } from "#app/text/told.ts";
import { DataTable } from "../data-table.tsx";
import { useTongue } from "../words.tsx";
import { NumberedName } from "./numbered-name.tsx";

/** A step and which in order it was. */
export interface PlacedStep {
  step: Step;
  at: number;
}

/** The steps of a count with their places. */
export function placed(steps: readonly Step[]): PlacedStep[] {
  return steps.map((step, place) => ({ step, at: place + 1 }));
}

/** Steps of a count, in the order it was taken: who was looked at, and what was decided. */
export function StepTable({
  round,
  shown,
  count,
  rows,
}: {
  round: Round;
  shown: ShownArea;
  count: "without" | "with";
  rows: readonly PlacedStep[];
}) {
  const tongue = useTongue();
  const { t, locale } = tongue;
  const told = toldOf(round, shown);
  const titles = new Map(shown.spends.map(({ proposal }) => [proposal.id, proposal]));
  const key = count === "with" ? "results.stepsWith" : "results.stepsWithout";
  return (
    <DataTable
      caption={t(key)}
      captionHidden
      rows={rows}
      rowKey={({ step }) => step.candidateId}
      columns={[
        {
          key: "proposal",
          heading: t("results.col.proposal"),
          cell: ({ step, at }) => (
            <NumberedName
              step={at}
              proposal={titles.get(step.candidateId) ?? unnamed(step.candidateId)}
            />
          ),
        },
        {
          key: "score",
          heading: t("results.col.support"),
          numeric: true,
          cell: ({ step }) => scoreText(tongue, round, step.score),
        },
        {
          key: "left",
          heading: t("results.col.left"),
          numeric: true,
          cell: ({ step }) => money(step.leftBefore, round.currency, locale),
        },
        {
          key: "cost",
          heading: t("results.col.cost"),
          numeric: true,
          cell: ({ step }) => money(step.cost, round.currency, locale),
        },
        {
          key: "outcome",
          heading: t("results.col.outcome"),
          cell: ({ step }) => (
            <>
              <strong>{t(step.fate === "funded" ? "wins" : "loses")}.</strong>{" "}
              {whyStep(tongue, told, step)}
            </>
          ),
        },
      ]}
    />
  );
}

function unnamed(id: string) {
  return { number: id, title: id };
}

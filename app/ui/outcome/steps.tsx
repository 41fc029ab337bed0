import type { Round } from "#app/domain/round.ts";
import type { Step } from "#app/domain/rules/voting-rule.ts";
import type { ShownArea } from "#app/domain/shown-result.ts";
import { money, number } from "#app/format.ts";
import { scoreText, whyStep } from "#app/text/step-words.ts";
import { toldOf } from "#app/text/told.ts";
import { DataTable } from "../data-table.tsx";
import { useTongue } from "../words.tsx";

/** Every step of a count, in the order it was taken: who was looked at, and what was decided. */
export function StepTable({
  round,
  shown,
  count,
}: {
  round: Round;
  shown: ShownArea;
  count: "without" | "with";
}) {
  const tongue = useTongue();
  const { t, locale } = tongue;
  const told = toldOf(round, shown);
  const titles = new Map(shown.spends.map(({ proposal }) => [proposal.id, proposal]));
  const nameOf = ({ candidateId }: Step) => {
    const proposal = titles.get(candidateId);
    return proposal ? `${proposal.number} ${proposal.title}` : candidateId;
  };
  const rows = shown[count].steps.map((step, at) => ({ step, at: at + 1 }));
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
          cell: ({ step, at }) => `${number(at)}. ${nameOf(step)}`,
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

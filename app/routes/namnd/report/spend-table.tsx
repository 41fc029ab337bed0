import type { Round } from "#app/domain/round.ts";
import type { ShownArea, ShownSpend } from "#app/domain/shown-result.ts";
import { money } from "#app/format.ts";
import { proposalName } from "#app/text/proposal-name.ts";
import { scoreText } from "#app/text/score-words.ts";
import { settledSentence } from "#app/text/settled-words.ts";
import { toldOf } from "#app/text/told.ts";
import { conditionSentence, whySpend } from "#app/text/why-words.ts";
import { Bar } from "#app/ui/bar-table.tsx";
import { type Column, DataTable } from "#app/ui/data-table.tsx";
import { OutcomeTag } from "#app/ui/outcome/outcome-tag.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { MandateCell } from "./mandate-cell.tsx";

/** Every spending proposal of an area: votes, money, outcome and why, mandate and decision. */
export function SpendTable({
  round,
  shown,
  rows,
}: {
  round: Round;
  shown: ShownArea;
  rows: readonly ShownSpend[];
}) {
  const tongue = useTongue();
  const { t, locale } = tongue;
  const most = Math.max(1, ...shown.spends.map(({ outcome }) => outcome.score));
  const sum = (amount: number) => money(amount, round.currency, locale);
  const mandate: Column<ShownSpend> = {
    key: "mandate",
    heading: t("rep.col.mandate"),
    cell: (spend) => <MandateCell item={spend} />,
  };
  return (
    <DataTable
      caption={t("rep.table.spends", { area: shown.area.name })}
      rows={rows}
      rowKey={({ proposal }) => proposal.id}
      columns={[
        {
          key: "proposal",
          heading: t("results.col.proposal"),
          cell: ({ proposal }) => proposalName(proposal),
        },
        {
          key: "support",
          heading: t("results.col.support"),
          cell: ({ outcome }) => (
            <>
              <span className="number">{scoreText(tongue, round, outcome.score)}</span>
              <Bar share={outcome.score / most} />
            </>
          ),
        },
        {
          key: "cost",
          heading: t("results.col.cost"),
          numeric: true,
          cell: ({ proposal, outcome }) => (
            <>
              {sum(outcome.stepWith.cost)}
              {proposal.money.kind === "spend" && proposal.money.yearlyCostKronor !== null && (
                <span className="report-below">
                  {t("list.yearly", { sum: sum(proposal.money.yearlyCostKronor) })}
                </span>
              )}
            </>
          ),
        },
        {
          key: "outcome",
          heading: t("results.col.outcome"),
          cell: (spend) => <SpendOutcomeCell {...{ round, shown, spend }} />,
        },
        ...(round.ballotRule.kind === "imported" ? [] : [mandate]),
      ]}
    />
  );
}

function SpendOutcomeCell({
  round,
  shown,
  spend,
}: {
  round: Round;
  shown: ShownArea;
  spend: ShownSpend;
}) {
  const tongue = useTongue();
  const told = toldOf(round, shown);
  const condition = conditionSentence(tongue, told, spend.outcome);
  return (
    <div className="stack-small">
      <span>
        <OutcomeTag spend={spend} />
      </span>
      {condition && (
        <p>
          <strong>{condition}</strong> {settledSentence(tongue, spend, told.nameOf)}
        </p>
      )}
      <p>{whySpend(tongue, told, spend)}</p>
    </div>
  );
}

import { type ReactNode, useMemo } from "react";
import { ballotTypeOf } from "#app/domain/ballots/index.ts";
import type { Round } from "#app/domain/round.ts";
import type { ShownArea, ShownSpend } from "#app/domain/shown-result.ts";
import { money } from "#app/format.ts";
import { proposalName } from "#app/text/proposal-name.ts";
import { scoreText } from "#app/text/score-words.ts";
import { BarTable } from "../bar-table.tsx";
import { Chart } from "../chart.tsx";
import type { Series } from "../chart-plans.ts";
import { useTongue } from "../words.tsx";
import { Capped } from "./capped.tsx";
import { OutcomeTag } from "./outcome-tag.tsx";
import { SupportAndCost } from "./support-and-cost.tsx";

const tones = { wins: "accent", waits: "saving", loses: "neutral" } as const;

/** How many votes each proposal of an area got: a picture, and the table that says the same. */
export function AreaVotes({
  round,
  shown,
  all,
}: {
  round: Round;
  shown: ShownArea;
  all: string | null;
}) {
  const tongue = useTongue();
  const { t } = tongue;
  const { minimumScore } = round.countingRule;
  const spends = shown.spends.toSorted((a, b) => b.outcome.score - a.outcome.score);
  if (spends.length === 0) return null;
  return (
    <Capped rows={spends} all={all} anchor={shown.area.slug} most={10}>
      {(rows) => (
        <VotesChart
          {...{ round, shown, rows }}
          beside={<SupportAndCost round={round} shown={shown} />}
        >
          <VotesTable round={round} name={shown.area.name} rows={rows} />
          {minimumScore > 0 && (
            <p className="small muted">
              {t("results.minimum", { minimum: scoreText(tongue, round, minimumScore) })}
            </p>
          )}
        </VotesChart>
      )}
    </Capped>
  );
}

/** The votes as a picture above what says the same: a table that the caller gives. */
export function VotesChart({
  round,
  shown,
  rows,
  beside,
  children,
}: {
  round: Round;
  shown: ShownArea;
  rows: readonly ShownSpend[];
  /** Another picture of the same proposals. */
  beside?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTongue();
  const { minimumScore } = round.countingRule;
  const unit = ballotTypeOf(round.ballotRule).unit(round.ballotRule);
  const scale = round.ballotRule.kind === "imported" ? 10 ** round.ballotRule.scoreDecimals : 1;
  // Drawn anew only when the figures change.
  const picture = useMemo(() => {
    const series = (["wins", "waits", "loses"] as const)
      .filter((settled) => rows.some((row) => row.settled === settled))
      .map(
        (settled): Series => ({
          name: t(settled === "waits" ? "wins.if" : settled),
          tone: tones[settled],
          values: rows.map((row) => (row.settled === settled ? row.outcome.score / scale : null)),
        }),
      );
    return { series, labels: rows.map(({ proposal }) => proposal.number) };
  }, [rows, scale, t]);
  return (
    <Chart
      label={t("results.chart", { unit, area: shown.area.name })}
      up={t(`axis.${unit}`)}
      {...picture}
      beside={beside}
      mark={minimumScore > 0 ? minimumScore / scale : undefined}
    >
      {children}
    </Chart>
  );
}

/** Every proposal's votes as figure and bar, with the least number it takes as a line. */
export function VotesTable({
  round,
  name,
  rows,
}: {
  round: Round;
  name: string;
  rows: readonly ShownSpend[];
}) {
  const tongue = useTongue();
  const { t, locale } = tongue;
  const { minimumScore } = round.countingRule;
  const unit = ballotTypeOf(round.ballotRule).unit(round.ballotRule);
  const most = Math.max(1, minimumScore, ...rows.map(({ outcome }) => outcome.score));
  return (
    <BarTable
      caption={t("results.chart", { unit, area: name })}
      captionHidden
      nameHeading={t("results.col.proposal")}
      valueHeading={t("results.col.support")}
      more={[t("results.col.cost"), t("results.col.outcome")]}
      mark={minimumScore > 0 ? minimumScore / most : undefined}
      rows={rows.map((row) => ({
        key: row.proposal.id,
        name: proposalName(row.proposal),
        value: scoreText(tongue, round, row.outcome.score),
        share: row.outcome.score / most,
        tone: tones[row.settled],
        cells: [
          <bdi key="cost" className="number">
            {money(row.outcome.stepWith.cost, round.currency, locale)}
          </bdi>,
          <OutcomeTag key="outcome" spend={row} />,
        ],
      }))}
    />
  );
}

import type { Round } from "#app/domain/round.ts";
import type { ShownArea, ShownSpend } from "#app/domain/shown-result.ts";
import { percent } from "#app/format.ts";
import { proposalName } from "#app/text/proposal-name.ts";
import { scoreText } from "#app/text/score-words.ts";
import { BarTable } from "../bar-table.tsx";
import { Details } from "../details.tsx";
import { useTongue } from "../words.tsx";
import { Capped } from "./capped.tsx";
import { OutcomeTag } from "./outcome-tag.tsx";

const tones = { wins: "accent", waits: "saving", loses: "neutral" } as const;

/** What reaches this many thousandths of its cost is bought. */
const WHOLE = 1000;

/** A proposal whose supporters were short, and the part of its cost they could have paid. */
type Short = ShownSpend & { share: number };

/** How much of its cost the supporters of each proposal not bought could pay, by Equal Shares. */
export function SharesSupport({
  round,
  shown,
  count,
  all,
}: {
  round: Round;
  shown: ShownArea;
  count: "without" | "with";
  /** The anchor of the list that is asked for in full. */
  all: string | null;
}) {
  const { t } = useTongue();
  const reached = new Map(shown.insight.money[count].map((one) => [one.candidateId, one.reached]));
  const rows = shown.spends
    .flatMap((spend): Short[] => {
      const share = reached.get(spend.proposal.id);
      return share === undefined ? [] : [{ ...spend, share }];
    })
    .sort((one, other) => other.share - one.share);
  if (rows.length === 0) return null;
  const anchor = `stod-${shown.area.slug}`;
  return (
    <Details summary={t("support.title")} id={anchor} open={all === anchor}>
      <p className="measure">{t("support.text")}</p>
      <Capped rows={rows} all={all} anchor={anchor}>
        {(some) => <SupportTable round={round} rows={some} />}
      </Capped>
    </Details>
  );
}

function SupportTable({ round, rows }: { round: Round; rows: readonly Short[] }) {
  const tongue = useTongue();
  const { t, locale } = tongue;
  return (
    <BarTable
      caption={t("support.title")}
      captionHidden
      nameHeading={t("results.col.proposal")}
      valueHeading={t("support.col")}
      more={[t("results.col.support"), t("results.col.outcome")]}
      rows={rows.map((row) => ({
        key: row.proposal.id,
        name: proposalName(row.proposal),
        value: percent(row.share, WHOLE, locale),
        share: row.share / WHOLE,
        tone: tones[row.settled],
        cells: [
          <span key="score" className="number">
            {scoreText(tongue, round, row.outcome.score)}
          </span>,
          <OutcomeTag key="outcome" spend={row} />,
        ],
      }))}
    />
  );
}

import type { Round } from "#app/domain/round.ts";
import type { ShownArea } from "#app/domain/shown-result.ts";
import { percent } from "#app/format.ts";
import { scoreText } from "#app/text/step-words.ts";
import { BarTable } from "../bar-table.tsx";
import { Details } from "../details.tsx";
import { useTongue } from "../words.tsx";
import { OutcomeTag } from "./outcome-tag.tsx";

const tones = { wins: "accent", waits: "saving", loses: "neutral" } as const;

/** What reaches this many thousandths of its cost is bought. */
const WHOLE = 1000;

/** How much of each proposal's cost its supporters could pay, by Equal Shares, as bars. */
export function SharesSupport({
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
  const reached = new Map(shown.insight.money[count].map((one) => [one.candidateId, one.reached]));
  for (const { candidateId, payment } of shown[count].steps) {
    if (payment) reached.set(candidateId, WHOLE);
  }
  const rows = shown.spends
    .flatMap((spend) => {
      const share = reached.get(spend.proposal.id);
      return share === undefined ? [] : [{ ...spend, share }];
    })
    .sort((one, other) => other.share - one.share);
  if (rows.length === 0) return null;
  return (
    <Details summary={t("support.title")}>
      <p className="measure">{t("support.text")}</p>
      <BarTable
        caption={t("support.title")}
        captionHidden
        nameHeading={t("results.col.proposal")}
        valueHeading={t("support.col")}
        more={[t("results.col.support"), t("results.col.outcome")]}
        rows={rows.map((row) => ({
          key: row.proposal.id,
          name: `${row.proposal.number} ${row.proposal.title}`,
          value: percent(row.share, WHOLE, locale, row.share === WHOLE ? 0 : 1),
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
    </Details>
  );
}

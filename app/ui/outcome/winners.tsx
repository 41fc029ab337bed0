import { costOf } from "#app/domain/result-sums.ts";
import type { Round } from "#app/domain/round.ts";
import type { ShownArea, ShownResult, ShownSpend } from "#app/domain/shown-result.ts";
import { money, number } from "#app/format.ts";
import { proposalName } from "#app/text/proposal-name.ts";
import { scoreText } from "#app/text/score-words.ts";
import { AreaName } from "../area-emblem.tsx";
import { DataTable } from "../data-table.tsx";
import { useTongue } from "../words.tsx";
import { AreaPot } from "./area-pot.tsx";
import { Capped } from "./capped.tsx";
import { WinnerCard } from "./winner-card.tsx";

/** More than this many are told in a table. */
const MOST_CARDS = 12;

/** What will be built, area by area: the pot, then each winner as a picture with its price. */
export function Winners({
  round,
  result,
  all,
}: {
  round: Round;
  result: ShownResult;
  /** The anchor of the list that is asked for in full. */
  all: string | null;
}) {
  const { t } = useTongue();
  const alone = result.areas.length === 1;
  return (
    <section className="stack-large" id="vann">
      <h2>{t("results.won")}</h2>
      {result.areas.map((shown) => (
        <AreaWinners key={shown.area.id} {...{ round, shown, all }} alone={alone} />
      ))}
    </section>
  );
}

function AreaWinners({
  round,
  shown,
  all,
  alone,
}: {
  round: Round;
  shown: ShownArea;
  all: string | null;
  /** True where the round has no other area to tell this one from. */
  alone: boolean;
}) {
  const { t } = useTongue();
  const { area, spends } = shown;
  const winners = spends.filter(({ settled }) => settled === "wins");
  return (
    <section className="stack">
      <h3 className={alone ? "visually-hidden" : undefined}>
        <AreaName name={area.name} polygon={area.polygon} />
      </h3>
      <AreaPot
        round={round}
        shown={shown}
        count={shown.holds ?? "without"}
        id={`vann-${area.slug}`}
        size="large"
      />
      {winners.length === 0 && <p>{t("results.noneWon", { area: area.name })}</p>}
      {winners.length > MOST_CARDS ? (
        <Capped rows={winners} all={all} anchor="vann">
          {(rows) => <WinnerTable round={round} name={area.name} rows={rows} winners={winners} />}
        </Capped>
      ) : (
        <ul className="grid-cards">
          {winners.map((spend) => (
            <WinnerCard key={spend.proposal.id} round={round} spend={spend} />
          ))}
        </ul>
      )}
    </section>
  );
}

function WinnerTable({
  round,
  name,
  rows,
  winners,
}: {
  round: Round;
  name: string;
  rows: readonly ShownSpend[];
  /** All of them, also those that are not shown. */
  winners: readonly ShownSpend[];
}) {
  const tongue = useTongue();
  const { t, to, locale } = tongue;
  return (
    <DataTable
      caption={t("results.wonIn", { area: name })}
      captionHidden
      rows={rows}
      rowKey={({ proposal }) => proposal.id}
      columns={[
        {
          key: "proposal",
          heading: t("results.col.proposal"),
          cell: ({ proposal }) => (
            <a href={to(`/omgang/${round.slug}/forslag/${proposal.number}`)}>
              {proposalName(proposal)}
            </a>
          ),
        },
        {
          key: "score",
          heading: t("results.col.support"),
          numeric: true,
          cell: ({ outcome }) => scoreText(tongue, round, outcome.score),
        },
        {
          key: "cost",
          heading: t("results.col.cost"),
          numeric: true,
          cell: ({ outcome }) => money(outcome.stepWith.cost, round.currency, locale),
        },
      ]}
      footer={[
        t("results.winnersShown", { n: number(winners.length) }),
        "",
        money(costOf(winners), round.currency, locale),
      ]}
    />
  );
}

import { asksForPart, nearMissOf } from "#app/domain/near-miss.ts";
import type { Round } from "#app/domain/round.ts";
import type { ShownArea, ShownSpend } from "#app/domain/shown-result.ts";
import { money } from "#app/format.ts";
import { proposalName } from "#app/text/proposal-name.ts";
import { AreaName } from "#app/ui/area-emblem.tsx";
import { AreaPot } from "#app/ui/outcome/area-pot.tsx";
import { VotesChart } from "#app/ui/outcome/area-votes.tsx";
import { BothWays } from "#app/ui/outcome/both-ways.tsx";
import { Capped } from "#app/ui/outcome/capped.tsx";
import { Margins } from "#app/ui/outcome/margins.tsx";
import { SharesSupport } from "#app/ui/outcome/shares-support.tsx";
import { SharesWalk } from "#app/ui/outcome/shares-walk.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { SaveTable } from "./save-table.tsx";
import { SpendTable } from "./spend-table.tsx";

/** One area in full: the pot both ways, every proposal with its outcome, and who came closest. */
export function AreaReport({
  round,
  shown,
  all,
}: {
  round: Round;
  shown: ShownArea;
  all: string | null;
}) {
  const { t, locale } = useTongue();
  const { area, potKronor, saves } = shown;
  const count = shown.holds ?? "without";
  const spends = inReportOrder(round, shown.spends);
  const pot = money(potKronor, round.currency, locale);
  return (
    <section className="report-area stack" id={`omrade-${area.slug}`}>
      <h3>
        <AreaName name={t("rep.area", { area: area.name, pot })} polygon={area.polygon} />
      </h3>
      {saves.length > 0 ? (
        <BothWays round={round} shown={shown} heading="h4" />
      ) : (
        <AreaPot round={round} shown={shown} count="without" id={`rapport-${area.slug}`} />
      )}
      <Capped rows={spends} all={all} anchor={`omrade-${area.slug}`}>
        {(rows) => (
          <VotesChart round={round} shown={shown} rows={rows}>
            <SpendTable round={round} shown={shown} rows={rows} />
          </VotesChart>
        )}
      </Capped>
      {saves.length > 0 && <SaveTable round={round} saves={saves} name={area.name} />}
      <ClosestLoser round={round} shown={shown} />
      <Margins round={round} shown={shown} />
      {shown.without.course && (
        <div className="no-print">
          <SharesWalk {...{ round, shown, count }} />
          <SharesSupport {...{ round, shown, count, all }} />
        </div>
      )}
    </section>
  );
}

/**
 * Most votes first is told in the order of the count. The other rules say early on who can not win,
 * so there the winners come first and then the rest by their support.
 */
function inReportOrder({ countingRule }: Round, spends: readonly ShownSpend[]) {
  if (countingRule.kind === "greedy") return spends;
  const winners = spends.filter(({ settled }) => settled !== "loses");
  const others = spends.filter(({ settled }) => settled === "loses");
  return [...winners, ...others.sort((one, other) => other.outcome.score - one.outcome.score)];
}

/** The proposal the money did not quite reach, and whether the nämnd is asked to pay a part. */
function ClosestLoser({ round, shown }: { round: Round; shown: ShownArea }) {
  const { t, locale } = useTongue();
  const miss = nearMissOf({ ...shown, spends: shown.spends.map(({ outcome }) => outcome) });
  const proposal = shown.spends.find(({ proposal }) => proposal.id === miss?.proposalId)?.proposal;
  if (!miss || !proposal) return null;
  const sum = (amount: number) => money(amount, round.currency, locale);
  const values = { cost: sum(miss.costKronor), left: sum(miss.leftWithout) };
  return (
    <p className="measure">
      <strong>
        {t("rep.closest", {
          name: proposalName(proposal),
          area: shown.area.name,
        })}
      </strong>{" "}
      {miss.leftWith === miss.leftWithout
        ? t("rep.closest.left", values)
        : t("rep.closest.leftBoth", { ...values, leftWith: sum(miss.leftWith) })}{" "}
      {round.ballotRule.kind !== "imported" && asksForPart(miss) && t("rep.closest.part")}
    </p>
  );
}

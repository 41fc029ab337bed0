import type { Round } from "#app/domain/round.ts";
import type { ShownArea } from "#app/domain/shown-result.ts";
import { money } from "#app/format.ts";
import { AsWritten, useTongue } from "../words.tsx";
import { AreaPot } from "./area-pot.tsx";

/** An area's winners without the savings and with them, side by side. */
export function BothWays({
  round,
  shown,
  heading,
}: {
  round: Round;
  shown: ShownArea;
  heading: "h3" | "h4";
}) {
  const { t } = useTongue();
  const same = shown.without.selection.join() === shown.with.selection.join();
  return (
    <div className="stack">
      <div className="columns-equal">
        <OneWay {...{ round, shown, heading }} count="without" />
        <OneWay {...{ round, shown, heading }} count="with" />
      </div>
      {same && <p>{t("results.bothSame")}</p>}
    </div>
  );
}

function OneWay({
  round,
  shown,
  heading: Heading,
  count,
}: {
  round: Round;
  shown: ShownArea;
  heading: "h3" | "h4";
  count: "without" | "with";
}) {
  const { t, locale } = useTongue();
  const other = shown[count === "with" ? "without" : "with"].selection;
  const winners = shown[count].selection.flatMap((id) =>
    shown.spends.filter(({ proposal }) => proposal.id === id),
  );
  return (
    <section className="one-way">
      <Heading className="one-way-heading">{t(`results.${count}`)}</Heading>
      <AreaPot {...{ round, shown, count }} id={`${count}-${shown.area.slug}`} />
      <ol className="purchases">
        {winners.map(({ proposal, outcome }) => (
          <li key={proposal.id}>
            <span className="proposal-number">{proposal.number}</span>
            <span className={other.includes(proposal.id) ? undefined : "only-here"}>
              <AsWritten>{proposal.title}</AsWritten>
            </span>
            <bdi className="number">{money(outcome.stepWith.cost, round.currency, locale)}</bdi>
          </li>
        ))}
      </ol>
    </section>
  );
}

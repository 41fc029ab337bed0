import { departs } from "#app/domain/decision.ts";
import type { Round } from "#app/domain/round.ts";
import type { ShownArea, ShownResult, ShownSpend } from "#app/domain/shown-result.ts";
import { settledSentence } from "#app/text/settled-words.ts";
import type { Told } from "#app/text/step-words.ts";
import { toldOf } from "#app/text/told.ts";
import { whySpend } from "#app/text/why-words.ts";
import { AreaName } from "../area-emblem.tsx";
import { Money } from "../money.tsx";
import { useAmount } from "../proposals/proposal-amount.tsx";
import { AsWritten, useTongue } from "../words.tsx";
import { Capped } from "./capped.tsx";
import { DecisionLine } from "./decision-line.tsx";
import { FulfilmentTag } from "./outcome-tag.tsx";

/** What did not win, and exactly why, area by area. */
export function Losers({
  round,
  result,
  all,
}: {
  round: Round;
  result: ShownResult;
  all: string | null;
}) {
  const { t } = useTongue();
  const alone = result.areas.length === 1;
  return (
    <section className="stack-large" id="vann-inte">
      <h2>{t("results.lost")}</h2>
      {result.areas.map((shown) => (
        <AreaLosers key={shown.area.id} {...{ round, shown, all }} alone={alone} />
      ))}
    </section>
  );
}

function AreaLosers({
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
  const { area } = shown;
  const told = toldOf(round, shown);
  const losers = shown.spends
    .filter(({ settled }) => settled === "loses")
    .sort((one, other) => other.outcome.score - one.outcome.score);
  return (
    <section className="stack">
      <h3 className={alone ? "visually-hidden" : undefined}>
        <AreaName name={area.name} polygon={area.polygon} />
      </h3>
      {losers.length === 0 ? (
        <p>{t("results.noneLost", { area: area.name })}</p>
      ) : (
        <Capped rows={losers} all={all} anchor="vann-inte" most={10}>
          {(rows) => (
            <ul className="rows losers">
              {rows.map((spend) => (
                <Loser key={spend.proposal.id} {...{ round, told, spend }} />
              ))}
            </ul>
          )}
        </Capped>
      )}
    </section>
  );
}

function Loser({ round, told, spend }: { round: Round; told: Told; spend: ShownSpend }) {
  const tongue = useTongue();
  const { proposal, decision } = spend;
  const { amount = "" } = useAmount(round)(proposal);
  return (
    <li className="loser">
      <p className="proposal-number">{proposal.number}</p>
      <div className="stack-small">
        <p className="loser-head">
          <a href={tongue.to(`/omgang/${round.slug}/forslag/${proposal.number}`)}>
            <strong>
              <AsWritten>{proposal.title}</AsWritten>
            </strong>
          </a>
          <Money amount={amount} />
        </p>
        <p className="measure">
          {whySpend(tongue, told, spend)} {settledSentence(tongue, spend, told.nameOf)}
        </p>
        {decision && departs(decision.verdict) && (
          <>
            <p>
              <FulfilmentTag spend={spend} />
            </p>
            <DecisionLine decision={decision} />
          </>
        )}
      </div>
    </li>
  );
}

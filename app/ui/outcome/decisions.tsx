import { departs } from "#app/domain/decision.ts";
import { itemsOf } from "#app/domain/result-sums.ts";
import type { Round } from "#app/domain/round.ts";
import type { ShownResult, ShownSave, ShownSpend } from "#app/domain/shown-result.ts";
import { dateTime } from "#app/format.ts";
import { Details } from "../details.tsx";
import { AsWritten, useTongue } from "../words.tsx";
import { DecisionLine } from "./decision-line.tsx";

function departing({ decision }: ShownSpend | ShownSave): boolean {
  return decision !== null && departs(decision.verdict);
}

/** What the nämnd has decided, where it departs first, the rest behind a fold. */
export function Decisions({ round, result }: { round: Round; result: ShownResult }) {
  const { t, locale } = useTongue();
  const decided = itemsOf(result).filter(({ decision }) => decision !== null);
  const apart = decided.filter(departing);
  const inLine = decided.filter((item) => !departing(item));
  return (
    <section className="stack" id="beslut">
      <h2>{t("results.decisions")}</h2>
      {decided.length === 0 && (
        <p className="measure">
          {t("results.decisions.none")}{" "}
          {t("card.decides", { when: dateTime(round.schedule.decisionPlannedAtMs, locale) })}.{" "}
          {t("results.decisions.here")}
        </p>
      )}
      {decided.length > 0 && (
        <p>{t("results.decisions.count", { n: decided.length, departing: apart.length })}</p>
      )}
      <DecisionRows items={apart} />
      {inLine.length > 0 && (
        <Details summary={t("results.decisions.follow", { n: inLine.length })}>
          <DecisionRows items={inLine} />
        </Details>
      )}
    </section>
  );
}

function DecisionRows({ items }: { items: readonly (ShownSpend | ShownSave)[] }) {
  if (items.length === 0) return null;
  return (
    <ul className="rows">
      {items.map(({ proposal, decision }) => (
        <li key={proposal.id} className="loser">
          <p className="proposal-number">{proposal.number}</p>
          <div className="stack-small">
            <p>
              <strong>
                <AsWritten>{proposal.title}</AsWritten>
              </strong>
            </p>
            {decision && <DecisionLine decision={decision} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

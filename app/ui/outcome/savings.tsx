import type { Round } from "#app/domain/round.ts";
import type { ShownResult, ShownSave } from "#app/domain/shown-result.ts";
import { money, number } from "#app/format.ts";
import { mandateReason } from "#app/text/outcome-words.ts";
import { whySave } from "#app/text/why-words.ts";
import { AreaName } from "../area-emblem.tsx";
import { BarTable } from "../bar-table.tsx";
import { Money } from "../money.tsx";
import { MandateTag, StatusTag } from "../tag.tsx";
import { AsWritten, useTongue } from "../words.tsx";
import { DecisionLine } from "./decision-line.tsx";

/** How residents answered about each saving: yes, no and abstain as bars. */
export function Savings({ round, result }: { round: Round; result: ShownResult }) {
  const { t, locale } = useTongue();
  const saves = result.areas.flatMap(({ area, saves }) => saves.map((save) => ({ area, save })));
  if (saves.length === 0) return null;
  const { target } = result;
  const sum = (amount: number) => money(amount, round.currency, locale);
  return (
    <section className="stack" id="besparingar">
      <h2>{t("results.savings")}</h2>
      {target && (
        <p className="measure">
          {t("results.target", {
            reached: sum(target.reachedKronor),
            target: sum(target.targetKronor),
            missing: sum(target.missingKronor),
          })}
        </p>
      )}
      <ul className="saving-answers">
        {saves.map(({ area, save }) => (
          <SavingAnswer key={save.proposal.id} {...{ round, area, save }} />
        ))}
      </ul>
    </section>
  );
}

function SavingAnswer({
  round,
  area,
  save,
}: {
  round: Round;
  area: ShownResult["areas"][number]["area"];
  save: ShownSave;
}) {
  const tongue = useTongue();
  const { t, to, locale } = tongue;
  const { proposal, outcome } = save;
  const sum = (amount: number) => money(amount, round.currency, locale);
  const yearly = proposal.money.kind === "save" ? proposal.money.yearlySavingKronor : 0;
  return (
    <li className="saving-answer">
      <div className="stack-small">
        <p className="proposal-where">
          <span className="proposal-number">{proposal.number}</span>
          <AreaName name={area.name} polygon={area.polygon} />
        </p>
        <h3 className="proposal-title">
          <a href={to(`/omgang/${round.slug}/forslag/${proposal.number}`)}>
            <AsWritten>{proposal.title}</AsWritten>
          </a>
        </h3>
        <p className="proposal-money">
          <Money amount={sum(-yearly)} size="large" tone="saving" />
          <span className="proposal-note">
            {t("list.perYear")}, {t("results.firstYear", { sum: sum(outcome.firstYearKronor) })}
          </span>
        </p>
        <p className="cluster">
          <StatusTag status={outcome.favoured ? "won" : "not-won"}>
            {t(outcome.favoured ? "favoured" : "notFavoured")}
          </StatusTag>
          <MandateTag mandate={outcome.mandate.kind}>
            {t(`mandate.${outcome.mandate.kind}`)}
          </MandateTag>
        </p>
        <p className="small muted">{mandateReason(tongue, outcome.mandate)}</p>
      </div>
      <div className="stack-small">
        <AnswerBars save={save} />
        {(outcome.reason === "tied" || outcome.reason === "below-minimum") && (
          <p className="small">{whySave(tongue, { round }, outcome)}</p>
        )}
        {save.decision && <DecisionLine decision={save.decision} />}
      </div>
    </li>
  );
}

/** Yes, no and abstain as three bars on one scale. */
export function AnswerBars({ save }: { save: ShownSave }) {
  const { t } = useTongue();
  const { yes, no, abstain } = save.outcome;
  const most = Math.max(1, yes, no, abstain ?? 0);
  const row = (
    key: "yes" | "no" | "abstain",
    count: number,
    tone: "saving" | "accent" | "neutral",
  ) => ({
    key,
    name: t(`results.col.${key}`),
    value: number(count),
    share: count / most,
    tone,
  });
  return (
    <BarTable
      caption={t("results.answers", { number: save.proposal.number })}
      captionHidden
      nameHeading={t("results.col.answer")}
      valueHeading={t("results.col.voters")}
      rows={[
        row("yes", yes, "saving"),
        row("no", no, "accent"),
        ...(abstain === null ? [] : [row("abstain", abstain, "neutral")]),
      ]}
    />
  );
}

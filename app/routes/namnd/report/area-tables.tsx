import type { Round } from "#app/domain/round.ts";
import type { ShownArea, ShownSave, ShownSpend } from "#app/domain/shown-result.ts";
import { money, number } from "#app/format.ts";
import { mandateReason } from "#app/text/outcome-words.ts";
import { settledSentence } from "#app/text/settled-words.ts";
import { toldOf } from "#app/text/told.ts";
import { conditionSentence, scoreText, whySave, whySpend } from "#app/text/why-words.ts";
import { Bar } from "#app/ui/bar-table.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { OutcomeTag } from "#app/ui/outcome/outcome-tag.tsx";
import { MandateTag, StatusTag } from "#app/ui/tag.tsx";
import { useTongue } from "#app/ui/words.tsx";

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
  return (
    <DataTable
      caption={t("rep.table.spends", { area: shown.area.name })}
      rows={rows}
      rowKey={({ proposal }) => proposal.id}
      columns={[
        {
          key: "proposal",
          heading: t("results.col.proposal"),
          cell: ({ proposal }) => `${proposal.number} ${proposal.title}`,
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
        {
          key: "mandate",
          heading: t("rep.col.mandate"),
          cell: (spend) => <MandateCell item={spend} />,
        },
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
      <p>{whySpend(tongue, told, spend.outcome)}</p>
    </div>
  );
}

/** Advisory or binding and why, and what the nämnd has decided. */
function MandateCell({ item }: { item: ShownSpend | ShownSave }) {
  const tongue = useTongue();
  const { t } = tongue;
  const { mandate } = item.outcome;
  return (
    <div className="stack-small">
      <span>
        <MandateTag mandate={mandate.kind}>{t(`mandate.${mandate.kind}`)}</MandateTag>
      </span>
      <p className="small">{mandateReason(tongue, mandate)}</p>
      <p className="small">
        <strong>
          {item.decision
            ? `${t(`verdict.${item.decision.verdict}`)}, ${item.decision.paragraph}`
            : t("rep.decide.none")}
        </strong>
      </p>
    </div>
  );
}

/** Every saving of an area: how residents answered, what it gives, mandate and decision. */
export function SaveTable({
  round,
  saves,
  name,
}: {
  round: Round;
  saves: readonly ShownSave[];
  name: string;
}) {
  const tongue = useTongue();
  const { t, locale } = tongue;
  const answer = (key: "yes" | "no" | "abstain") => ({
    key,
    heading: t(`results.col.${key}`),
    numeric: true,
    cell: ({ outcome }: ShownSave) => {
      const count = outcome[key];
      return count === null ? t("results.cell.withheld") : number(count);
    },
  });
  return (
    <DataTable
      caption={t("rep.table.saves", { area: name })}
      rows={saves}
      rowKey={({ proposal }) => proposal.id}
      columns={[
        {
          key: "proposal",
          heading: t("results.col.proposal"),
          cell: ({ proposal }) => `${proposal.number} ${proposal.title}`,
        },
        answer("yes"),
        answer("no"),
        answer("abstain"),
        {
          key: "first",
          heading: t("rep.economy.savings"),
          numeric: true,
          cell: ({ outcome }) => money(outcome.firstYearKronor, round.currency, locale),
        },
        {
          key: "outcome",
          heading: t("results.col.outcome"),
          cell: ({ outcome }) => (
            <div className="stack-small">
              <span>
                <StatusTag status={outcome.favoured ? "won" : "not-won"}>
                  {t(outcome.favoured ? "favoured" : "notFavoured")}
                </StatusTag>
              </span>
              <p>{whySave(tongue, { round }, outcome)}</p>
            </div>
          ),
        },
        {
          key: "mandate",
          heading: t("rep.col.mandate"),
          cell: (save) => <MandateCell item={save} />,
        },
      ]}
    />
  );
}

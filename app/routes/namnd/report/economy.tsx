import { costOf, effectOf, hasSavings, spendsThat, yearlyCostOf } from "#app/domain/result-sums.ts";
import type { Round } from "#app/domain/round.ts";
import type { ShownResult, ShownSpend } from "#app/domain/shown-result.ts";
import { money } from "#app/format.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { useTongue } from "#app/ui/words.tsx";

/** Proposals that have come to the same. */
interface Row {
  key: string;
  name: string;
  spends: readonly ShownSpend[];
}

/** What the result costs to build and to run, and what the savings give: summed apart. */
export function Economy({ round, result }: { round: Round; result: ShownResult }) {
  const { t, locale } = useTongue();
  // A file of votes does not tell what anything costs to build and what to run.
  const imported = round.ballotRule.kind === "imported";
  const sum = (amount: number) => money(amount, round.currency, locale);
  const group = (key: string, name: string, spends: readonly ShownSpend[]): Row => ({
    key,
    name,
    spends,
  });
  const waiting = spendsThat("waits", result);
  const rows = [
    group("wins", t("rep.economy.winners"), spendsThat("wins", result)),
    ...(waiting.length > 0 ? [group("waits", t("rep.economy.waiting"), waiting)] : []),
  ];
  return (
    <>
      <DataTable
        caption={t(imported ? "rep.economy.cost" : "rep.economy.spends")}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: "name", heading: t("rep.economy.what"), cell: ({ name }) => name },
          {
            key: "investment",
            heading: t(imported ? "results.col.cost" : "rep.economy.investment"),
            numeric: true,
            cell: ({ spends }) => sum(costOf(spends)),
          },
          ...(imported
            ? []
            : [
                {
                  key: "yearly",
                  heading: t("rep.economy.yearly"),
                  numeric: true,
                  cell: ({ spends }: Row) => sum(yearlyCostOf(spends)),
                },
              ]),
        ]}
      />
      <SavingsEconomy result={result} sum={sum} />
      {hasSavings(result) && (
        <p className="measure">
          {t(round.savingsRule.mode === "addition" ? "rep.economy.added" : "rep.economy.note")}
        </p>
      )}
    </>
  );
}

function SavingsEconomy({ result, sum }: { result: ShownResult; sum: (amount: number) => string }) {
  const { t } = useTongue();
  const saves = result.areas.flatMap((area) => area.saves);
  if (saves.length === 0) return null;
  const favoured = saves.filter(({ outcome }) => outcome.favoured);
  const total = effectOf(favoured);
  return (
    <DataTable
      caption={t("rep.economy.saves")}
      rows={favoured.map((save) => ({ save, effect: effectOf([save]) }))}
      rowKey={({ save }) => save.proposal.id}
      columns={[
        {
          key: "name",
          heading: t("results.savings"),
          cell: ({ save }) => `${save.proposal.number} ${save.proposal.title}`,
        },
        {
          key: "yearly",
          heading: t("rep.economy.lower"),
          numeric: true,
          cell: ({ effect }) => sum(effect.yearlyKronor),
        },
        {
          key: "oneOff",
          heading: t("rep.economy.oneOff"),
          numeric: true,
          cell: ({ effect }) => sum(effect.oneOffKronor),
        },
        {
          key: "first",
          heading: t("rep.economy.savings"),
          numeric: true,
          cell: ({ effect }) => sum(effect.firstYearKronor),
        },
      ]}
      footer={[
        t("round.money.total"),
        sum(total.yearlyKronor),
        sum(total.oneOffKronor),
        sum(total.firstYearKronor),
      ]}
    />
  );
}

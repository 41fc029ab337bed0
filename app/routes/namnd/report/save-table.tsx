import type { Round } from "#app/domain/round.ts";
import type { ShownSave } from "#app/domain/shown-result.ts";
import { money, number } from "#app/format.ts";
import { whySave } from "#app/text/why-words.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { StatusTag } from "#app/ui/tag.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { MandateCell } from "./mandate-cell.tsx";

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

import type { Price } from "#app/domain/price-list.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { TriedPrices } from "#app/services/adopt-prices.server.ts";
import { priceSpan, yearlyText } from "#app/text/cost-words.ts";
import type { StaffKey } from "#app/text/words.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useProblems } from "#app/ui/form-problems.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { TaskHead } from "../task-head.tsx";
import { PriceFile } from "./file.tsx";

const done: Readonly<Record<string, StaffKey>> = {
  sparat: "prices.saved",
  borttaget: "prices.gone",
  inlast: "prices.adopted",
};

export interface PriceListProps {
  prices: readonly Price[];
  answered: { problems: readonly Problem[]; tried: TriedPrices | null } | undefined;
}

export function PriceListPage({ prices, answered }: PriceListProps) {
  const { t, to } = useTongue();
  const { summary, beside } = useProblems(answered?.problems, (field) =>
    field === "fil" ? t("prices.file") : undefined,
  );
  return (
    <SitePage>
      <TaskHead
        back="/admin/kommun"
        backTo={t("town.title")}
        title={t("prices.title")}
        lead={t("prices.lead")}
        answered={answered !== undefined}
        {...{ done, summary }}
      />
      <div className="stack-large">
        {/* What a file would do stands first: it waits for an answer. */}
        {answered?.tried && <PriceFile {...{ prices, beside }} tried={answered.tried} />}
        <div>
          <LinkButton href={to("/admin/kommun/prislista/nytt")}>{t("prices.new")}</LinkButton>
        </div>
        {prices.length > 0 ? (
          <PriceTable prices={prices} />
        ) : (
          <EmptyState drawing="chairs">
            <p>{t("prices.none")}</p>
          </EmptyState>
        )}
        {!answered?.tried && <PriceFile {...{ prices, beside }} tried={null} />}
      </div>
    </SitePage>
  );
}

function PriceTable({ prices }: Pick<PriceListProps, "prices">) {
  const { t, to } = useTongue();
  return (
    <DataTable
      caption={t("prices.count", { n: prices.length })}
      rows={prices}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "name",
          heading: t("prices.name"),
          cell: ({ id, name }) => <a href={to(`/admin/kommun/prislista/${id}`)}>{name}</a>,
        },
        { key: "unit", heading: t("prices.unit"), cell: ({ unit }) => unit },
        { key: "span", heading: t("prices.span"), numeric: true, cell: priceSpan },
        {
          key: "yearly",
          heading: t("prices.yearly"),
          numeric: true,
          cell: ({ yearlyKronor }) => yearlyText(yearlyKronor),
        },
        {
          key: "year",
          heading: t("prices.fromYear"),
          numeric: true,
          cell: ({ fromYear }) => String(fromYear),
        },
      ]}
    />
  );
}

import type { Price } from "#app/domain/price-list.ts";
import { priceSpan, yearlyText } from "#app/text/cost-words.ts";
import { DataTable } from "../data-table.tsx";
import { NumberField } from "../fields.tsx";
import { AsWritten, InOrder, useTongue } from "../words.tsx";

/** Prices, and how many of each: a field a row. */
export function PriceRows({
  caption,
  rows,
  beside,
}: {
  caption: string;
  rows: readonly { price: Price; count: string }[];
  beside: (field: string) => string | undefined;
}) {
  const { t } = useTongue();
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ price }) => price.id}
      columns={[
        {
          key: "name",
          heading: t("cost.what"),
          cell: ({ price }) => <PriceName price={price} />,
        },
        {
          key: "span",
          heading: t("cost.price"),
          numeric: true,
          cell: ({ price }) => (
            <span>
              <InOrder>{priceSpan(price)}</InOrder> <Unit price={price} />
            </span>
          ),
        },
        {
          key: "yearly",
          heading: t("cost.yearly"),
          numeric: true,
          cell: ({ price }) => yearlyText(price.yearlyKronor),
        },
        {
          key: "count",
          heading: t("cost.count"),
          cell: ({ price, count }) => (
            <NumberField
              name={`antal.${price.id}`}
              label={
                <span className="visually-hidden">{t("cost.countOf", { name: price.name })}</span>
              }
              size={4}
              defaultValue={count}
              error={beside(`antal.${price.id}`)}
            />
          ),
        },
      ]}
    />
  );
}

function PriceName({ price: { name, note, fromYear } }: { price: Price }) {
  const { t } = useTongue();
  return (
    <>
      <AsWritten>{name}</AsWritten>
      <span className="price-note">
        {note && (
          <>
            <AsWritten>{note}</AsWritten>{" "}
          </>
        )}
        {t("cost.fromYear", { year: String(fromYear) })}
      </span>
    </>
  );
}

function Unit({ price }: { price: Price }) {
  const { t } = useTongue();
  return (
    <span>
      {t("cost.per")} <AsWritten>{price.unit}</AsWritten>
    </span>
  );
}

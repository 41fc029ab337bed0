import { Form } from "@remix-run/react";
import { priceFaults } from "#app/domain/price-file.ts";
import type { Price } from "#app/domain/price-list.ts";
import { number } from "#app/format.ts";
import type { TriedPrices } from "#app/services/adopt-prices.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { FileToTry } from "../file-to-try.tsx";

interface Props {
  prices: readonly Price[];
  tried: TriedPrices | null;
  beside: (field: string) => string | undefined;
}

/** The list as a file, a file to try, and what it would do before it is done. */
export function PriceFile({ prices, tried, beside }: Props) {
  const { t } = useTongue();
  return (
    <>
      {tried && <Tried tried={tried} />}
      <FormSection id="file" title={t("prices.asFile")}>
        <p>{t("prices.fileText")}</p>
        <p>{t("prices.columns")}</p>
        {prices.length > 0 && (
          <p>
            <a href="/admin/prislista.csv">{t("prices.download")}</a>
          </p>
        )}
        <FileToTry
          label={t("prices.file")}
          accept=".csv,text/csv"
          error={beside("fil")}
          send={t("prices.try")}
        />
      </FormSection>
    </>
  );
}

function Tried({ tried: { report, file, seen } }: { tried: TriedPrices }) {
  const { t } = useTongue();
  const { added, changed, removed, leftOut } = report;
  const reasons = priceFaults.filter((fault) => leftOut[fault].length > 0);
  const changes = [
    { key: "added", names: added },
    { key: "changed", names: changed },
    { key: "removed", names: removed },
  ] as const;
  return (
    <section className="stack" aria-labelledby="report-title">
      <h2 id="report-title" tabIndex={-1}>
        {t("prices.report")}
      </h2>
      <p>{t("prices.rows", { n: report.rows })}</p>
      <ul>
        {changes.map(({ key, names }) => (
          <li key={key}>
            {t(`prices.${key}`, { n: names.length })}
            {names.length > 0 && `: ${names.join(", ")}`}
          </li>
        ))}
      </ul>
      {reasons.length > 0 && (
        <DataTable
          caption={t("prices.leftOut")}
          rows={reasons}
          rowKey={(fault) => fault}
          columns={[
            { key: "why", heading: t("roll.reason"), cell: (fault) => t(`prices.fault.${fault}`) },
            {
              key: "count",
              heading: t("roll.count"),
              numeric: true,
              cell: (fault) => number(leftOut[fault].length),
            },
            { key: "lines", heading: t("roll.lines"), cell: (fault) => leftOut[fault].join(", ") },
          ]}
        />
      )}
      <Alert tone={removed.length > 0 ? "warning" : "info"}>
        <p>{t("prices.notYet")}</p>
        <Form method="post">
          <input type="hidden" name="rows" value={file} />
          <input type="hidden" name="seen" value={seen} />
          <Button name="intent" value="adopt">
            {t("prices.adopt")}
          </Button>
        </Form>
      </Alert>
    </section>
  );
}

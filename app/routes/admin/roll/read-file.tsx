import { Form } from "@remix-run/react";
import { type RollReport, rollFaults } from "#app/domain/roll.ts";
import { number } from "#app/format.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { FileToTry } from "../file-to-try.tsx";
import type { RollProps } from "./page.tsx";

/** So many lines are named for each reason; the rest are only counted. */
const LINES_SHOWN = 12;

/** A file to read, what it would make of the roll, and the press that makes it the roll. */
export function ReadFile({
  answered,
  staged,
  changes,
  beside,
}: RollProps & { beside: (field: string) => string | undefined }) {
  const { t } = useTongue();
  const report = answered?.report ?? null;
  return (
    <>
      {report && <Report report={report} />}
      {staged > 0 && (
        <Alert tone="info">
          <p>{t("roll.waiting", { n: number(staged) })}</p>
          {changes && (
            <p>
              {t("roll.changes", {
                added: number(changes.added),
                removed: number(changes.removed),
              })}
            </p>
          )}
          <Form method="post">
            <Button name="intent" value="adopt">
              {t("roll.adopt")}
            </Button>
          </Form>
        </Alert>
      )}
      <FormSection id="read" title={t("roll.import")}>
        <p>{t("roll.importText")}</p>
        <ul>
          <li>{t("roll.col.number")}</li>
          <li>{t("roll.col.area")}</li>
          <li>{t("roll.col.protected")}</li>
        </ul>
        <p>{t("roll.kept")}</p>
        <FileToTry
          label={t("roll.file")}
          accept=".csv,text/csv"
          error={beside("fil")}
          intent="read"
          send={t("roll.read")}
          primary={staged === 0}
        />
      </FormSection>
    </>
  );
}

/** What a file would make of the roll, and every row that is left out with its reason. */
function Report({ report }: { report: RollReport }) {
  const { t } = useTongue();
  const { rows, leftOut, guessed, forwarded } = report;
  const reasons = rollFaults.filter((fault) => leftOut[fault].length > 0);
  return (
    <section className="stack" aria-labelledby="report-title">
      <h2 id="report-title">{t("roll.report")}</h2>
      <p>
        {t("roll.rows", { n: rows })} {t("roll.reportText")}
      </p>
      {guessed.length > 0 && <p>{t("roll.guessed", { n: number(guessed.length) })}</p>}
      {forwarded > 0 && <p>{t("roll.forwarded", { n: number(forwarded) })}</p>}
      {reasons.length === 0 ? (
        <p>{t("roll.noneLeftOut")}</p>
      ) : (
        <DataTable
          caption={t("roll.leftOut")}
          rows={reasons}
          rowKey={(fault) => fault}
          columns={[
            { key: "why", heading: t("roll.reason"), cell: (fault) => t(`roll.fault.${fault}`) },
            {
              key: "count",
              heading: t("roll.count"),
              numeric: true,
              cell: (fault) => number(leftOut[fault].length),
            },
            {
              key: "lines",
              heading: t("roll.lines"),
              cell: (fault) => {
                const lines = leftOut[fault].slice(0, LINES_SHOWN).join(", ");
                const more = leftOut[fault].length > LINES_SHOWN;
                return more ? t("roll.linesMore", { lines }) : lines;
              },
            },
          ]}
        />
      )}
    </section>
  );
}

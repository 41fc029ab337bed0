import { Form } from "@remix-run/react";
import { featureKinds } from "#app/domain/map-feature.ts";
import { featureFaults } from "#app/domain/map-file.ts";
import { number } from "#app/format.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { GroundMap } from "#app/ui/map/ground-map.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { TriedGround } from "../map.tsx";

/** So many of the file's things are named by their number; the rest are counted. */
const MOST_NAMED = 20;

/** What a file would draw, what it holds that is left out and why, and how it would look. */
export function Tried({ tried: { report, laid, file, seen } }: { tried: TriedGround }) {
  const { t } = useTongue();
  const { found, leftOut, points } = report;
  const kinds = featureKinds.filter((kind) => found[kind]);
  const reasons = featureFaults.filter((fault) => leftOut[fault].length > 0);
  const named = (all: readonly number[]) => {
    const lines = all.slice(0, MOST_NAMED).join(", ");
    return all.length > MOST_NAMED ? t("roll.linesMore", { lines }) : lines;
  };
  return (
    <section className="stack" aria-labelledby="report-title">
      <h2 id="report-title" tabIndex={-1}>
        {t("ground.report")}
      </h2>
      <p>{t("ground.written", { n: report.written })}</p>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            {t(`ground.kind.${kind}`)}: {number(found[kind] ?? 0)}
          </li>
        ))}
      </ul>
      {points.after < points.before && (
        <p>
          {t("ground.thinned", {
            before: number(points.before),
            after: number(points.after),
          })}
        </p>
      )}
      {reasons.length > 0 && (
        <DataTable
          caption={t("ground.leftOut")}
          rows={reasons}
          rowKey={(fault) => fault}
          columns={[
            { key: "why", heading: t("roll.reason"), cell: (fault) => t(`ground.fault.${fault}`) },
            {
              key: "count",
              heading: t("roll.count"),
              numeric: true,
              cell: (fault) => number(leftOut[fault].length),
            },
            {
              key: "which",
              heading: t("ground.which"),
              cell: (fault) => named(leftOut[fault]),
            },
          ]}
        />
      )}
      <GroundMap laid={laid} label={t("ground.pictureTried")} />
      <Alert>
        <p>{t("prices.notYet")}</p>
        <Form method="post">
          <input type="hidden" name="rows" value={file} />
          <input type="hidden" name="seen" value={seen} />
          <Button name="intent" value="adopt">
            {t("ground.adopt")}
          </Button>
        </Form>
      </Alert>
    </section>
  );
}

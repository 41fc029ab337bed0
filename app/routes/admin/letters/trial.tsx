import type { LeftWithout } from "#app/domain/letters.ts";
import { number } from "#app/format.ts";
import { Card } from "#app/ui/card.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { useTongue } from "#app/ui/words.tsx";

/** What a file of addresses would lead to. */
export interface Trial {
  rows: number;
  print: number;
  /** The lines of those whose letters go by way of Skatteverket. */
  forward: readonly number[];
  hadCode: number;
  missing: number;
  without: LeftWithout;
}

const MOST_LINES = 20;

/** The figures of a trial; nothing has been made or changed. */
export function TrialReport({ trial }: { trial: Trial }) {
  const { t } = useTongue();
  const { rows, print, forward, hadCode, missing, without } = trial;
  const counted = (name: string, count: number, lines: readonly number[] = []) => ({
    ...{ name, count, lines },
  });
  const listed = [
    counted(t("letters.rows"), rows),
    counted(t("letters.printed"), print),
    counted(t("letters.forwarded"), forward.length, forward),
    counted(t("letters.hadCode"), hadCode),
    counted(t("letters.missing"), missing),
    counted(t("letters.unknown"), without.unknown.length, without.unknown),
    counted(t("letters.repeated"), without.repeated.length, without.repeated),
    counted(t("letters.number"), without.number.length, without.number),
    counted(t("letters.address"), without.address.length, without.address),
  ];
  return (
    <Card as="section" tone="tinted" labelledBy="trial-title" id="trial">
      <div className="stack">
        <h2 id="trial-title" tabIndex={-1}>
          {t("letters.report")}
        </h2>
        <p>{t("letters.notMade")}</p>
        <DataTable
          caption={t("letters.report")}
          captionHidden
          rows={listed}
          rowKey={({ name }) => name}
          columns={[
            { key: "name", heading: t("letters.reason"), cell: ({ name }) => name },
            {
              key: "count",
              heading: t("letters.count"),
              numeric: true,
              cell: ({ count }) => number(count),
            },
            {
              key: "lines",
              heading: t("letters.lines"),
              cell: ({ lines }) => {
                const shown = lines.slice(0, MOST_LINES).join(", ");
                return lines.length > MOST_LINES
                  ? t("letters.more", { lines: shown })
                  : shown || "–";
              },
            },
          ]}
        />
        <p>{t("letters.again")}</p>
      </div>
    </Card>
  );
}

import { ROLL_ERASED_AFTER_DAYS } from "#app/domain/erasing.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { RollReport } from "#app/domain/roll.ts";
import type { Round } from "#app/domain/round.ts";
import { number } from "#app/format.ts";
import type { StaffKey } from "#app/text/words.ts";
import { Alert } from "#app/ui/alert.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { useProblems } from "#app/ui/form-problems.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { TaskHead } from "../task-head.tsx";
import { Additions, type Pending } from "./additions.tsx";
import { ReadFile } from "./read-file.tsx";

export interface RollProps {
  round: Round;
  areas: readonly { id: string; name: string }[];
  voters: readonly { areaId: string; voters: number }[];
  staged: number;
  changes: { added: number; removed: number } | null;
  pending: readonly Pending[];
  /** True when it is so long since the decision that nothing of the roll is left. */
  erased: boolean;
  frozen: boolean;
  open: boolean;
  answered:
    | {
        problems: readonly Problem[];
        report: RollReport | null;
        kept: { omrade: string } | null;
      }
    | undefined;
}

const done: Readonly<Record<string, StaffKey>> = {
  sparad: "roll.adopted",
  foreslagen: "roll.proposed",
  tillagd: "roll.confirmed",
  borttagen: "roll.dropped",
};

const names: Readonly<Record<string, StaffKey>> = {
  fil: "roll.file",
  personnummer: "roll.number",
  omrade: "roll.areaField",
  tidigare: "roll.earlier",
};

export function RollPage(props: RollProps) {
  const { round, frozen, open, answered } = props;
  const { t, to } = useTongue();
  const { summary, beside } = useProblems(answered?.problems, (field) => {
    const key = names[field];
    return key && t(key);
  });
  const used = round.eligibility.register === "roll";
  return (
    <SitePage>
      <TaskHead
        back={`/admin/omgang/${round.slug}`}
        backTo={round.title}
        title={t("roll.title")}
        lead={t("roll.lead")}
        answered={answered !== undefined}
        {...{ done, summary }}
      />
      <div className="stack-large">
        {!used && (
          <Alert tone="info">
            {t("roll.other")}{" "}
            <a href={to(`/admin/omgang/${round.slug}#who`)}>{t("roll.toRound")}</a>
          </Alert>
        )}
        <Has {...props} />
        {frozen ? (
          <Alert tone="info">{t("roll.frozen")}</Alert>
        ) : (
          <ReadFile {...props} {...{ beside }} />
        )}
        {open && <Additions {...props} {...{ beside }} kept={answered?.kept ?? null} />}
      </div>
    </SitePage>
  );
}

/** How many the roll has, by area. */
function Has({ areas, voters, round, erased }: RollProps) {
  const { t } = useTongue();
  const sum = voters.reduce((total, area) => total + area.voters, 0);
  if (sum === 0 && erased) {
    return <Alert tone="info">{t("roll.erased", { days: ROLL_ERASED_AFTER_DAYS })}</Alert>;
  }
  if (sum === 0) {
    return round.eligibility.register === "roll" ? (
      <Alert tone="warning">{t("roll.none")}</Alert>
    ) : null;
  }
  return (
    <section className="stack">
      <h2>{t("roll.has", { n: sum })}</h2>
      <DataTable
        caption={t("roll.of", { title: round.title })}
        captionHidden
        rows={voters}
        rowKey={({ areaId }) => areaId}
        columns={[
          {
            key: "area",
            heading: t("roll.area"),
            cell: ({ areaId }) => areas.find(({ id }) => id === areaId)?.name ?? areaId,
          },
          {
            key: "voters",
            heading: t("roll.voters"),
            numeric: true,
            cell: (area) => number(area.voters),
          },
        ]}
        footer={[t("roll.sum"), number(sum)]}
      />
    </section>
  );
}

import { Form } from "@remix-run/react";
import type { Problem } from "#app/domain/problem.ts";
import type { StaffKey } from "#app/text/words.ts";
import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useProblems } from "#app/ui/form-problems.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { GroundMap } from "#app/ui/map/ground-map.tsx";
import type { LaidGround } from "#app/ui/map/lay-ground.ts";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { FileToTry } from "../file-to-try.tsx";
import type { TriedGround } from "../map.tsx";
import { TaskHead } from "../task-head.tsx";
import { Tried } from "./tried.tsx";

const done: Readonly<Record<string, StaffKey>> = {
  inlast: "ground.adopted",
  borttagen: "ground.removed",
};

export interface MapPageProps {
  /** How many things the map has. */
  count: number;
  laid: LaidGround | null;
  answered: { problems: readonly Problem[]; tried: TriedGround | null } | undefined;
}

export function MapPage({ count, laid, answered }: MapPageProps) {
  const { t } = useTongue();
  const { summary, beside } = useProblems(answered?.problems, (field) =>
    field === "fil" ? t("ground.file") : undefined,
  );
  return (
    <SitePage>
      <TaskHead
        back="/admin/kommun"
        backTo={t("town.title")}
        title={t("ground.title")}
        lead={t("ground.lead")}
        answered={answered !== undefined}
        {...{ done, summary }}
      />
      <div className="stack-large narrow">
        {answered?.tried && <Tried tried={answered.tried} />}
        {!answered?.tried && laid && (
          <section className="stack" aria-labelledby="now-title">
            <h2 id="now-title">{t("ground.now")}</h2>
            <p>{t("ground.count", { n: count })}</p>
            <GroundMap laid={laid} label={t("ground.picture")} />
            <Details summary={t("ground.remove")}>
              <Form method="post" className="stack-small">
                <p>{t("ground.removeText")}</p>
                <div>
                  <Button name="intent" value="remove" color="danger" variant="secondary">
                    {t("ground.removeDo")}
                  </Button>
                </div>
              </Form>
            </Details>
          </section>
        )}
        {!answered?.tried && !laid && (
          <EmptyState drawing="boat">
            <p>{t("ground.none")}</p>
          </EmptyState>
        )}
        <FormSection id="file" title={t("ground.asFile")}>
          <p>{t("ground.fileText")}</p>
          <p>{t("ground.kinds")}</p>
          <FileToTry
            label={t("ground.file")}
            accept=".geojson,.json,application/geo+json"
            error={beside("fil")}
            send={t("ground.try")}
          />
        </FormSection>
      </div>
    </SitePage>
  );
}

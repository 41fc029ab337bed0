import type { MetaFunction } from "@remix-run/node";
import { pageTitle } from "#app/text/page-title.ts";
import { Details } from "#app/ui/details.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("help.title"));

export default function Help() {
  const { t } = useTongue();
  return (
    <SitePage>
      <div className="page-head">
        <h1>{t("help.title")}</h1>
        <p className="lead">{t("help.lead")}</p>
      </div>
      <div className="stack narrow">
        {([1, 2, 3, 4, 5, 6, 7] as const).map((n) => (
          <Details key={n} summary={t(`help.q${n}`)} open={n === 1}>
            <p>{t(`help.a${n}`)}</p>
          </Details>
        ))}
      </div>
    </SitePage>
  );
}

import type { MetaFunction } from "@remix-run/node";
import { pageTitle } from "#app/text/page-title.ts";
import { Prose } from "#app/ui/prose.tsx";
import { SitePage, useSite } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("a11y.title"));

const authority = "https://www.digg.se/tdosanmalan";

export default function Accessibility() {
  const { t } = useTongue();
  return (
    <SitePage>
      <Prose>
        <h1>{t("a11y.title")}</h1>
        <p className="lead">{t("a11y.lead", { name: useSite()?.municipality.name ?? "" })}</p>
        <h2>{t("a11y.how")}</h2>
        <p>{t("a11y.howText")}</p>
        <h2>{t("a11y.tested")}</h2>
        <p>{t("a11y.testedText")}</p>
        <h2>{t("a11y.report")}</h2>
        <p>{t("a11y.reportText")}</p>
        <h2>{t("a11y.authority")}</h2>
        <p>
          {t("a11y.authorityText")} <a href={authority}>digg.se/tdosanmalan</a>
        </p>
        <p className="muted">{t("a11y.date")}</p>
      </Prose>
    </SitePage>
  );
}

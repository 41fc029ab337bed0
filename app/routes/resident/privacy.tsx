import type { MetaFunction } from "@remix-run/node";
import { pageTitle } from "#app/text/page-title.ts";
import { Prose } from "#app/ui/prose.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("privacy.title"));

export default function Privacy() {
  const { t } = useTongue();
  return (
    <SitePage>
      <Prose>
        <h1>{t("privacy.title")}</h1>
        <p className="lead">{t("privacy.lead")}</p>
        <h2>{t("privacy.what")}</h2>
        <ul>
          <li>{t("privacy.what.1")}</li>
          <li>{t("privacy.what.2")}</li>
          <li>{t("privacy.what.3")}</li>
        </ul>
        <h2>{t("privacy.not")}</h2>
        <ul>
          <li>{t("privacy.not.1")}</li>
          <li>{t("privacy.not.2")}</li>
          <li>{t("privacy.not.3")}</li>
        </ul>
        <h2>{t("privacy.cookies")}</h2>
        <p>{t("privacy.cookiesText")}</p>
        <h2>{t("privacy.limits")}</h2>
        <p>{t("privacy.limitsText")}</p>
      </Prose>
    </SitePage>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { day } from "#app/format.ts";
import { latestContact } from "#app/http/contact.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { ContactDetails } from "#app/ui/contact-details.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useSite } from "#app/ui/site-context.tsx";
import { useTongue } from "#app/ui/words.tsx";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("a11y.title"));

/** The day on which the statement was last gone through. */
const statedOn = "2026-11-23";
const authority = "https://www.digg.se/tdosanmalan";

export async function loader({ context }: LoaderFunctionArgs) {
  return { contact: await latestContact(context) };
}

export default function Accessibility() {
  const { contact } = useLoaderData<typeof loader>();
  const { t, locale } = useTongue();
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
        {contact && (
          <p>
            <ContactDetails contact={contact} />
          </p>
        )}
        <h2>{t("a11y.authority")}</h2>
        <p>
          {t("a11y.authorityText")} <a href={authority}>digg.se/tdosanmalan</a>
        </p>
        <p className="muted">{t("a11y.date", { date: day(statedOn, locale) })}</p>
      </Prose>
    </SitePage>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { latestContact } from "#app/http/contact.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { ContactDetails } from "#app/ui/contact-details.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("privacy.title"));

export async function loader({ context }: LoaderFunctionArgs) {
  return { contact: await latestContact(context) };
}

export default function Privacy() {
  const { contact } = useLoaderData<typeof loader>();
  const { t } = useTongue();
  return (
    <SitePage>
      <Prose>
        <h1>{t("privacy.title")}</h1>
        <p className="lead">{t("privacy.lead")}</p>
        <h2>{t("privacy.ground")}</h2>
        <p>{t("privacy.groundText")}</p>
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
        <h2>{t("privacy.howLong")}</h2>
        <p>{t("privacy.howLongText")}</p>
        <h2>{t("privacy.rights")}</h2>
        <p>{t("privacy.rightsText")}</p>
        <p>{t("privacy.officer")}</p>
        {contact && (
          <p>
            <ContactDetails contact={contact} />
          </p>
        )}
        <h2>{t("privacy.cookies")}</h2>
        <p>{t("privacy.cookiesText")}</p>
        <h2>{t("privacy.limits")}</h2>
        <p>{t("privacy.limitsText")}</p>
      </Prose>
    </SitePage>
  );
}

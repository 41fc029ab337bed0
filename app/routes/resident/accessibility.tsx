import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { day } from "#app/format.ts";
import { latestContact } from "#app/http/contact.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import type { ResidentKey } from "#app/text/words.ts";
import { ContactDetails } from "#app/ui/contact-details.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useSite } from "#app/ui/site-context.tsx";
import { useTongue } from "#app/ui/words.tsx";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("a11y.title"));

/** Which release this is, and its day: the bundler writes in what stands in package.json. */
declare const RELEASE: { version: string; on: string };

const authority = "https://www.digg.se/tdosanmalan";

const missing: readonly ResidentKey[] = [
  "a11y.missing.people",
  "a11y.missing.review",
  "a11y.missing.files",
  "a11y.missing.posts",
];

export async function loader({ context }: LoaderFunctionArgs) {
  return { contact: await latestContact(context) };
}

export default function Accessibility() {
  const { contact } = useLoaderData<typeof loader>();
  const { t, locale } = useTongue();
  const reached = contact && (
    <p>
      <ContactDetails contact={contact} />
    </p>
  );
  return (
    <SitePage>
      <Prose>
        <h1>{t("a11y.title")}</h1>
        <p className="lead">{t("a11y.lead", { name: useSite()?.municipality.name ?? "" })}</p>
        <h2>{t("a11y.how")}</h2>
        <p>{t("a11y.howText")}</p>
        <h2>{t("a11y.cannot")}</h2>
        <p>{t("a11y.cannotText")}</p>
        {reached}
        <h2>{t("a11y.report")}</h2>
        <p>{t("a11y.reportText")}</p>
        {reached}
        <h2>{t("a11y.authority")}</h2>
        <p>{t("a11y.authorityText")}</p>
        <p>
          <a href={authority}>{t("a11y.authorityDo")}</a>
        </p>
        <h2>{t("a11y.missing")}</h2>
        <ul>
          {missing.map((item) => (
            <li key={item}>{t(item)}</li>
          ))}
        </ul>
        <h2>{t("a11y.burden")}</h2>
        <p>{t("a11y.burdenText")}</p>
        <h2>{t("a11y.tested")}</h2>
        <p>{t("a11y.testedText")}</p>
        <p>{t("a11y.date", { version: RELEASE.version, date: day(RELEASE.on, locale) })}</p>
      </Prose>
    </SitePage>
  );
}

import { Form, useLocation, useMatches } from "@remix-run/react";
import type { ReactNode } from "react";
import { can } from "#app/domain/permissions.ts";
import type { Person } from "#app/domain/person.ts";
import { addressesOf, isLetterDoor } from "#app/text/addresses.ts";
import { writtenIn } from "#app/text/languages.ts";
import { Button } from "./button.tsx";
import { ByMachine } from "./by-machine.tsx";
import { Page } from "./page.tsx";
import { useSite } from "./site-context.tsx";
import { SiteFooter } from "./site-footer.tsx";
import type { NavItem } from "./site-header.tsx";
import { useTongue } from "./words.tsx";

/** This page in every language it is written in, each by its own name. */
export function useLanguageLinks() {
  const { pathname, search } = useLocation();
  const { language: own } = useTongue();
  const secret = isLetterDoor(pathname);
  return addressesOf(pathname).map(({ language, href }) => {
    const { lang, name } = writtenIn(language);
    // A letter's code stands in the address alone: no page writes it out again.
    if (secret) return { lang, name, href: `?sprak=${language}`, current: language === own };
    return { lang, name, href: href + search, current: language === own };
  });
}

/** An ordinary page with the site's header and footer in the reader's language. */
export function SitePage({ children }: { children: ReactNode }) {
  const { t, to } = useTongue();
  const site = useSite();
  const person = site?.person ?? null;
  const name = site?.municipality.name ?? t("site.tagline");
  const { pathname } = useLocation();
  const slug = useRoundSlug();
  const link = (path: string, text: string): NavItem => ({
    href: to(path),
    name: text,
    current: pathname === to(path),
  });
  const role = person?.role ?? null;
  const staffLinks = [
    ...(can(role, "configureRound") ? [link("/admin", t("site.admin"))] : []),
    ...(can(role, "answerQuestions") ? [link("/admin/arenden", t("site.waiting"))] : []),
    ...(can(role, "administerStaff") ? [link("/admin/personal", t("site.staff"))] : []),
    ...(can(role, "configureMunicipality") ? [link("/admin/kommun", t("site.town"))] : []),
    ...(can(role, "readAudit") ? [link("/admin/logg", t("site.log"))] : []),
  ];
  const help = [
    link("/hjalp", t("site.help")),
    link("/ansvariga", t("who.title")),
    link("/kontrollera", t("site.check")),
    link("/tillganglighet", t("site.accessibility")),
    link("/integritet", t("site.privacy")),
    ...(slug ? [link(`/omgang/${slug}/integritet`, t("privacyOf.title"))] : []),
    link("/utseende", t("site.appearance")),
  ];
  return (
    <Page
      skip={t("site.skip")}
      notice={site?.demo ? t("site.demo", { name }) : undefined}
      header={{
        words: {
          navigation: t("site.nav"),
          menu: t("site.menu"),
          language: t("site.language"),
          mobileNavigation: t("site.navNarrow"),
          staffNavigation: t("site.navStaff"),
        },
        municipality: name,
        service: t("site.tagline"),
        homeHref: to("/"),
        nav: [link("/", t("site.home")), link("/hjalp", t("site.help"))],
        staffNav: staffLinks,
        languages: useLanguageLinks(),
        person: <PersonCorner person={person} />,
      }}
      footer={
        <SiteFooter
          about={<p>{t("site.municipality", { name })}</p>}
          columns={[{ heading: t("site.footer"), links: help }]}
          note={<ByMachine />}
        />
      }
    >
      {children}
    </Page>
  );
}

/** The round that the page at hand is about; null where it is about none, or was not found. */
function useRoundSlug(): string | null {
  const loaded = useMatches().map(({ data }) => data as { round?: { slug?: string } } | null);
  return loaded.find((one) => one?.round?.slug)?.round?.slug ?? null;
}

function PersonCorner({ person }: { person: Person | null }) {
  const { t, to } = useTongue();
  if (!person) return <a href={to("/logga-in")}>{t("site.signIn")}</a>;
  return (
    <Form method="post" action={to("/logga-ut")} className="cluster">
      <a href={to("/konto")}>{t("site.signedInAs", { name: person.name })}</a>
      <Button variant="quiet" size="small">
        {t("site.signOut")}
      </Button>
    </Form>
  );
}

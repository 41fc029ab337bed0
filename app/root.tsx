import letters from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import type { LinksFunction, MetaFunction } from "@remix-run/node";
import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useLocation,
  useMatches,
  useParams,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { unnamed } from "#app/domain/municipality.ts";
import { readAppearance } from "#app/http/appearance.server.ts";
import { armsPath } from "#app/http/arms.server.ts";
import { isWithdrawn, kioskOf } from "#app/http/kiosk.server.ts";
import { knownLanguage } from "#app/http/locale.server.ts";
import type { KeptWords, MissingIn } from "#app/http/refusals.server.ts";
import { addressAsWritten } from "#app/http/round.server.ts";
import { themeColours, themePath } from "#app/http/theme.server.ts";
import { visitorOf } from "#app/http/visitor.server.ts";
import { addressesOf, isLetterDoor, languageAt } from "#app/text/addresses.ts";
import { source, writtenIn } from "#app/text/languages.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { ErrorPage } from "#app/ui/error-page.tsx";
import { KIOSK_END, KioskBar, KioskRefresh, KioskWatch } from "#app/ui/kiosk-watch.tsx";
import { NotSent } from "#app/ui/not-sent.tsx";
import { ownScriptOf } from "#app/ui/own-script.ts";
import { SiteProvider } from "#app/ui/site-context.tsx";
import { TongueProvider } from "#app/ui/words.tsx";
import { findMunicipality } from "#db/municipality.server.ts";
import stylesheet from "./styles.css?url";

export const links: LinksFunction = () => [
  { rel: "preload", as: "font", type: "font/woff2", href: letters, crossOrigin: "anonymous" },
  { rel: "stylesheet", href: stylesheet },
  { rel: "manifest", href: "/app.webmanifest" },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "apple-touch-icon", href: "/app-ikon-180.png", sizes: "180x180" },
];

export const meta: MetaFunction = (args) =>
  pageTitle(args, ({ t }) => {
    const status = isRouteErrorResponse(args.error) ? args.error.status : 500;
    if (!args.error) return t("site.tagline");
    return status === 404 ? t("error.404.title") : t("error.heading.page");
  });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const written = addressAsWritten(request, params);
  if (written) throw redirect(written);
  const language = knownLanguage(params);
  const municipality = (await findMunicipality(context.db)) ?? unnamed;
  const kiosk = kioskOf(request, context);
  if (kiosk && (await isWithdrawn(kiosk, context))) throw redirect(KIOSK_END, 303);
  const site = {
    language: language ?? source,
    municipality: {
      name: municipality.name,
      arms: armsPath(municipality.arms),
      themePath: themePath(municipality.colour),
      around: themeColours(municipality.colour),
    },
    person: await visitorOf(request, context),
    appearance: readAppearance(request),
    demo: context.demo,
    origin: context.origin,
    kiosk: kiosk && { visit: kiosk.visit ?? "", start: `/omgang/${kiosk.slug}` },
    nowMs: context.nowMs,
  };
  // Also a page that is not there is the municipality's.
  if (!language) throw data(site, { status: 404 });
  return site;
}

type SiteData = NonNullable<ReturnType<typeof useRouteLoaderData<typeof loader>>>;

/** What the pages know of the site: from the loader, or with its refusal. */
function useSiteData(): SiteData | null {
  const loaded = useRouteLoaderData<typeof loader>("root");
  const error = useRouteError();
  if (loaded) return loaded;
  const told = isRouteErrorResponse(error) ? (error.data as Partial<SiteData> | null) : null;
  return told?.municipality ? (told as SiteData) : null;
}

export function Layout({ children }: { children: ReactNode }) {
  const site = useSiteData();
  const params = useParams();
  const language = site?.language ?? languageAt(`/${params.lang ?? ""}`);
  const { lang, direction } = writtenIn(language);
  const look = site?.appearance;
  const script = ownScriptOf(useMatches());
  return (
    <html
      lang={lang}
      dir={direction}
      data-color-scheme={look?.scheme ?? "auto"}
      data-contrast={look?.contrast}
      data-text={look?.text}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
        {site?.municipality.around && (
          <AroundPage colours={site.municipality.around} scheme={look?.scheme ?? "auto"} />
        )}
        {site && <InOtherLanguages origin={site.origin} />}
        {site?.kiosk && <KioskRefresh />}
        <link rel="stylesheet" href={site?.municipality.themePath ?? "/tema-0.css"} />
      </head>
      <body>
        <TongueProvider language={language} nowMs={site?.nowMs}>
          <SiteProvider site={site ?? null}>
            {site?.kiosk && <KioskBar />}
            {children}
            {site?.kiosk && <KioskWatch {...site.kiosk} />}
          </SiteProvider>
        </TongueProvider>
        <script type="module" src={script} />
      </body>
    </html>
  );
}

/** What a phone draws around the page, in the look that is chosen or the phone's own. */
function AroundPage({
  colours,
  scheme,
}: {
  colours: Record<"light" | "dark", string>;
  scheme: "auto" | "light" | "dark";
}) {
  if (scheme !== "auto") return <meta name="theme-color" content={colours[scheme]} />;
  return (["light", "dark"] as const).map((one) => (
    <meta
      key={one}
      name="theme-color"
      media={`(prefers-color-scheme: ${one})`}
      content={colours[one]}
    />
  ));
}

/** Tells search engines where the page is read in each language. */
function InOtherLanguages({ origin }: { origin: string }) {
  const { pathname } = useLocation();
  // A letter's code stands in the address alone: no page writes it out again.
  if (isLetterDoor(pathname)) return null;
  return addressesOf(pathname).map(({ language, href }) => (
    <link key={language} rel="alternate" hrefLang={writtenIn(language).lang} href={origin + href} />
  ));
}

export default function App() {
  return (
    <>
      <Outlet />
      <NotSent />
    </>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  if (!isRouteErrorResponse(error)) return <ErrorPage status={500} />;
  const { round, written } = (error.data as (MissingIn & KeptWords) | null) ?? {};
  return <ErrorPage status={error.status} round={round} written={written} />;
}

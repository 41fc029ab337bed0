import routes from "#app/routes.ts";
import type { DemoMoment } from "#db/demo/index.ts";

/** Who looks: nobody signed in, or one of the demo's people in each role. */
export const viewers = {
  visitor: null,
  /** While the vote is open she has also been let into the booth. */
  resident: { id: "demo-amina", name: "Amina Yusuf" },
  officer: { id: "demo-johan", name: "Johan Åström" },
  administrator: { id: "demo-maria", name: "Maria Öberg" },
  member: { id: "demo-birgitta", name: "Birgitta Sandström" },
  observer: { id: "demo-ingrid", name: "Ingrid Moberg" },
} as const;
export type Viewer = keyof typeof viewers;

const anyone = Object.keys(viewers) as Viewer[];
const staff = ["officer", "administrator"] as const;
const signedIn = anyone.filter((viewer) => viewer !== "visitor");
const everyStaff = [...staff, "member", "observer"] as const;

/** One way to see an address: an example of it, a moment of the demo, and who may see it then. */
export interface Sight {
  /** As it stands in routes.ts. */
  route: string;
  path: string;
  moment: DemoMoment;
  /** Who may see it; everyone else is sent to sign in, or refused. */
  by: readonly Viewer[];
  /** By whom it is looked at closely. */
  only: readonly Viewer[];
  /** What it answers to who may see it, when it is not 200. */
  status?: number;
}

function sights(
  route: string,
  path: string,
  by: readonly Viewer[],
  ...moments: readonly DemoMoment[]
): Sight[] {
  return moments.map((moment, place) => ({
    route,
    path,
    moment,
    by,
    // The first moment is looked at by everyone who may, the others by one.
    only: place === 0 ? by : by.slice(0, 1),
  }));
}

const main = "/omgang/alvhamn-2026";
const page = ":lang?";
const round = `${page}/omgang/:slug`;
const admin = `${page}/admin`;

/** Every page of routes.ts with examples; a page that is missing here fails the tests. */
export const pageSights: readonly Sight[] = [
  ...sights(page, "/", anyone, "vote", "inform", "discuss", "count", "decide", "follow-up"),
  ...sights(round, main, anyone, "vote", "inform", "discuss", "count", "decide", "follow-up"),
  ...sights(round, "/omgang/alvhamn-2027", ["visitor"], "vote"),
  ...sights(`${round}/forslag`, `${main}/forslag`, anyone, "vote", "inform", "discuss"),
  ...sights(`${round}/forslag`, `${main}/forslag?q=finnsinte`, ["visitor"], "vote"),
  ...sights(
    `${round}/jamfor`,
    `${main}/jamfor?forslag=HS1&forslag=HS6&forslag=HS7`,
    ["visitor"],
    "vote",
    "decide",
  ),
  ...sights(`${round}/jamfor`, `${main}/jamfor?forslag=HS1`, ["visitor"], "discuss"),
  ...sights(`${round}/forslag/:nr`, `${main}/forslag/HS1`, anyone, "vote", "discuss", "decide"),
  ...sights(`${round}/forslag/:nr`, `${main}/forslag/HS5`, ["visitor"], "follow-up"),
  ...sights(`${round}/forslag/:nr`, `${main}/forslag/HS7`, ["resident"], "vote", "follow-up"),
  ...sights(`${round}/lamna-forslag`, `${main}/lamna-forslag`, anyone, "discuss", "vote"),
  ...["vad", "liknar", "text", "bild", "granska"].flatMap((step) =>
    sights(
      `${round}/lamna-forslag/:utkast/:steg`,
      `${main}/lamna-forslag/utkast-belysning/${step}`,
      ["resident"],
      "discuss",
    ),
  ),
  ...sights(
    `${round}/lamna-forslag/:utkast/:steg`,
    `${main}/lamna-forslag/finns-inte/text`,
    ["resident"],
    "discuss",
  ).map(notThere),
  ...sights(`${page}/skriv-med/:token`, "/skriv-med/finns-inte", anyone, "discuss").map(notThere),
  ...sights(`${round}/ideer/:id`, `${main}/ideer/p-ide-hastighet`, anyone, "vote"),
  ...sights(`${round}/ideer/:id`, `${main}/ideer/p-ide-pulkabacke`, ["visitor"], "discuss"),
  ...sights(`${round}/ideer/:id`, `${main}/ideer/p-ide-hack`, ["visitor"], "vote"),
  ...sights(`${round}/rosta`, `${main}/rosta`, ["resident"], "vote"),
  ...sights(`${round}/rosta`, `${main}/rosta`, anyone, "inform", "decide"),
  ...sights(`${round}/rosta/legitimera`, `${main}/rosta/legitimera`, anyone, "vote"),
  ...sights(
    `${round}/rosta/legitimera`,
    `${main}/rosta/legitimera?fel=tooYoung`,
    ["visitor"],
    "vote",
  ),
  ...sights(`${round}/rosta/granska`, `${main}/rosta/granska`, ["resident"], "vote"),
  ...sights(`${round}/rosta/granska`, `${main}/rosta/granska`, anyone, "count"),
  ...sights(`${round}/rosta/kvitto`, `${main}/rosta/kvitto`, anyone, "vote"),
  ...sights(`${page}/k/:kod`, "/k/K7FD-2MPX-9RTA", ["visitor"], "vote"),
  ...sights(
    `${round}/resultat`,
    `${main}/resultat`,
    anyone,
    "decide",
    "follow-up",
    "count",
    "vote",
  ),
  ...sights(`${round}/resultat`, "/omgang/ungas-pott-2025/resultat", ["visitor"], "vote"),
  ...sights(`${round}/sa-avgors-det`, `${main}/sa-avgors-det`, anyone, "vote", "inform", "decide"),
  ...sights(`${round}/vad-kostar-det`, `${main}/vad-kostar-det`, anyone, "discuss", "vote"),
  ...sights(
    `${round}/vad-kostar-det`,
    `${main}/vad-kostar-det?q=lek&antal.parkbank=3&antal.trad=tre`,
    ["visitor"],
    "discuss",
  ),
  ...sights(`${round}/integritet`, `${main}/integritet`, anyone, "vote", "decide", "follow-up"),
  ...sights(`${round}/rakna-om`, `${main}/rakna-om`, anyone, "decide", "count"),
  ...sights(`${page}/ansvariga`, "/ansvariga", anyone, "vote", "decide"),
  ...sights(`${page}/ansvariga`, "/ansvariga?namnd=Finns+inte", ["visitor"], "vote"),
  ...sights(`${page}/rapport/:slug`, "/rapport/alvhamn-2026", anyone, "decide", "follow-up"),
  ...sights(`${page}/rapport/:slug`, "/rapport/alvhamn-2026", anyone, "vote"),
  ...sights(`${page}/rapport/:slug`, "/rapport/ungas-pott-2025", ["visitor"], "decide"),
  ...sights(`${page}/anmal/:kind/:id`, "/anmal/argument/arg-hs1-1", ["resident"], "vote"),
  ...sights(`${page}/anmal/:kind/:id`, "/anmal/question/fraga-hs1-1", ["resident"], "vote"),
  ...sights(`${page}/anmal/:kind/:id`, "/anmal/offer/hjalp-1", ["resident"], "vote"),
  ...sights(admin, "/admin", ["administrator"], "vote"),
  ...sights(
    `${admin}/omgang/:slug`,
    "/admin/omgang/alvhamn-2026",
    ["administrator"],
    "vote",
    "inform",
    "decide",
  ),
  ...sights(`${admin}/omgang/:slug`, "/admin/omgang/ny", ["administrator"], "vote"),
  ...sights(
    `${admin}/omgang/:slug/forslag/:id`,
    "/admin/omgang/alvhamn-2026/forslag/p-hs1",
    ["administrator"],
    "vote",
    "discuss",
  ),
  ...sights(
    `${admin}/omgang/:slug/forslag/:id`,
    "/admin/omgang/alvhamn-2026/forslag/p-hs6",
    ["administrator"],
    "vote",
  ),
  ...sights(
    `${admin}/omgang/:slug/forslag/:id`,
    "/admin/omgang/alvhamn-2026/forslag/nytt",
    ["administrator"],
    "discuss",
  ),
  ...sights(
    `${admin}/omgang/:slug/rostlangd`,
    "/admin/omgang/alvhamn-2026/rostlangd",
    ["administrator"],
    "vote",
    "inform",
  ),
  ...sights(`${admin}/personal`, "/admin/personal", ["administrator"], "vote"),
  ...sights(`${admin}/kommun`, "/admin/kommun", ["administrator"], "vote"),
  ...sights(`${admin}/kommun/karta`, "/admin/kommun/karta", ["administrator"], "vote"),
  ...sights(`${admin}/kommun/prislista`, "/admin/kommun/prislista", ["administrator"], "vote"),
  ...sights(
    `${admin}/kommun/prislista/:id`,
    "/admin/kommun/prislista/parkbank",
    ["administrator"],
    "vote",
  ),
  ...sights(
    `${admin}/omgang/:slug/papper`,
    "/admin/omgang/alvhamn-2026/papper",
    staff,
    "vote",
    "inform",
    "decide",
  ),
  ...sights(
    `${admin}/omgang/:slug/papper/:bunt`,
    "/admin/omgang/alvhamn-2026/papper/1",
    staff,
    "vote",
  ),
  ...sights(
    `${admin}/omgang/:slug/papper/:bunt/:serie`,
    "/admin/omgang/alvhamn-2026/papper/1/ny",
    staff,
    "vote",
  ),
  ...sights(
    `${admin}/omgang/:slug/brev`,
    "/admin/omgang/alvhamn-2026/brev",
    ["administrator"],
    "vote",
    "decide",
  ),
  ...sights(
    `${admin}/omgang/:slug/klasskoder`,
    "/admin/omgang/alvhamn-2026/klasskoder",
    ["administrator"],
    "vote",
    "decide",
  ),
  ...sights(
    `${admin}/omgang/:slug/genomforande`,
    "/admin/omgang/alvhamn-2026/genomforande",
    staff,
    "follow-up",
    "vote",
  ),
  ...sights(
    `${admin}/omgang/:slug/genomforande/:nr`,
    "/admin/omgang/alvhamn-2026/genomforande/HS5",
    staff,
    "follow-up",
  ),
  ...sights(
    `${admin}/omgang/:slug/genomforande/:nr`,
    "/admin/omgang/alvhamn-2026/genomforande/HS5?ratta=steg-hs5-1",
    ["officer"],
    "follow-up",
  ),
  ...sights(`${admin}/arenden`, "/admin/arenden", [...staff, "member"], "vote", "discuss"),
  ...sights(
    `${admin}/arenden/ide/:id`,
    "/admin/arenden/ide/p-ide-pulkabacke",
    staff,
    "discuss",
    "vote",
  ),
  ...sights(`${admin}/logg`, "/admin/logg", ["administrator", "observer"], "vote", "follow-up"),
  ...sights(`${page}/kiosk`, "/kiosk", ["administrator"], "vote"),
  ...sights(`${page}/kiosk/skarm/:nyckel`, "/kiosk/skarm/finns-inte", anyone, "vote").map(notThere),
  ...sights(`${page}/kontrollera`, "/kontrollera", anyone, "vote", "discuss", "decide"),
  ...sights(`${page}/kontrollera`, "/kontrollera?borjan=0K", ["visitor"], "decide"),
  ...sights(`${page}/klass/:token`, "/klass/finns-inte", anyone, "vote").map(notThere),
  ...sights(`${page}/logga-in`, "/logga-in", anyone, "vote"),
  ...sights(`${page}/logga-in/lank/:token`, "/logga-in/lank/finns-inte", anyone, "vote"),
  ...sights(`${page}/logga-in/personal`, "/logga-in/personal", anyone, "vote"),
  ...sights(`${page}/logga-in/bekrafta`, "/logga-in/bekrafta", everyStaff, "vote"),
  ...sights(`${page}/inbjudan/:token`, "/inbjudan/finns-inte", anyone, "vote"),
  ...sights(`${page}/sluta-mejla/:token`, "/sluta-mejla/finns-inte", anyone, "vote").map(notThere),
  ...sights(`${page}/konto`, "/konto", signedIn, "vote"),
  ...sights(`${page}/konto/sakerhet`, "/konto/sakerhet", everyStaff, "vote"),
  ...sights(`${page}/logga-ut`, "/logga-ut", anyone, "vote"),
  ...sights(`${page}/utseende`, "/utseende", anyone, "vote"),
  ...sights(`${page}/hjalp`, "/hjalp", anyone, "vote"),
  ...sights(`${page}/tillganglighet`, "/tillganglighet", anyone, "vote"),
  ...sights(`${page}/integritet`, "/integritet", anyone, "vote"),
  ...sights(`${page}/*`, "/finns/inte", anyone, "vote").map(notThere),
  ...sights(`${page}/*`, "/omgang/finns-inte", ["visitor"], "vote").map(notThere),
];

function notThere(sight: Sight): Sight {
  return { ...sight, status: 404 };
}

/** The addresses that are no pages: they answer programs, or only lead on. */
export const machineRoutes: readonly string[] = [
  ":lang?/omgang/:slug/rosta/e-id",
  ":lang?/omgang/:slug/forslag/:nr/hjalpsamt",
  ":lang?/admin/omgang/:slug/brev/pdf",
  ":lang?/omgang/:slug/liknande",
  ":lang?/omgang/:slug/nytt.atom",
  ":lang?/omgang/:slug/kalender.ics",
  ":lang?/klass/:token/kort",
  ":lang?/kiosk/slut",
  "e-id/svar",
  "omgang/:slug/lamna-forslag/:utkast/bild/:file",
  "omgang/:slug/karta/:file",
  "oppna-data/:file",
  "oppna-data/:slug/roster/:file",
  "admin/logg.jsonl",
  "admin/prislista.csv",
  "konto/uppgifter.json",
  "halsa",
  "redo",
];

const residentsFiles = new Set(
  routes.filter(({ file }) => file.startsWith("routes/resident/")).map(({ path }) => path ?? ""),
);

/** What residents read, and so in every language; the rest is staff's. */
export const residentSights: readonly Sight[] = pageSights.filter(({ route }) =>
  residentsFiles.has(route),
);

/** Every address of routes.ts, as the tests name it. */
export const allRoutes: readonly string[] = routes.map(({ path }) => path ?? "");

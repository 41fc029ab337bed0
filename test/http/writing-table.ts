import { pageSights, type Viewer } from "../addresses.ts";
import type { Fields } from "./a-browser.ts";

/** Who writes: the viewers of the addresses, and a resident in the booth of another round. */
export const writers = [
  ...(["visitor", "resident", "officer", "administrator", "member", "observer"] as const),
  "elsewhere",
] as const;
export type Writer = Viewer | "elsewhere";

/** What an address answers to each who writes to it. */
export interface WritingRow {
  /** As it stands in routes.ts. */
  route: string;
  path: string;
  /** What is sent, where an empty form is stopped before it comes to the guard. */
  form: Fields;
  statuses: Readonly<Record<Writer, number>>;
}

type Statuses = [number, number, number, number, number, number, number];

const page = ":lang?";
const round = `${page}/omgang/:slug`;
const admin = `${page}/admin`;
const desk = `${admin}/omgang/:slug`;
const main = "/omgang/alvhamn-2026";

/** An example of each address, at the moment of voting. */
export const paths: ReadonlyMap<string, string> = new Map([
  // The first that is given counts.
  ...pageSights.map(({ route, path }) => [route, path] as const).reverse(),
  [`${round}/rosta/e-id`, `${main}/rosta/e-id`],
  [`${round}/liknande`, `${main}/liknande`],
  [`${round}/forslag/:nr/hjalpsamt`, `${main}/forslag/HS1/hjalpsamt`],
  [`${round}/nytt.atom`, `${main}/nytt.atom`],
  [`${round}/kalender.ics`, `${main}/kalender.ics`],
  [`${desk}/brev/pdf`, `/admin${main}/brev/pdf`],
  [`${page}/klass/:token/kort`, "/klass/finns-inte/kort"],
  ["omgang/:slug/lamna-forslag/:utkast/bild/:file", `${main}/lamna-forslag/finns-inte/bild/x.webp`],
  ["omgang/:slug/karta/:file", `${main}/karta/hamnstaden.svg`],
  ["oppna-data/:file", "/oppna-data/ungas-pott-2025.json"],
  ["oppna-data/:slug/roster/:file", "/oppna-data/alvhamn-2026/roster/finns-inte"],
  ["e-id/svar", "/e-id/svar"],
  [`${page}/kiosk/slut`, "/kiosk/slut"],
  ["admin/logg.jsonl", "/admin/logg.jsonl"],
  ["admin/prislista.csv", "/admin/prislista.csv"],
  ["konto/uppgifter.json", "/konto/uppgifter.json"],
  ["halsa", "/halsa"],
  ["redo", "/redo"],
]);

function row(route: string, statuses: Statuses, form: Fields = {}): WritingRow {
  const named = writers.map((writer, place) => [writer, statuses[place]] as const);
  return {
    ...{ route, form, path: paths.get(route) ?? "" },
    statuses: Object.fromEntries(named) as Record<Writer, number>,
  };
}

const mark = { press: "add:p-bd1" };
const ballot = { castKey: "0".repeat(36), area: "a-none" };

/**
 * Every address that takes a form, and what it answers to whom: 302 and 307 lead to where one shows
 * who one is, 403 refuses, 404 knows of nothing there. Whoever may write has a form that says
 * nothing refused with 400 or 422, or taken with 200 or 303.
 */
export const writingRows: readonly WritingRow[] = [
  // In the writers' order: visitor, resident, officer, administrator, member, observer, elsewhere.
  row(`${round}/forslag/:nr`, [307, 422, 403, 403, 403, 403, 422]),
  row(`${round}/forslag/:nr/hjalpsamt`, [302, 303, 403, 403, 403, 403, 303]),
  // The voter from elsewhere has offered something else there before.
  row(`${round}/forslag/:nr`, [307, 303, 403, 403, 403, 403, 422], { intent: "offer" }),
  row(`${round}/forslag/:nr`, [302, 303, 403, 403, 403, 403, 303], { intent: "withdraw-offer" }),
  row(`${round}/lamna-forslag`, [307, 422, 403, 403, 403, 403, 422]),
  // At the vote no draft is left: whoever had one is told so.
  row(`${round}/lamna-forslag/:utkast/:steg`, [307, 410, 403, 403, 403, 403, 410]),
  row(`${page}/skriv-med/:token`, [307, 422, 403, 403, 403, 403, 422]),
  // Only whoever sent it in completes it.
  row(`${round}/ideer/:id`, [307, 403, 403, 403, 403, 403, 403]),
  row(`${round}/ideer/:id`, [302, 303, 403, 403, 403, 403, 303], { intent: "follow" }),
  row(`${page}/anmal/:kind/:id`, [307, 422, 403, 403, 403, 403, 422]),
  row(`${round}/rosta`, [302, 303, 302, 302, 302, 302, 302], mark),
  row(`${round}/rosta/granska`, [303, 422, 303, 303, 303, 303, 303], ballot),
  row(`${round}/rosta/legitimera`, [422, 422, 422, 422, 422, 422, 422], { kod: "K7FD" }),
  // It leaves the booth of whoever asks, and does nothing more.
  row(`${round}/rosta/kvitto`, [303, 303, 303, 303, 303, 303, 303]),
  row(`${page}/k/:kod`, [422, 422, 422, 422, 422, 422, 422]),
  row(`${page}/klass/:token/kort`, [404, 404, 404, 404, 404, 404, 404]),
  row(`${page}/rapport/:slug`, [302, 403, 403, 403, 422, 403, 403]),
  row(desk, [302, 403, 403, 303, 403, 403, 403]),
  row(`${desk}/forslag/:id`, [302, 403, 403, 303, 403, 403, 403]),
  row(`${desk}/rostlangd`, [302, 403, 403, 400, 403, 403, 403]),
  row(`${desk}/brev`, [302, 403, 403, 422, 403, 403, 403]),
  row(`${desk}/brev/pdf`, [302, 403, 403, 303, 403, 403, 403]),
  row(`${desk}/klasskoder`, [302, 403, 403, 422, 403, 403, 403]),
  row(`${desk}/papper`, [302, 403, 422, 422, 403, 403, 403]),
  row(`${desk}/papper/:bunt`, [302, 403, 400, 400, 403, 403, 403]),
  row(`${desk}/papper/:bunt/:serie`, [302, 403, 400, 400, 403, 403, 403]),
  // While the vote is open nothing is decided that could be carried out.
  row(`${desk}/genomforande/:nr`, [307, 403, 404, 404, 403, 403, 403]),
  row(`${admin}/personal`, [307, 403, 403, 422, 403, 403, 403]),
  row(`${admin}/kommun`, [302, 403, 403, 422, 403, 403, 403]),
  row(`${admin}/kommun/karta`, [302, 403, 403, 422, 403, 403, 403]),
  row(`${admin}/kommun/prislista`, [302, 403, 403, 422, 403, 403, 403]),
  row(`${admin}/kommun/prislista/:id`, [302, 403, 403, 422, 403, 403, 403]),
  row(`${page}/kiosk/skarm/:nyckel`, [404, 404, 404, 404, 404, 404, 404]),
  // Members answer questions, and hide nothing.
  row(`${admin}/arenden`, [307, 403, 422, 422, 422, 403, 403], { intent: "answer" }),
  row(`${admin}/arenden`, [307, 403, 422, 422, 403, 403, 403], { intent: "hide" }),
  row(`${admin}/arenden`, [307, 403, 422, 422, 403, 403, 403], { intent: "reply" }),
  row(`${admin}/arenden`, [307, 403, 422, 422, 403, 403, 403], { intent: "keep" }),
  row(`${admin}/arenden/ide/:id`, [307, 403, 422, 422, 403, 403, 403]),
  row(`${page}/logga-in`, [200, 200, 200, 200, 200, 200, 200]),
  row(`${page}/logga-in/lank/:token`, [422, 422, 422, 422, 422, 422, 422]),
  row(`${page}/logga-in/personal`, [200, 200, 200, 200, 200, 200, 200]),
  row(`${page}/logga-in/personal`, [422, 422, 422, 422, 422, 422, 422], { signIn: "1" }),
  row(`${page}/logga-in/bekrafta`, [302, 403, 200, 200, 200, 200, 403]),
  row(`${page}/logga-in/bekrafta`, [302, 403, 422, 422, 422, 422, 403], { confirm: "1" }),
  row(`${page}/inbjudan/:token`, [422, 422, 422, 422, 422, 422, 422]),
  row(`${page}/konto`, [307, 422, 422, 422, 422, 422, 422]),
  row(`${page}/konto`, [307, 422, 403, 403, 403, 403, 422], { intent: "leave" }),
  row(`${page}/konto`, [307, 303, 403, 403, 403, 403, 303], { intent: "mail" }),
  row(`${page}/konto`, [307, 403, 303, 303, 303, 403, 403], { intent: "directory" }),
  row(`${admin}/personal`, [307, 403, 403, 422, 403, 403, 403], { intent: "directory" }),
  row(`${page}/konto`, [307, 303, 403, 403, 403, 403, 303], { intent: "unfollow" }),
  row(`${page}/konto`, [307, 303, 403, 403, 403, 403, 303], { intent: "drop-draft" }),
  row(`${page}/sluta-mejla/:token`, [404, 404, 404, 404, 404, 404, 404]),
  row(`${page}/kiosk`, [302, 403, 403, 404, 403, 403, 403]),
  row(`${page}/konto/sakerhet`, [302, 403, 422, 422, 422, 422, 403]),
  row(`${page}/logga-ut`, [303, 303, 303, 303, 303, 303, 303]),
  row(`${page}/utseende`, [303, 303, 303, 303, 303, 303, 303]),
  row(`${page}/*`, [404, 404, 404, 404, 404, 404, 404]),
];

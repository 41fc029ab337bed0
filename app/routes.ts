import { prefix, type RouteConfig, route } from "@remix-run/route-config";

/** Every address of the platform. The first line of `pages` is the language prefix. */
const pages = prefix(":lang?", [
  route("", "routes/resident/home.tsx", { index: true }),
  route("omgang/:slug", "routes/resident/round.tsx"),
  route("omgang/:slug/forslag", "routes/resident/proposals.tsx"),
  route("omgang/:slug/forslag/:nr", "routes/resident/proposal.tsx"),
  route("omgang/:slug/lamna-forslag", "routes/resident/submit-idea.tsx"),
  route("omgang/:slug/ideer/:id", "routes/resident/idea.tsx"),
  route("omgang/:slug/rosta", "routes/resident/booth.tsx"),
  route("omgang/:slug/rosta/legitimera", "routes/resident/entrance.tsx"),
  route("omgang/:slug/rosta/e-id", "routes/resident/e-id-start.ts"),
  route("omgang/:slug/rosta/granska", "routes/resident/review.tsx"),
  route("omgang/:slug/rosta/kvitto", "routes/resident/receipt.tsx"),
  route("omgang/:slug/resultat", "routes/resident/results.tsx"),
  route("omgang/:slug/rakna-om", "routes/resident/recount.tsx"),
  route("rapport/:slug", "routes/namnd/report.tsx"),
  route("anmal/:kind/:id", "routes/resident/report-post.tsx"),
  route("admin", "routes/admin/rounds.tsx"),
  route("admin/omgang/:slug", "routes/admin/round.tsx"),
  route("admin/omgang/:slug/forslag/:id", "routes/admin/proposal.tsx"),
  route("admin/omgang/:slug/brev", "routes/admin/letters.tsx"),
  route("admin/omgang/:slug/brev/pdf", "routes/admin/letters-pdf.ts"),
  route("admin/omgang/:slug/klasskoder", "routes/admin/class-codes.tsx"),
  route("admin/arenden", "routes/officer/waiting.tsx"),
  route("admin/arenden/ide/:id", "routes/officer/idea.tsx"),
  route("kontrollera", "routes/resident/check.tsx"),
  route("k/:kod", "routes/resident/letter-door.tsx"),
  route("klass/:token", "routes/resident/class-cards.tsx"),
  route("klass/:token/kort", "routes/resident/class-cards-pdf.ts"),
  route("logga-in", "routes/resident/sign-in.tsx"),
  route("logga-ut", "routes/resident/sign-out.tsx"),
  route("utseende", "routes/resident/appearance.tsx"),
  route("hjalp", "routes/resident/help.tsx"),
  route("tillganglighet", "routes/resident/accessibility.tsx"),
  route("integritet", "routes/resident/privacy.tsx"),
  route("*", "routes/resident/not-found.tsx"),
]);

const machines = [
  route("oppna-data/:file", "routes/machine/open-data.ts"),
  route("oppna-data/:slug/roster/:file", "routes/machine/ledger.ts"),
  route("e-id/svar", "routes/resident/e-id-answer.ts"),
  route("halsa", "routes/machine/live.ts"),
  route("redo", "routes/machine/ready.ts"),
];

export default [...pages, ...machines] satisfies RouteConfig;

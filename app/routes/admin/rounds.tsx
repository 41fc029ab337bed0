import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { momentAt } from "#app/domain/schedule.ts";
import { date, shortDate } from "#app/format.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { visitorWhoMay } from "#app/http/visitor.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { findMunicipality } from "#db/municipality.server.ts";
import { listRounds } from "#db/rounds.server.ts";
import { RoundState } from "./round-state.tsx";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("admin.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await visitorWhoMay("configureRound", request, context, params);
  // An empty installation is told first whose it is.
  if (!(await findMunicipality(context.db))) throw redirect(inLanguage(params, "/admin/kommun"));
  const rounds = await listRounds(context.db);
  return rounds.map(({ round: { slug, title, dnr, schedule } }) => ({
    ...{ slug, title, dnr },
    opensAtMs: schedule.voteOpensAtMs,
    closesAtMs: schedule.voteClosesAtMs,
    published: schedule.publishedAtMs !== null,
    moment: momentAt(schedule, context.nowMs),
  }));
}

/** Every round, drafts too, and the way to make one more. */
export default function Rounds() {
  const rounds = useLoaderData<typeof loader>();
  const { t, to, locale } = useTongue();
  const create = (
    <LinkButton icon="plus" href={to("/admin/omgang/ny")}>
      {t("admin.new")}
    </LinkButton>
  );
  return (
    <SitePage>
      <div className="page-head">
        <h1>{t("admin.title")}</h1>
      </div>
      {rounds.length === 0 ? (
        <EmptyState drawing="chairs" action={<p>{create}</p>}>
          <p>{t("admin.none")}</p>
        </EmptyState>
      ) : (
        <div className="stack">
          <p>{create}</p>
          <DataTable
            caption={t("admin.title")}
            captionHidden
            rows={rounds}
            rowKey={({ slug }) => slug}
            columns={[
              {
                key: "title",
                heading: t("admin.f.title"),
                cell: ({ slug, title }) => <a href={to(`/admin/omgang/${slug}`)}>{title}</a>,
              },
              {
                key: "state",
                heading: t("admin.state"),
                cell: ({ moment, published }) => <RoundState {...{ moment, published }} />,
              },
              {
                key: "vote",
                heading: t("admin.list.vote"),
                cell: ({ opensAtMs, closesAtMs }) =>
                  t("admin.list.from", {
                    from: shortDate(opensAtMs, locale),
                    until: date(closesAtMs, locale),
                  }),
              },
              { key: "dnr", heading: t("admin.f.dnr"), cell: ({ dnr }) => dnr },
              {
                key: "view",
                heading: t("admin.list.page"),
                cell: ({ slug, title }) => (
                  <a href={to(`/omgang/${slug}`)} aria-label={`${t("admin.view")}: ${title}`}>
                    {t("admin.view")}
                  </a>
                ),
              },
            ]}
          />
        </div>
      )}
    </SitePage>
  );
}

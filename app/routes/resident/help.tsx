import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { momentAt } from "#app/domain/schedule.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { Details } from "#app/ui/details.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { AsWritten, useTongue } from "#app/ui/words.tsx";
import { listRounds } from "#db/rounds.server.ts";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("help.title"));

/** The rounds that are not over yet: help leads to their own pages. */
export async function loader({ context }: LoaderFunctionArgs) {
  const all = (await listRounds(context.db)).map(({ round }) => round);
  const open = all.filter(({ schedule, ballotRule }) => {
    const { kind } = momentAt(schedule, context.nowMs);
    return ballotRule.kind !== "imported" && kind !== "draft" && kind !== "follow-up";
  });
  return { rounds: open.map(({ slug, title }) => ({ slug, title })) };
}

export default function Help() {
  const { rounds } = useLoaderData<typeof loader>();
  const { t, to } = useTongue();
  return (
    <SitePage>
      <div className="page-head">
        <h1>{t("help.title")}</h1>
        <p className="lead">{t("help.lead")}</p>
      </div>
      <div className="stack narrow">
        {([1, 2, 3, 4, 5, 6, 7, 8] as const).map((n) => (
          <Details key={n} summary={t(`help.q${n}`)} open={n === 1}>
            <p>{t(`help.a${n}`)}</p>
          </Details>
        ))}
        {rounds.map(({ slug, title }) => (
          <section key={slug} className="stack-small">
            <h2>
              <AsWritten>{title}</AsWritten>
            </h2>
            <ul>
              <li>
                <a href={to(`/omgang/${slug}/vad-kostar-det`)}>{t("cost.title")}</a>
              </li>
              <li>
                <a href={to(`/omgang/${slug}/integritet`)}>{t("privacyOf.title")}</a>
              </li>
            </ul>
          </section>
        ))}
      </div>
    </SitePage>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ballotTypeOf } from "#app/domain/ballots/index.ts";
import { type BallotsFile, ballotsFiles } from "#app/domain/pabulib/ballots-files.ts";
import { votingRules } from "#app/domain/rules/index.ts";
import type { CountingRule } from "#app/domain/rules/voting-rule.ts";
import { visitedRound } from "#app/http/round.server.ts";
import type { RecountedRound } from "#app/islands/recount/count-here.tsx";
import recountScript from "#app/islands/recount.tsx?worker&url";
import { findShownResult } from "#app/routes/shown-result.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { ruleName } from "#app/text/rule-names.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { ByHand } from "./recount/by-hand.tsx";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ t }) => t("recount.titleOf", { title: args.data?.round.title ?? "" }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const found = await visitedRound(request, context, params);
  const known = await findShownResult(found, context);
  const { slug, title, currency, countingRule, ballotRule } = found.round;
  return {
    round: { slug, title, currency, countingRule, ballotRule },
    files: known ? ballotsFiles(slug, known.result) : null,
    otherRules: offeredRules(),
  };
}

/** Every rule there is, without the comparison with another rule that a round may add. */
function offeredRules(): CountingRule[] {
  const all = Object.values(votingRules).flatMap(({ examples }): CountingRule[] => [...examples]);
  return all.filter((rule) => rule.kind !== "equal-shares" || !rule.comparison);
}

export default function RecountPage() {
  const { round, files, otherRules } = useLoaderData<typeof loader>();
  const { t, to } = useTongue();
  const result = to(`/omgang/${round.slug}/resultat`);
  if (files === null) {
    return (
      <SitePage>
        <BackLink href={to(`/omgang/${round.slug}`)}>{round.title}</BackLink>
        <EmptyState
          drawing="box"
          action={
            <LinkButton variant="secondary" href={result}>
              {t("recount.toResult")}
            </LinkButton>
          }
        >
          <h1>{t("recount.title")}</h1>
          <p>{t("recount.notYet")}</p>
        </EmptyState>
      </SitePage>
    );
  }
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={result}>{t("results.titleOf", { title: round.title })}</BackLink>
        <h1>{t("recount.title")}</h1>
        <p className="lead">{t("recount.lead")}</p>
      </div>
      <How round={round} files={files} />
      <recount-here
        data-script={recountScript}
        data-recountable={JSON.stringify({ round, otherRules })}
      >
        <noscript>
          <p className="measure">{t("recount.noScripts")}</p>
        </noscript>
      </recount-here>
      <ByHand round={round} files={files} />
    </SitePage>
  );
}

/** What will happen, before anything does. */
function How({ round, files }: { round: RecountedRound; files: readonly BallotsFile[] }) {
  const tongue = useTongue();
  const { t } = tongue;
  const steps = ["recount.how.1", "recount.how.2", "recount.how.3", "recount.how.4"] as const;
  const unit = ballotTypeOf(round.ballotRule).unit(round.ballotRule);
  const rule = ruleName(tongue, round.countingRule, unit);
  const open = files.some(({ withheld }) => withheld === null);
  return (
    <section className="stack">
      <h2>{t("recount.how")}</h2>
      <ol className="measure">
        {steps.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <p className="measure">{t("recount.how.5")}</p>
      {open && <p className="measure">{t("recount.ballotsText")}</p>}
      <p className="measure">{t("recount.rule", { rule })}</p>
    </section>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { fewestBallots } from "#app/domain/pabulib/ballots-files.ts";
import { momentAt } from "#app/domain/schedule.ts";
import { receiptsAt } from "#app/http/control-package.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { CodeList } from "#app/ui/check/code-list.tsx";
import { Promises } from "#app/ui/check/promises.tsx";
import { WholeCode } from "#app/ui/check/whole-code.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { SelectField, TextField } from "#app/ui/fields.tsx";
import { checkScript } from "#app/ui/own-script.ts";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { listRounds } from "#db/rounds.server.ts";

export const handle = checkScript;

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("check.title"));

/** Looks up what the first two characters of a code lead to; a whole code is never asked for. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, nowMs } = context;
  const rounds = (await listRounds(db))
    .map(({ round }) => round)
    .filter(({ ballotRule, schedule }) => {
      const { kind } = momentAt(schedule, nowMs);
      const hasLedger = kind !== "draft" && kind !== "inform" && kind !== "discuss";
      return hasLedger && ballotRule.kind !== "imported";
    })
    .sort((one, other) => other.schedule.voteOpensAtMs - one.schedule.voteOpensAtMs);
  const asked = new URL(request.url).searchParams;
  const round = rounds.find(({ slug }) => slug === asked.get("omgang")) ?? rounds[0] ?? null;
  const typed = asked.get("borjan");
  const listed = round && typed !== null ? await receiptsAt(db, round.id, typed) : null;
  return {
    rounds: rounds.map(({ slug, title, contact, keyHolding }) => ({
      ...{ slug, title, contact, keyHolding },
    })),
    chosen: round?.slug ?? null,
    typed,
    listed,
  };
}

export default function Check() {
  const { rounds, chosen, typed, listed } = useLoaderData<typeof loader>();
  const { t } = useTongue();
  const round = rounds.find(({ slug }) => slug === chosen);
  const options = rounds.map(({ slug, title }) => ({ value: slug, label: title }));
  return (
    <SitePage>
      <div className="page-head">
        <h1>{t("check.title")}</h1>
        <p className="lead">{t("check.lead")}</p>
      </div>
      {round ? (
        <>
          <WholeCode options={options} chosen={round.slug} contact={round.contact} />
          <div id="by-hand">
            <Card as="section">
              <form method="get" className="stack">
                {rounds.length > 1 && (
                  <SelectField
                    name="omgang"
                    label={t("check.round")}
                    options={options}
                    defaultValue={round.slug}
                  />
                )}
                <TextField
                  name="borjan"
                  label={t("check.beginning")}
                  hint={t("check.beginningHint")}
                  error={typed !== null && !listed ? t("check.beginningBad") : undefined}
                  defaultValue={typed ?? ""}
                  maxLength={2}
                  size={4}
                  autoComplete="off"
                  autoCapitalize="characters"
                />
                <div>
                  <Button variant="secondary">{t("check.show")}</Button>
                </div>
              </form>
              {listed && <CodeList {...listed} />}
            </Card>
          </div>
        </>
      ) : (
        <EmptyState drawing="box">
          <p>{t("check.none")}</p>
        </EmptyState>
      )}
      <Promises
        slug={round?.slug ?? null}
        leastBallots={fewestBallots}
        keyHolding={round?.keyHolding ?? { kind: "server" }}
      />
    </SitePage>
  );
}

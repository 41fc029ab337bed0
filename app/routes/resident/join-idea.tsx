import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useLocation } from "@remix-run/react";
import { can } from "#app/domain/permissions.ts";
import { readForm } from "#app/http/form.server.ts";
import { askedAlong } from "#app/http/idea-draft.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { refuse } from "#app/http/refusals.server.ts";
import { visitorOf, writerWhoMay } from "#app/http/visitor.server.ts";
import { joinIdea } from "#app/services/join-idea.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { useProblems } from "#app/ui/form-problems.tsx";
import { stepAddress } from "#app/ui/ideas/idea-steps.ts";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { findRoundById } from "#db/rounds.server.ts";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("join.title"));

/** Looking makes nobody a co-author: whoever was sent the link says yes themselves. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = await visitorOf(request, context);
  const asked = await askedAlong(params.token ?? "", context);
  const who = { signedIn: person !== null, may: can(person?.role ?? null, "submitIdea") };
  return data({ asked, ...who }, { status: asked ? 200 : 404 });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  await readForm(request);
  const person = await writerWhoMay("submitIdea", request, context, params);
  const joined = await joinIdea(context.db, params.token ?? "", person, context.nowMs);
  if ("problems" in joined) return refuse(joined.problems);
  const found = await findRoundById(context.db, joined.roundId);
  if (!found) throw new Error(`The round of the draft ${joined.id} is not there.`);
  return redirect(inLanguage(params, stepAddress(found.round.slug, joined.id, "review")), 303);
}

/** Where a friend's link leads: who asks, what yes means, and one button. */
export default function JoinIdea() {
  const { asked, signedIn, may } = useLoaderData<typeof loader>();
  const { summary } = useProblems(useActionData<typeof action>()?.problems);
  const { pathname } = useLocation();
  const { t, to } = useTongue();
  return (
    <SitePage>
      <div className="page-head">
        <h1>{t("join.title")}</h1>
        {summary}
        {asked ? (
          <p className="lead">
            {t("join.asked", { name: asked.ownerName, round: asked.roundTitle })}
          </p>
        ) : (
          <Alert tone="warning">{t("join.gone")}</Alert>
        )}
      </div>
      {asked && (
        <div className="stack narrow">
          <p>{t("join.text")}</p>
          {!signedIn && (
            <p>
              <LinkButton href={`${to("/logga-in")}?till=${encodeURIComponent(pathname)}`}>
                {t("join.signIn")}
              </LinkButton>
            </p>
          )}
          {signedIn && !may && <p>{t("talk.mayNot")}</p>}
          {may && (
            <Form method="post" className="cluster">
              <Button size="large">{t("join.do")}</Button>
              <LinkButton variant="secondary" href={to("/")}>
                {t("join.no")}
              </LinkButton>
            </Form>
          )}
        </div>
      )}
    </SitePage>
  );
}

import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { admitByCode } from "#app/http/admit.server.ts";
import { inLanguage, languageOf } from "#app/http/locale.server.ts";
import { notFound, refuse } from "#app/http/refusals.server.ts";
import { intoBooth } from "#app/http/voter.server.ts";
import { addressIn } from "#app/text/addresses.ts";
import { languages } from "#app/text/languages.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { useProblems } from "#app/ui/form-problems.tsx";
import { boothScript } from "#app/ui/own-script.ts";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { findRoundById } from "#db/rounds.server.ts";

export const handle = boothScript;

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("entrance.door.title"));

/** The page is the same whatever the code: nothing is told, and nothing used, until it is pressed. */
export function loader({ request, params }: LoaderFunctionArgs) {
  languageOf(params);
  const asked = new URL(request.url).searchParams.get("sprak");
  const lang = languages.find((one) => one === asked);
  if (!lang) return null;
  const code = encodeURIComponent(params.kod ?? "");
  return redirect(addressIn(lang, `/k/${code}`), 303);
}

export async function action({ params, context }: ActionFunctionArgs) {
  const admitted = await admitByCode(context, params.kod ?? "", null);
  if ("problem" in admitted) {
    // There is no field on this page for the refusal to lead to.
    const { field: _, ...problem } = admitted.problem;
    return refuse([problem]);
  }
  const found = await findRoundById(context.db, admitted.voter.roundId);
  if (!found) throw notFound();
  return redirect(inLanguage(params, `/omgang/${found.round.slug}/rosta`), {
    status: 303,
    headers: intoBooth(admitted.voter, context),
  });
}

export default function LetterDoor() {
  const refused = useActionData<typeof action>();
  const { t, to } = useTongue();
  const { summary } = useProblems(refused?.problems);
  return (
    <SitePage>
      <div className="page-head narrow stack">
        <h1 tabIndex={-1}>{t("entrance.door.title")}</h1>
        {summary}
        <p className="lead">{t("entrance.door.text")}</p>
        <form method="post">
          <Button wide>{t("entrance.codeDo")}</Button>
        </form>
        {refused && (
          <>
            <p>{t("entrance.door.byHand")}</p>
            <LinkButton variant="secondary" href={to("/")}>
              {t("entrance.door.rounds")}
            </LinkButton>
          </>
        )}
        <p className="muted">{t("entrance.lead")}</p>
      </div>
    </SitePage>
  );
}

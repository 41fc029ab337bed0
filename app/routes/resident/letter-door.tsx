import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { admitByCode } from "#app/http/admit.server.ts";
import { inLanguage, languageOf } from "#app/http/locale.server.ts";
import { noReceipt } from "#app/http/receipt.server.ts";
import { notFound, refuse } from "#app/http/refusals.server.ts";
import { letIn } from "#app/http/voter.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { Button } from "#app/ui/button.tsx";
import { useProblems } from "#app/ui/form-problems.tsx";
import { boothScript } from "#app/ui/own-script.ts";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { findRoundById } from "#db/rounds.server.ts";

export const handle = boothScript;

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("entrance.door.title"));

/** The page is the same whatever the code: nothing is told, and nothing used, until it is pressed. */
export function loader({ params }: LoaderFunctionArgs) {
  languageOf(params);
  return null;
}

export async function action({ params, context }: ActionFunctionArgs) {
  const admitted = await admitByCode(context, params.kod ?? "", null);
  if ("problem" in admitted) return refuse([admitted.problem]);
  const found = await findRoundById(context.db, admitted.voter.roundId);
  if (!found) throw notFound();
  const cookies = [letIn(admitted.voter, context), noReceipt(context)];
  return redirect(inLanguage(params, `/omgang/${found.round.slug}/rosta`), {
    status: 303,
    headers: cookies.map((one): [string, string] => ["Set-Cookie", one]),
  });
}

export default function LetterDoor() {
  const refused = useActionData<typeof action>();
  const { t } = useTongue();
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
        <p className="muted">{t("entrance.lead")}</p>
      </div>
    </SitePage>
  );
}

import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form } from "@remix-run/react";
import { inLanguage } from "#app/http/locale.server.ts";
import { noReceipt } from "#app/http/receipt.server.ts";
import { leaveBooth } from "#app/http/voter.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { Button } from "#app/ui/button.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("signOut.title"));

export async function action({ request, params, context }: ActionFunctionArgs) {
  const setCookie = await context.sessions.revoke(request);
  const cookies: [string, string][] = [setCookie, noReceipt, leaveBooth(context)].map((one) => [
    "Set-Cookie",
    one,
  ]);
  return redirect(inLanguage(params, "/"), { status: 303, headers: cookies });
}

export default function SignOut() {
  const { t } = useTongue();
  return (
    <SitePage>
      <div className="page-head">
        <h1>{t("signOut.title")}</h1>
        <p>{t("signOut.text")}</p>
        <Form method="post" reloadDocument>
          <Button>{t("signOut.do")}</Button>
        </Form>
      </div>
    </SitePage>
  );
}

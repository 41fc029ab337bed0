import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form } from "@remix-run/react";
import { inLanguage } from "#app/http/locale.server.ts";
import { signedOutHeaders } from "#app/http/signed-out.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { Button } from "#app/ui/button.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("signOut.title"));

export async function action({ request, params, context }: ActionFunctionArgs) {
  const headers = await signedOutHeaders(request, context);
  return redirect(inLanguage(params, "/"), { status: 303, headers });
}

export default function SignOut() {
  const { t } = useTongue();
  return (
    <SitePage>
      <div className="page-head">
        <h1>{t("signOut.title")}</h1>
        <p>{t("signOut.text")}</p>
        <Form method="post">
          <Button>{t("signOut.do")}</Button>
        </Form>
      </div>
    </SitePage>
  );
}

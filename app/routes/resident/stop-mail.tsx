import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { readForm, textOf } from "#app/http/form.server.ts";
import { stopAt } from "#app/http/stop-link.server.ts";
import { stopMail } from "#app/services/stop-mail.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("stop.title"));

/** Looking stops nothing: programs that read mail open links before their reader does. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const stop = stopAt(params, context);
  return data({ list: stop?.list ?? null }, { status: stop ? 200 : 404 });
}

/** A press here, or in a mail program that sends `List-Unsubscribe=One-Click` (RFC 8058). */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const stop = stopAt(params, context);
  if (!stop) return data({ done: false }, { status: 404 });
  await stopMail(context.db, stop, textOf(form, "what") === "all");
  return data({ done: true });
}

/** Where the last link in a mail leads: one button, without signing in. */
export default function StopMail() {
  const { list } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>()?.done ?? false;
  const { t, to } = useTongue();
  return (
    <SitePage>
      <div className="page-head">
        <h1>{t("stop.title")}</h1>
        {list === null && <Alert tone="warning">{t("stop.gone")}</Alert>}
        {list && !done && <p className="lead">{t(`stop.${list}`)}</p>}
        {done && (
          <Alert tone="success" status>
            {t("stop.done")}
          </Alert>
        )}
      </div>
      {list && !done && (
        <Form method="post" className="cluster">
          <Button name="what" value={list}>
            {t("stop.do")}
          </Button>
          <Button name="what" value="all" variant="secondary">
            {t("stop.all")}
          </Button>
        </Form>
      )}
      {(done || list === null) && (
        <div className="stack">
          {done && <p>{t("stop.back")}</p>}
          <p>
            <LinkButton variant="secondary" href={to("/konto")}>
              {t("account.title")}
            </LinkButton>
          </p>
        </div>
      )}
    </SitePage>
  );
}

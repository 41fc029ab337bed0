import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { signInOptions } from "#app/adapters/passkeys.server.ts";
import type { Person } from "#app/domain/person.ts";
import { carriedIn, carriesForm, fieldsToCarry, ownFields } from "#app/http/carried-form.server.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { readForm, textOf } from "#app/http/form.server.ts";
import { letIn } from "#app/http/let-in.server.ts";
import { challengeFor, passkeySite } from "#app/http/passkey-site.server.ts";
import { safeReturn, visitorWhoMay } from "#app/http/visitor.server.ts";
import { confirmForm } from "#app/schemas/account-forms.server.ts";
import { fieldsOf, readFields } from "#app/schemas/form-fields.server.ts";
import { provePasskey } from "#app/services/prove-passkey.server.ts";
import { proveStaff } from "#app/services/prove-staff.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { CarriedFields } from "#app/ui/carried-fields.tsx";
import { PasskeyForm } from "#app/ui/passkey-form.tsx";
import { PasswordAndCode } from "#app/ui/secret-fields.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("confirm.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await visitorWhoMay("secureOwnAccount", request, context, params);
  const back = safeReturn(new URL(request.url).searchParams.get("till"));
  const use = await signInOptions(await passkeySite(context), challengeFor(context));
  return { back, use, demo: context.demo };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = await visitorWhoMay("secureOwnAccount", request, context, params);
  const form = await readForm(request);
  const back = safeReturn(new URL(request.url).searchParams.get("till"));
  const own = form.has("confirm") || form.has("passkey");
  if (!own) return data({ carried: fieldsToCarry(form), wrong: false });
  await context.limits.take("staffSignInFailed", person.id);
  if (await isReally(person, form, context)) {
    await context.limits.forgive("staffSignInFailed", person.id);
    return letIn(person, { back, carries: carriesForm(form) }, request, context);
  }
  return data({ carried: carriedIn(form), wrong: true }, { status: 422 });
}

/** True when the form proves that the one who is signed in is the one at the keyboard. */
async function isReally(person: Person, form: FormData, context: RequestContext): Promise<boolean> {
  if (context.demo && textOf(form, "confirm") === "demo") return true;
  if (form.has("passkey")) {
    const site = await passkeySite(context);
    const written = textOf(form, "passkey");
    return (await provePasskey(context, site, written, context.realNowMs))?.id === person.id;
  }
  const read = readFields(confirmForm, fieldsOf(ownFields(form), ["confirm"]));
  if ("problems" in read) return false;
  return (await proveStaff(context, { person }, read.value, context.realNowMs)) !== null;
}

/** Before what does harm in the wrong hands: the same proof as when one signed in. */
export default function Confirm() {
  const { back, use, demo } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { t } = useTongue();
  const hidden = <CarriedFields fields={answered?.carried ?? []} />;
  return (
    <SitePage>
      <div className="page-head">
        <h1>{t("confirm.title")}</h1>
        <p className="lead">{t("confirm.lead")}</p>
        <p>{t("confirm.after")}</p>
        {answered?.wrong && (
          <Alert tone="danger" status>
            {t("confirm.wrong")}
          </Alert>
        )}
      </div>
      {demo ? (
        <Form method="post">
          {hidden}
          <Button name="confirm" value="demo">
            {t("confirm.demo")}
          </Button>
        </Form>
      ) : (
        <div className="stack-large narrow">
          <PasskeyForm asked={{ use }} label={t("confirm.passkey")}>
            {hidden}
          </PasskeyForm>
          <Form method="post" className="stack">
            {hidden}
            <PasswordAndCode />
            <div>
              <Button name="confirm" value="code">
                {t("confirm.do")}
              </Button>
            </div>
          </Form>
        </div>
      )}
      <p>
        <a href={back}>{t("confirm.cancel")}</a>
      </p>
    </SitePage>
  );
}

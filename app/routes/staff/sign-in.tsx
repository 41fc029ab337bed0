import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { signInOptions } from "#app/adapters/passkeys.server.ts";
import type { Problem } from "#app/domain/problem.ts";
import { carriedIn, carriesForm, ownFields } from "#app/http/carried-form.server.ts";
import { readForm, textOf } from "#app/http/form.server.ts";
import { deskOf, letIn } from "#app/http/let-in.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { challengeFor, passkeySite } from "#app/http/passkey-site.server.ts";
import { safeReturn } from "#app/http/visitor.server.ts";
import { staffSignInForm } from "#app/schemas/account-forms.server.ts";
import { fieldsOf, readFields } from "#app/schemas/form-fields.server.ts";
import { provePasskey } from "#app/services/prove-passkey.server.ts";
import { proveStaff } from "#app/services/prove-staff.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { Button } from "#app/ui/button.tsx";
import { CarriedFields } from "#app/ui/carried-fields.tsx";
import { TextField } from "#app/ui/fields.tsx";
import { useProblems } from "#app/ui/form-problems.tsx";
import { PasskeyForm } from "#app/ui/passkey-form.tsx";
import { PasswordAndCode } from "#app/ui/secret-fields.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("staffIn.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const back = safeReturn(new URL(request.url).searchParams.get("till"));
  const use = await signInOptions(await passkeySite(context), challengeFor(context));
  return { back, use };
}

interface Answer {
  back: string | null;
  carried: [string, string][];
  problems: readonly Problem[];
  email: string;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const email = textOf(form, "email");
  const own = form.has("signIn") || form.has("passkey");
  const back = safeReturn(textOf(form, "till") || new URL(request.url).searchParams.get("till"));
  const answer: Answer = { back, carried: carriedIn(form), problems: [], email };
  // What was written elsewhere comes along from the page of the other way in.
  if (!own) return data(answer);
  const fields = fieldsOf(ownFields(form), ["signIn", "till", "passkey"]);
  const account = email.toLowerCase();
  await context.limits.take("staffSignInFailed", account);
  const read = form.has("passkey") ? null : readFields(staffSignInForm, fields);
  const person = !read
    ? await provePasskey(
        context,
        await passkeySite(context),
        textOf(form, "passkey"),
        context.realNowMs,
      )
    : "value" in read
      ? await proveStaff(context, { email: read.value.email }, read.value, context.realNowMs)
      : null;
  if (person) {
    await context.limits.forgive("staffSignInFailed", account);
    const desk = back === "/" ? inLanguage(params, deskOf(person)) : back;
    return letIn(person, { back: desk, carries: carriesForm(form) }, request, context);
  }
  const problem: Problem = form.has("passkey") ? { key: "passkeyWrong" } : { key: "signInWrong" };
  return data({ ...answer, problems: [problem] }, { status: 422 });
}

/** One form for address, password and code; a passkey where the browser has one. */
export default function StaffSignIn() {
  const { back, use } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { t, to } = useTongue();
  const { summary } = useProblems(answered?.problems);
  const hidden = (
    <>
      <input type="hidden" name="till" value={answered?.back ?? back} />
      <CarriedFields fields={answered?.carried ?? []} />
    </>
  );
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={to("/logga-in")}>{t("signIn.title")}</BackLink>
        <h1>{t("staffIn.title")}</h1>
        <p className="lead">{t("staffIn.lead")}</p>
        {summary}
      </div>
      <div className="stack-large narrow">
        <PasskeyForm asked={{ use }} label={t("passkey.signIn")}>
          {hidden}
        </PasskeyForm>
        <Form method="post" className="stack">
          {hidden}
          <TextField
            name="email"
            type="email"
            autoComplete="username"
            label={t("staffIn.email")}
            defaultValue={answered?.email ?? ""}
          />
          <PasswordAndCode />
          <div>
            <Button name="signIn" value="staff">
              {t("staffIn.do")}
            </Button>
          </div>
          <p className="muted">{t("staffIn.lost")}</p>
        </Form>
      </div>
    </SitePage>
  );
}

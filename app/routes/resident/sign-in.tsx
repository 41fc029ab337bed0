import type { MetaFunction } from "@remix-run/node";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { Problem } from "#app/domain/problem.ts";
import { carriedIn, carriesForm, fieldsToCarry } from "#app/http/carried-form.server.ts";
import { readForm, textOf } from "#app/http/form.server.ts";
import { letIn } from "#app/http/let-in.server.ts";
import { inLanguage, languageOf } from "#app/http/locale.server.ts";
import { forbidden, notFound } from "#app/http/refusals.server.ts";
import { askingBrowser, mailSender } from "#app/http/sign-in-link.server.ts";
import { onwardFor, safeReturn, visitorOf } from "#app/http/visitor.server.ts";
import { mailLinkForm } from "#app/schemas/account-forms.server.ts";
import { readFields } from "#app/schemas/form-fields.server.ts";
import { requestLink } from "#app/services/request-link.server.ts";
import { signInLetter } from "#app/text/letters.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { tongueOf } from "#app/text/tongue.ts";
import { Alert } from "#app/ui/alert.tsx";
import { CarriedFields } from "#app/ui/carried-fields.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { listPeople } from "#db/people.server.ts";
import { ByMail } from "./sign-in/by-mail.tsx";
import { demoPeople } from "./sign-in/demo-people.server.ts";
import { People } from "./sign-in/people.tsx";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("signIn.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const back = safeReturn(asked.get("till"));
  const person = await visitorOf(request, context);
  const again = asked.has("igen") && person === null;
  const left = asked.has("borta") && person === null;
  const mail = (await mailSender(context)) !== null;
  const people = context.demo ? await demoPeople(context) : null;
  return { back, again, left, person, mail, people };
}

/** What a press leads to when one stays on the page. */
interface Answer {
  carried: [string, string][];
  sent: boolean;
  notYet: boolean;
  problems: readonly Problem[];
  email: string;
}

const answer = (made: Partial<Answer>, init?: Parameters<typeof data>[1]) =>
  data<Answer>({ carried: [], sent: false, notYet: false, problems: [], email: "", ...made }, init);

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const back = safeReturn(textOf(form, "back"));
  if (form.has("person")) {
    if (!context.demo) throw forbidden();
    const person = (await listPeople(context.db)).find(({ id }) => id === textOf(form, "person"));
    if (!person) throw notFound();
    return letIn(
      person,
      { back: onwardFor(person, back), carries: carriesForm(form) },
      request,
      context,
    );
  }
  if (!form.has("signIn")) return answer({ carried: fieldsToCarry(form) });
  const carried = carriedIn(form);
  if (textOf(form, "signIn") === "onward") {
    if (await visitorOf(request, context)) throw redirect(back, 307);
    return answer({ carried, sent: true, notYet: true });
  }
  const from = await mailSender(context);
  if (!from) throw forbidden();
  const written = textOf(form, "email");
  const read = readFields(mailLinkForm, { email: written });
  if ("problems" in read) {
    return answer({ carried, problems: read.problems, email: written }, { status: 422 });
  }
  const { email } = read.value;
  await context.limits.take("mailLinkTo", email);
  const { nonceHash, setCookie } = askingBrowser(request, context);
  const tongue = tongueOf(languageOf(params));
  const linkTo = (token: string) => {
    const path = inLanguage(params, `/logga-in/lank/${token}`);
    return `${context.origin}${path}${back === "/" ? "" : `?till=${encodeURIComponent(back)}`}`;
  };
  const write = (token: string) => ({
    from,
    to: email,
    ...signInLetter(tongue, from.name, linkTo(token)),
  });
  await requestLink(context, { email, nonceHash }, write, context.realNowMs);
  return answer({ carried, sent: true }, { headers: { "Set-Cookie": setCookie } });
}

export default function SignIn() {
  const { back, again, left, person, mail, people } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const carried = answered?.carried ?? [];
  const { t } = useTongue();
  return (
    <SitePage>
      <div className="page-head">
        <h1>{t("signIn.title")}</h1>
        {left && (
          <Alert tone="success" status>
            {t("account.left")}
          </Alert>
        )}
        {again && (
          <Alert tone="warning">
            {t("signIn.again")} {carried.length > 0 && t("signIn.carried")}
          </Alert>
        )}
        {person && <Alert>{t("signIn.already", { name: person.name })}</Alert>}
        {people && <p className="lead">{t("signIn.demo")}</p>}
        {!people && mail && <p className="lead">{t("mailIn.lead")}</p>}
      </div>
      {people ? (
        <Form method="post" className="stack-large">
          <input type="hidden" name="back" value={back} />
          <CarriedFields fields={carried} />
          <People
            heading={t("signIn.residents")}
            people={people.filter(({ role }) => role === "resident")}
          />
          <People
            heading={t("signIn.staff")}
            people={people.filter(({ role }) => role !== "resident")}
          />
        </Form>
      ) : (
        <ByMail
          {...{ mail, back, carried }}
          sent={answered?.sent ?? false}
          notYet={answered?.notYet ?? false}
          problems={answered?.problems ?? []}
          email={answered?.email ?? ""}
        />
      )}
    </SitePage>
  );
}

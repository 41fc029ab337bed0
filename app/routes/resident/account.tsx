import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { can } from "#app/domain/permissions.ts";
import { shownAgain } from "#app/http/carried-form.server.ts";
import { readForm, textOf } from "#app/http/form.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { ownAccount } from "#app/http/own-account.server.ts";
import { forbidden, refuse } from "#app/http/refusals.server.ts";
import { signedOutHeaders } from "#app/http/signed-out.server.ts";
import { visitorWhoMay, writerWhoMay } from "#app/http/visitor.server.ts";
import { fieldsOf } from "#app/schemas/form-fields.server.ts";
import { endSessions } from "#app/services/end-sessions.server.ts";
import { leaveAccount } from "#app/services/leave-account.server.ts";
import { leaveIdea } from "#app/services/leave-idea.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { removedName } from "#app/text/shown-name.ts";
import { Alert } from "#app/ui/alert.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { NotSentYet } from "#app/ui/not-sent-yet.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { useWrittenForm } from "#app/ui/written-form.ts";
import { labelOf } from "./account/labels.ts";
import { keepMessages } from "./account/messages.server.ts";
import { Messages } from "./account/messages.tsx";
import { changeOwnEntry } from "./account/own-entry.server.ts";
import { OwnEntry } from "./account/own-entry.tsx";
import { ownPage } from "./account/own-page.server.ts";
import { changeOwnPortrait } from "./account/own-portrait.server.ts";
import { OwnPortrait } from "./account/own-portrait.tsx";
import { OwnData, OwnDrafts, Profile, SignedInPlaces } from "./account/parts.tsx";
import { changeProfile } from "./account/profile.server.ts";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("account.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = await visitorWhoMay("readRounds", request, context, params);
  return ownPage(person, request, context);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const again = shownAgain(form);
  if (again) return again;
  const person = await writerWhoMay("readRounds", request, context, params);
  const done = (what: string) => redirect(inLanguage(params, `/konto?klart=${what}`), 303);
  const intent = textOf(form, "intent");
  if (intent === "end") {
    await endSessions(context.db, person, { only: textOf(form, "session") });
    return done("utloggat");
  }
  if (intent === "end-all") {
    const { here } = await ownAccount(request, context, person);
    await endSessions(context.db, person, { allBut: here });
    return done("utloggat");
  }
  if (intent === "unfollow" || intent === "mail") {
    if (!can(person.role, "follow")) throw forbidden();
    await keepMessages(intent, form, person, context);
    return done("sparat");
  }
  if (intent === "drop-draft") {
    if (!can(person.role, "submitIdea")) throw forbidden();
    await leaveIdea(context.db, textOf(form, "draft"), person, person.id);
    return done("sparat");
  }
  if (intent === "directory") {
    if (!can(person.role, "answerQuestions")) throw forbidden();
    const kept = fieldsOf(form);
    const problems = await changeOwnEntry(kept, person, context);
    return problems.length > 0 ? refuse(problems, kept) : done("sparat");
  }
  if (intent === "portrait") {
    if (!can(person.role, "answerQuestions")) throw forbidden();
    const problems = await changeOwnPortrait(form, person, context);
    return problems.length > 0 ? refuse(problems, {}) : done("sparat");
  }
  if (intent === "leave") {
    if (!can(person.role, "leaveOwnAccount")) throw forbidden();
    if (textOf(form, "sure") !== "on") {
      return refuse([{ key: "required", field: "sure" }], fieldsOf(form));
    }
    const headers = await signedOutHeaders(request, context);
    await leaveAccount(context.db, person, removedName());
    return redirect(inLanguage(params, "/logga-in?borta=1"), { status: 303, headers });
  }
  const kept = fieldsOf(form);
  const problems = await changeProfile(kept, person, context);
  return problems.length > 0 ? refuse(problems, kept) : done("sparat");
}

/** What one is called, where one is signed in, and for residents what is kept of them. */
export default function Account() {
  const { name, homeArea, email, sessions, areas, secures, messages, drafts, entry, photo } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [query] = useSearchParams();
  const { t, to } = useTongue();
  const stored = { name, homeArea: homeArea ?? "" };
  const { form, summary } = useWrittenForm(
    { ...stored, ...refused?.kept },
    refused?.problems,
    (field) => ({ label: t(labelOf[field] ?? "account.title") }),
  );
  const done = query.get("klart");
  return (
    <SitePage>
      <div className="page-head">
        <h1>{t("account.title")}</h1>
        {done && !refused && (
          <Alert tone="success" status>
            {t(done === "sparat" ? "account.saved" : "account.ended")}
          </Alert>
        )}
        {summary}
        <NotSentYet form={refused} />
        {email && <p className="lead">{t("account.email", { email })}</p>}
        {secures && (
          <p>
            <LinkButton variant="secondary" href={to("/konto/sakerhet")}>
              {t("account.security")}
            </LinkButton>
          </p>
        )}
      </div>
      <div className="stack-large narrow">
        <Profile form={form} areas={secures ? null : areas} />
        {drafts.length > 0 && <OwnDrafts drafts={drafts} />}
        {entry && <OwnEntry entry={entry} form={form} />}
        {entry && <OwnPortrait name={name} photo={photo} form={form} />}
        {messages && <Messages {...messages} kept={refused?.kept} />}
        <SignedInPlaces sessions={sessions} />
        {!secures && <OwnData form={form} />}
      </div>
    </SitePage>
  );
}

import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { newTotpSecret, totpPicture } from "#app/adapters/one-time-code.server.ts";
import { registrationOptions } from "#app/adapters/passkeys.server.ts";
import type { Person } from "#app/domain/person.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { readForm, textOf } from "#app/http/form.server.ts";
import { offerOf } from "#app/http/invitation.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { challengeFor, passkeySite } from "#app/http/passkey-site.server.ts";
import { freshWhoMay, visitorWhoMay } from "#app/http/visitor.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import type { AccountKey } from "#app/text/words.ts";
import { Alert } from "#app/ui/alert.tsx";
import { RecoveryCodes } from "#app/ui/recovery-codes.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { useWrittenForm } from "#app/ui/written-form.ts";
import { emailOf } from "#db/accounts.server.ts";
import { countRecoveryCodes, findStaffSecret, listPasskeys } from "#db/secrets.server.ts";
import { changeSecret } from "./security/change.server.ts";
import { NewCodes, NewPassword, Passkeys } from "./security/parts.tsx";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("security.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = await visitorWhoMay("secureOwnAccount", request, context, params);
  if (!(await findStaffSecret(context.db, person.id))) return { kept: null };
  const passkeys = await listPasskeys(context.db, person.id);
  const site = await passkeySite(context);
  const who = { ...person, passkeyIds: passkeys.map(({ id }) => id) };
  return {
    kept: {
      passkeys: passkeys.map(({ id, name, addedAtMs }) => ({ id, name, addedAtMs })),
      make: await registrationOptions(site, who, challengeFor(context)),
      codesLeft: await countRecoveryCodes(context.db, person.id),
      codes: await offered(person, "", context),
    },
  };
}

/** The secret of new one-time codes, as the page shows it. */
async function offered(person: Person, kept: string, context: RequestContext) {
  const { secret, offer } = offerOf(context, person.id, kept, newTotpSecret);
  const account = (await emailOf(context.db, person.id)) ?? person.name;
  const { name: issuer } = await passkeySite(context);
  return { secret, offer, picture: await totpPicture(secret, { issuer, account }) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = await freshWhoMay("secureOwnAccount", request, context, params, "left");
  const form = await readForm(request);
  const session = (await context.sessions.read(request))?.hash ?? "";
  const changed = await changeSecret(form, person, session, context);
  if ("problems" in changed) {
    // The app on the phone has been shown a secret: it is the same one until it works.
    const shown = textOf(form, "offer");
    const codes = shown === "" ? null : await offered(person, shown, context);
    return data({ problems: changed.problems, recoveryCodes: [], codes }, { status: 422 });
  }
  const { recoveryCodes } = changed;
  if (recoveryCodes.length > 0) return data({ problems: [], recoveryCodes, codes: null });
  return redirect(inLanguage(params, "/konto/sakerhet?klart=1"), 303);
}

/** What a member of staff signs in with: passkeys, password, one-time codes. */
export default function Security() {
  const { kept } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const [query] = useSearchParams();
  const { t, to } = useTongue();
  const { form, summary } = useWrittenForm({}, answered?.problems, (name) => ({
    label: t(labels[name] ?? "security.title"),
  }));
  if (answered && answered.recoveryCodes.length > 0) {
    return (
      <SitePage>
        <RecoveryCodes codes={answered.recoveryCodes} onward="/konto/sakerhet" />
      </SitePage>
    );
  }
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={to("/konto")}>{t("account.title")}</BackLink>
        <h1>{t("security.title")}</h1>
        {query.get("klart") && !answered && (
          <Alert tone="success" status>
            {t("security.done")}
          </Alert>
        )}
        {summary}
        {!kept && <p className="lead">{t("security.none")}</p>}
      </div>
      {kept && (
        <div className="stack-large narrow">
          <Passkeys passkeys={kept.passkeys} make={kept.make} form={form} />
          <NewPassword form={form} />
          <NewCodes codes={answered?.codes ?? kept.codes} left={kept.codesLeft} form={form} />
        </div>
      )}
    </SitePage>
  );
}

const labels: Record<string, AccountKey | undefined> = {
  passkeyName: "security.passkeyName",
  password: "security.password",
  code: "invite.code",
};

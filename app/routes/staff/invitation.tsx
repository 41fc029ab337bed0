import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { newTotpSecret, totpPicture } from "#app/adapters/one-time-code.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { invitationAt, offerOf } from "#app/http/invitation.server.ts";
import { deskOf, signedInHeaders } from "#app/http/let-in.server.ts";
import { passkeySite } from "#app/http/passkey-site.server.ts";
import { refuse } from "#app/http/refusals.server.ts";
import { acceptForm } from "#app/schemas/account-forms.server.ts";
import { fieldsOf, readFields } from "#app/schemas/form-fields.server.ts";
import { acceptInvitation } from "#app/services/accept-invitation.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { TextField } from "#app/ui/fields.tsx";
import { RecoveryCodes } from "#app/ui/recovery-codes.tsx";
import { NewPasswordField } from "#app/ui/secret-fields.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { TotpSetUp } from "#app/ui/totp-set-up.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { useWrittenForm } from "#app/ui/written-form.ts";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("invite.title"));

export async function loader({ params, context }: LoaderFunctionArgs) {
  const invitation = await invitationAt(context, params.token ?? "");
  if (!invitation) return { invited: null, codes: null };
  const { email, role, hash } = invitation;
  const { secret, offer } = offerOf(context, hash, "", newTotpSecret);
  const { name: issuer } = await passkeySite(context);
  const picture = await totpPicture(secret, { issuer, account: email });
  return { invited: { email, role }, codes: { secret, offer, picture } };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { password: _, ...kept } = fieldsOf(form);
  const token = params.token ?? "";
  const invitation = await invitationAt(context, token);
  if (!invitation) return refuse([], { name: "", codes: null });
  // The app on the phone has been shown a secret: it is the same one until it works.
  const { secret, offer } = offerOf(context, invitation.hash, kept.offer ?? "", newTotpSecret);
  const { name: issuer } = await passkeySite(context);
  const picture = await totpPicture(secret, { issuer, account: invitation.email });
  const again = { name: kept.name ?? "", codes: { secret, offer, picture } };
  const read = readFields(acceptForm, fieldsOf(form));
  if ("problems" in read) return refuse(read.problems, again);
  const accepted = await acceptInvitation(context, token, read.value, context);
  if ("problems" in accepted) return refuse(accepted.problems, again);
  if ("gone" in accepted) return refuse([], { ...again, codes: null });
  const headers = await signedInHeaders(accepted.person, request, context);
  const made = { recoveryCodes: accepted.recoveryCodes, desk: deskOf(accepted.person) };
  return data(made, { headers });
}

/** Where an invitation leads: name, password and one-time codes, then the recovery codes. */
export default function AcceptInvitation() {
  const { invited, codes } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { t, to } = useTongue();
  const made = answered && "recoveryCodes" in answered ? answered : null;
  const refused = answered && "problems" in answered ? answered : null;
  const { form, summary } = useWrittenForm(
    { name: refused?.kept?.name ?? "" },
    refused?.problems,
    (name) => ({ label: labels[name] ? t(labels[name]) : name }),
  );
  if (made) {
    return (
      <SitePage>
        <RecoveryCodes codes={made.recoveryCodes} onward={made.desk} />
      </SitePage>
    );
  }
  const shown = refused?.kept?.codes ?? codes;
  if (!invited || !shown) {
    return (
      <SitePage>
        <div className="page-head">
          <h1>{t("invite.title")}</h1>
        </div>
        <EmptyState
          drawing="box"
          action={<LinkButton href={to("/logga-in/personal")}>{t("staffIn.title")}</LinkButton>}
        >
          <p>{t("invite.gone")}</p>
          <p>{t("invite.goneText")}</p>
        </EmptyState>
      </SitePage>
    );
  }
  return (
    <SitePage>
      <div className="page-head">
        <h1>{t("invite.title")}</h1>
        <p className="lead">
          {t("invite.lead", { email: invited.email, role: t(`role.${invited.role}`) })}
        </p>
        {summary}
      </div>
      <Form method="post" className="stack narrow">
        <TextField {...form.field("name")} hint={t("invite.nameHint")} autoComplete="name" />
        <NewPasswordField field={form.field("password")} />
        <TotpSetUp {...shown} field={form.field("code")} />
        <div>
          <Button>{t("invite.do")}</Button>
        </div>
      </Form>
    </SitePage>
  );
}

const labels = {
  name: "invite.name",
  password: "invite.password",
  code: "invite.code",
} as Record<string, "invite.name" | "invite.password" | "invite.code" | undefined>;

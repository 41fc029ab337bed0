import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { emptyEntry } from "#app/domain/directory.ts";
import type { Problem } from "#app/domain/problem.ts";
import { shownAgain } from "#app/http/carried-form.server.ts";
import { readForm, textOf } from "#app/http/form.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { freshWhoMay, visitorWhoMay } from "#app/http/visitor.server.ts";
import { staffForm } from "#app/schemas/account-forms.server.ts";
import { fieldsOf, readFields } from "#app/schemas/form-fields.server.ts";
import { changeStaff } from "#app/services/change-staff.server.ts";
import { withdrawInvitation } from "#app/services/withdraw-invitation.server.ts";
import { withdrawStaff } from "#app/services/withdraw-staff.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { Alert } from "#app/ui/alert.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { useWrittenForm } from "#app/ui/written-form.ts";
import { listInvitations } from "#db/accounts.server.ts";
import { listDirectory } from "#db/directory.server.ts";
import { listStaff } from "#db/people.server.ts";
import { listPortraits } from "#db/portraits.server.ts";
import { changeEntryByForm } from "./staff/change-entry.server.ts";
import { entryLabel } from "./staff/directory-form.tsx";
import { Invited, InviteForm, Waiting } from "./staff/invite.tsx";
import { inviteByForm } from "./staff/invite-by-form.server.ts";
import { Members } from "./staff/members.tsx";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("people.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = await visitorWhoMay("administerStaff", request, context, params);
  const { db } = context;
  const asked = [listStaff(db), listDirectory(db), listPortraits(db), listInvitations(db)] as const;
  const [staff, entries, portraits, invitations] = await Promise.all(asked);
  const open = invitations.filter(({ expiresAtMs }) => expiresAtMs > context.realNowMs);
  return {
    you: person.id,
    staff: staff.map(({ homeArea: _, bornOn: __, ...one }) => ({
      ...one,
      entry: entries.get(one.id) ?? emptyEntry,
      pictured: portraits.has(one.id),
    })),
    waiting: open.map(({ email, role, title, expiresAtMs }) => ({
      ...{ email, role, title, expiresAtMs },
    })),
  };
}

/** What a press leads to when the page stays: an invitation's link is shown this once. */
interface Answer {
  problems: readonly Problem[];
  kept: Readonly<Record<string, string>> | null;
  invited: { email: string; link: string; mailed: boolean } | null;
}

const answer = (made: Partial<Answer>) => {
  const whole: Answer = { problems: [], kept: null, invited: null, ...made };
  return data(whole, { status: whole.problems.length > 0 ? 422 : 200 });
};

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const again = shownAgain(form);
  if (again) return answer({ kept: again.data.kept });
  const by = await freshWhoMay("administerStaff", request, context, params, "carried");
  const intent = textOf(form, "intent");
  const kept = fieldsOf(form);
  if (intent === "invite") {
    const made = await inviteByForm(kept, by, params, context);
    return "problems" in made
      ? answer({ problems: made.problems, kept })
      : answer({ invited: made });
  }
  const done = (problems: readonly Problem[]) =>
    problems.length > 0
      ? answer({ problems })
      : redirect(inLanguage(params, "/admin/personal?klart=1"), 303);
  if (intent === "take-back") {
    return done(await withdrawInvitation(context.db, textOf(form, "email"), by, context.nowMs));
  }
  if (intent === "withdraw") {
    return done(await withdrawStaff(context.db, textOf(form, "id"), by, context.nowMs));
  }
  if (intent === "directory") {
    const problems = await changeEntryByForm(kept, by, context);
    return problems.length > 0 ? answer({ problems, kept }) : done([]);
  }
  const read = readFields(staffForm, kept);
  if ("problems" in read) return answer({ problems: read.problems });
  const wanted = { ...read.value, title: read.value.title || null };
  return done(await changeStaff(context.db, wanted, by, context.nowMs));
}

const isHere = (one: { withdrawnAtMs: number | null }) => one.withdrawnAtMs === null;

/** Who works with the rounds, who is invited, and a form to invite one more. */
export default function Staff() {
  const { you, staff, waiting } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const [query] = useSearchParams();
  const { t, to } = useTongue();
  const labels: Record<string, string> = {
    email: t("people.email"),
    role: t("people.role"),
    title: t("people.personTitle"),
  };
  const kept = answered?.kept ?? null;
  const inviting = kept && "email" in kept && !("organ" in kept) ? kept : null;
  const { form, summary } = useWrittenForm(
    { role: "officer", ...inviting },
    answered?.problems,
    (field) => entryLabel(staff, field, t) ?? { label: labels[field] ?? t("people.answers") },
  );
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={to("/admin")}>{t("admin.title")}</BackLink>
        <h1>{t("people.title")}</h1>
        <p className="lead">{t("people.lead")}</p>
        {query.get("klart") && !answered && (
          <Alert tone="success" status>
            {t("people.saved")}
          </Alert>
        )}
        {answered?.invited && <Invited {...answered.invited} />}
        {summary}
      </div>
      <div className="stack-large">
        <Members members={staff.filter(isHere)} you={you} kept={kept} beside={form.beside} />
        <Waiting waiting={waiting} />
        <InviteForm
          key={answered?.invited?.link}
          form={form}
          back={inviting !== null && !summary}
        />
        <Members
          members={staff.filter((one) => !isHere(one))}
          you={you}
          kept={null}
          beside={form.beside}
        />
      </div>
    </SitePage>
  );
}

import { Form } from "@remix-run/react";
import type { StaffRole } from "#app/domain/person.ts";
import { dateTime } from "#app/format.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choice-fields.tsx";
import { TextField } from "#app/ui/fields.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { NotSentYet } from "#app/ui/not-sent-yet.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { WrittenForm } from "#app/ui/written-form.ts";
import { Facts, RoleField } from "./members.tsx";

/** A person to ask, by a link in a mail and on the page. */
export function InviteForm({ form, back }: { form: WrittenForm; back: boolean }) {
  const { t } = useTongue();
  return (
    <FormSection id="invite" title={t("people.invite")}>
      {back && <NotSentYet form={{ problems: [], kept: null }} />}
      <Form method="post" className="stack narrow">
        <TextField {...form.field("email")} type="email" autoComplete="off" />
        <RoleField id="" value={form.of("role")} error={form.beside("role")} />
        <TextField {...form.field("title")} hint={t("people.personTitleHint")} />
        <Checkbox {...form.tick("answersQuestions")} />
        <div>
          <Button name="intent" value="invite">
            {t("people.inviteDo")}
          </Button>
        </div>
      </Form>
    </FormSection>
  );
}

/** The link of an invitation, shown this once. */
export function Invited({ email, link, mailed }: { email: string; link: string; mailed: boolean }) {
  const { t } = useTongue();
  return (
    <Alert tone="success" status>
      <p>{t("people.invited", { email })}</p>
      <p>{t(mailed ? "people.mailed" : "people.notMailed")}</p>
      <p>
        {t("people.link")}: <code className="totp-secret">{link}</code>
      </p>
    </Alert>
  );
}

interface Waited {
  email: string;
  role: StaffRole;
  title: string | null;
  expiresAtMs: number;
}

/** Who has been asked and has not answered. */
export function Waiting({ waiting }: { waiting: readonly Waited[] }) {
  const { t, locale } = useTongue();
  if (waiting.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="people-waiting">
      <h2 id="people-waiting">{t("people.waiting")}</h2>
      <ul className="rows">
        {waiting.map(({ email, role, title, expiresAtMs }) => (
          <li key={email} className="stack-small">
            <Facts {...{ role, title, email }} />
            <p className="muted">{t("people.until", { when: dateTime(expiresAtMs, locale) })}</p>
            <Form method="post">
              <input type="hidden" name="email" value={email} />
              <Button name="intent" value="take-back" variant="secondary" size="small">
                {t("people.takeBack", { email })}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Form } from "@remix-run/react";
import { limits } from "#app/domain/limits.ts";
import { date } from "#app/format.ts";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/fields.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { PasskeyForm } from "#app/ui/passkey-form.tsx";
import { NewPasswordField } from "#app/ui/secret-fields.tsx";
import { TotpSetUp } from "#app/ui/totp-set-up.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { WrittenForm } from "#app/ui/written-form.ts";

interface PasskeysProps {
  passkeys: readonly { id: string; name: string; addedAtMs: number }[];
  /** What the browser is asked to make one by, as JSON. */
  make: string;
  form: WrittenForm;
}

/** The passkeys one has, and one more. */
export function Passkeys({ passkeys, make, form }: PasskeysProps) {
  const { t, locale } = useTongue();
  return (
    <FormSection id="passkeys" title={t("security.passkeys")}>
      <p>{t("security.passkeysText")}</p>
      {passkeys.length === 0 ? (
        <p className="muted">{t("security.noPasskeys")}</p>
      ) : (
        <ul className="rows">
          {passkeys.map(({ id, name, addedAtMs }) => (
            <li key={id}>
              <Form method="post" className="cluster cluster-apart">
                <p>
                  {name}
                  {". "}
                  <span className="muted">
                    {t("security.added", { when: date(addedAtMs, locale) })}
                  </span>
                </p>
                <input type="hidden" name="id" value={id} />
                <Button name="intent" value="remove-passkey" variant="secondary" size="small">
                  {t("security.removePasskey", { name })}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <PasskeyForm
        asked={{ make }}
        label={t("security.addPasskey")}
        without={t("security.needsScript")}
      >
        <TextField {...form.field("passkeyName")} required maxLength={limits.nameCharacters} />
      </PasskeyForm>
    </FormSection>
  );
}

/** Another password. */
export function NewPassword({ form }: { form: WrittenForm }) {
  const { t } = useTongue();
  return (
    <FormSection id="new-password" title={t("security.password")}>
      <Form method="post" className="stack">
        <NewPasswordField field={form.field("password")} />
        <p className="muted">{t("security.signsOut")}</p>
        <div>
          <Button name="intent" value="password" variant="secondary">
            {t("security.passwordDo")}
          </Button>
        </div>
      </Form>
    </FormSection>
  );
}

/** One-time codes in another app, with new recovery codes. */
export function NewCodes(props: {
  codes: { secret: string; offer: string; picture: string };
  left: number;
  form: WrittenForm;
}) {
  const { codes, left, form } = props;
  const { t } = useTongue();
  return (
    <FormSection id="new-codes" title={t("security.totp")}>
      <p>{t("security.codesLeft", { n: left })}</p>
      <p>{t("security.totpText")}</p>
      <Form method="post" className="stack">
        <TotpSetUp {...codes} field={form.field("code")} />
        <p className="muted">{t("security.signsOut")}</p>
        <div>
          <Button name="intent" value="totp" variant="secondary">
            {t("security.totpDo")}
          </Button>
        </div>
      </Form>
    </FormSection>
  );
}

import { limits } from "#app/domain/limits.ts";
import { type FieldWords, TextField } from "./fields.tsx";
import { useTongue } from "./words.tsx";

/** What staff show that they are by: the password they know and a code from what they have. */
export function PasswordAndCode() {
  const { t } = useTongue();
  return (
    <>
      <TextField
        name="password"
        type="password"
        autoComplete="current-password"
        label={t("staffIn.password")}
      />
      <TextField
        name="code"
        autoComplete="one-time-code"
        size={16}
        label={t("staffIn.code")}
        hint={t("staffIn.codeHint")}
      />
    </>
  );
}

/** A password that is chosen; one that was refused is never sent back to the page. */
export function NewPasswordField({ field }: { field: FieldWords }) {
  const { t } = useTongue();
  return (
    <TextField
      {...field}
      type="password"
      defaultValue=""
      autoComplete="new-password"
      hint={t("invite.passwordHint", { least: limits.passwordLeast })}
    />
  );
}

import { type FieldWords, TextField } from "./fields.tsx";
import { useTongue } from "./words.tsx";

/** The secret of the one-time codes, as a picture and as text, and a code that shows it is there. */
export function TotpSetUp(props: {
  secret: string;
  /** The same secret, sealed, as the form brings it back. */
  offer: string;
  picture: string;
  field: FieldWords;
}) {
  const { secret, offer, picture, field } = props;
  const { t } = useTongue();
  return (
    <fieldset className="totp stack">
      <legend className="totp-legend">{t("invite.codes")}</legend>
      <p>{t("invite.scan")}</p>
      <img
        className="totp-picture"
        src={picture}
        alt={t("invite.picture")}
        width={232}
        height={232}
      />
      <p>{t("invite.secret")}</p>
      <p>
        <code className="totp-secret">{secret.replaceAll(/(.{4})(?=.)/g, "$1 ")}</code>
      </p>
      <input type="hidden" name="offer" value={offer} />
      <TextField
        {...field}
        defaultValue=""
        size={10}
        inputMode="numeric"
        autoComplete="one-time-code"
        hint={t("invite.codeHint")}
      />
    </fieldset>
  );
}

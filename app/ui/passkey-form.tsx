import type { ReactNode } from "react";
import passkeyScript from "#app/islands/passkeys.ts?worker&url";
import { Alert } from "./alert.tsx";
import { Button } from "./button.tsx";
import { useTongue } from "./words.tsx";

/** What the browser is asked for, as JSON: to use a passkey it has, or to make one. */
export type PasskeyAsked = { use: string } | { make: string };

/**
 * A form that is sent when the browser has used or made a passkey, with its answer in the field
 * `passkey`. Shown only where that can be done; elsewhere what is said `without` it stands.
 */
export function PasskeyForm({
  asked,
  label,
  variant = "secondary",
  without,
  children,
}: {
  asked: PasskeyAsked;
  label: string;
  variant?: "primary" | "secondary";
  without?: string;
  children?: ReactNode;
}) {
  const { t } = useTongue();
  const told = "use" in asked ? { "data-use": asked.use } : { "data-make": asked.make };
  return (
    <passkey-form data-script={passkeyScript} {...told}>
      {without && <p className="muted">{without}</p>}
      <form method="post" className="stack" hidden>
        {children}
        <input type="hidden" name="passkey" />
        <div data-failed="" hidden role="status">
          <Alert tone="warning">{t("passkey.failed")}</Alert>
        </div>
        <div>
          <Button variant={variant}>{label}</Button>
        </div>
      </form>
    </passkey-form>
  );
}

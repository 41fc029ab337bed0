import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Alert } from "./alert.tsx";
import { Button } from "./button.tsx";
import { useTongue } from "./words.tsx";

/** What the browser is asked for, as JSON: to use a passkey it has, or to make one. */
export type PasskeyAsked = { use: string } | { make: string };

/** True in a browser that runs scripts and knows passkeys. */
export function usePasskeys(): boolean {
  const [known, setKnown] = useState(false);
  useEffect(() => setKnown(browserSupportsWebAuthn()), []);
  return known;
}

/**
 * A form that is sent when the browser has used or made a passkey, with its answer in the field
 * `passkey`. Shown only where that can be done.
 */
export function PasskeyForm(props: {
  asked: PasskeyAsked;
  label: string;
  variant?: "primary" | "secondary";
  children?: ReactNode;
}) {
  const { asked, label, variant = "secondary", children } = props;
  const { t } = useTongue();
  const known = usePasskeys();
  const [failed, setFailed] = useState(false);
  const answer = useRef<HTMLInputElement>(null);
  if (!known) return null;
  const ask = async (form: HTMLFormElement) => {
    setFailed(false);
    try {
      const given =
        "use" in asked
          ? await startAuthentication({ optionsJSON: JSON.parse(asked.use) })
          : await startRegistration({ optionsJSON: JSON.parse(asked.make) });
      if (answer.current) answer.current.value = JSON.stringify(given);
      form.submit();
    } catch {
      setFailed(true);
    }
  };
  return (
    <form
      method="post"
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void ask(event.currentTarget);
      }}
    >
      {children}
      <input type="hidden" name="passkey" ref={answer} />
      {failed && (
        <Alert tone="warning" status>
          {t("passkey.failed")}
        </Alert>
      )}
      <div>
        <Button variant={variant}>{label}</Button>
      </div>
    </form>
  );
}

import { useEffect, useState } from "react";
import { limits } from "#app/domain/limits.ts";
import { Alert } from "./alert.tsx";
import { useTongue } from "./words.tsx";

/**
 * With scripts a form stands on its page until it is answered, and the answer to one that is too
 * large would take its place. So it is held here, with everything that is written in it.
 */
export function TooLarge() {
  const { t } = useTongue();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const hold = (event: SubmitEvent) => {
      const form = event.target;
      const isText = form instanceof HTMLFormElement && form.enctype === URL_ENCODED;
      const large = isText && form.method === "post" && bytesOf(form) > limits.formBytes;
      setHeld(large);
      if (!large) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener("submit", hold, true);
    return () => document.removeEventListener("submit", hold, true);
  }, []);
  if (!held) return null;
  return (
    <div className="lost-connection no-print" role="alert">
      <Alert tone="warning">{t("site.tooLarge")}</Alert>
    </div>
  );
}

const URL_ENCODED = "application/x-www-form-urlencoded";

/** How many bytes a form is sent as. */
function bytesOf(form: HTMLFormElement): number {
  const sent = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") sent.append(name, value.replaceAll(/\r?\n/g, "\r\n"));
  }
  return sent.toString().length;
}

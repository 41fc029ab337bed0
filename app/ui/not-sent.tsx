import { Alert } from "./alert.tsx";
import { useTongue } from "./words.tsx";

/** Why what was sent is in its form still: what its bar is called, and what the bar says. */
const reasons = [
  ["not-arrived", "site.notArrived"],
  ["too-large", "site.tooLarge"],
  ["too-often", "site.tooOften"],
  ["signed-out", "site.signedOut"],
] as const;

/** Stands hidden in every page; `page.js` shows the bar that is true. */
export function NotSent() {
  const { t, to } = useTongue();
  return reasons.map(([id, key]) => (
    <div key={id} className="not-sent no-print" id={id} role="alert" hidden>
      <Alert tone="warning">
        {t(key)}{" "}
        {id === "signed-out" && (
          <a href={to("/logga-in")} target="_blank" rel="noopener">
            {t("site.signIn")}
          </a>
        )}
      </Alert>
    </div>
  ));
}

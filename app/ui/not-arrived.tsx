import { Alert } from "./alert.tsx";
import { useTongue } from "./words.tsx";

/** Stands hidden in every page; `page.js` shows it when what was sent did not arrive. */
export function NotArrived() {
  const { t } = useTongue();
  return (
    <div className="not-arrived no-print" id="not-arrived" role="alert" hidden>
      <Alert tone="warning">{t("site.notArrived")}</Alert>
    </div>
  );
}

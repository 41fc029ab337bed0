import { Alert } from "./alert.tsx";
import { useTongue } from "./words.tsx";

/** Stands hidden in every page; `page.js` shows it when forms were sent too often. */
export function TooOften() {
  const { t } = useTongue();
  return (
    <div className="not-arrived no-print" id="too-often" role="alert" hidden>
      <Alert tone="warning">{t("site.tooOften")}</Alert>
    </div>
  );
}

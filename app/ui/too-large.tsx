import { Alert } from "./alert.tsx";
import { useTongue } from "./words.tsx";

/** Stands hidden in every page; `page.js` shows it when what was sent was larger than is taken. */
export function TooLarge() {
  const { t } = useTongue();
  return (
    <div className="not-arrived no-print" id="too-large" role="alert" hidden>
      <Alert tone="warning">{t("site.tooLarge")}</Alert>
    </div>
  );
}

import { useLocation } from "@remix-run/react";
import { Button } from "./button.tsx";
import { useTongue } from "./words.tsx";

/** Where a kiosk forgets whoever used it. */
export const KIOSK_END = "/kiosk/slut";

/** In a kiosk: the way out, at the top of every page. */
export function KioskBar() {
  const { t } = useTongue();
  return (
    <p className="kiosk-bar no-print">
      <a href={KIOSK_END}>{t("kiosk.leave")}</a>
    </p>
  );
}

/**
 * In a kiosk: asks whoever has not touched it for a minute, and then forgets them. What another
 * visit looked at is not shown again.
 */
export function KioskWatch({ visit, start }: { visit: string; start: string }) {
  const { t } = useTongue();
  return (
    <>
      <dialog
        id="kiosk-warning"
        className="kiosk-warning"
        aria-labelledby="kiosk-still"
        data-visit={visit}
        data-start={start}
      >
        <form method="dialog" className="stack">
          <h2 id="kiosk-still">{t("kiosk.still")}</h2>
          <p>{t("kiosk.stillText")}</p>
          <div className="cluster">
            <Button>{t("kiosk.stay")}</Button>
            <a href={KIOSK_END}>{t("kiosk.leave")}</a>
          </div>
        </form>
      </dialog>
      <script type="module" src="/kiosk.js" />
    </>
  );
}

/** Without scripts nobody can be asked: a receipt goes away soon, as it says, any page in the end. */
export function KioskRefresh() {
  const { pathname } = useLocation();
  const seconds = pathname.endsWith("/rosta/kvitto") ? 90 : 900;
  return (
    <noscript>
      <meta httpEquiv="refresh" content={`${seconds}; url=${KIOSK_END}`} />
    </noscript>
  );
}

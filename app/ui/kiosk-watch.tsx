import { useLocation } from "@remix-run/react";
import { Button } from "./button.tsx";
import { useNonce } from "./nonce.ts";
import { useTongue } from "./words.tsx";

/** Where a kiosk forgets whoever used it. */
export const KIOSK_END = "/kiosk/slut";

/** In a kiosk: asks whoever has not touched it for a minute, and then forgets them. */
export function KioskWatch() {
  const { t } = useTongue();
  const nonce = useNonce();
  return (
    <>
      <dialog id="kiosk-warning" className="kiosk-warning" aria-labelledby="kiosk-still">
        <form method="dialog" className="stack">
          <h2 id="kiosk-still">{t("kiosk.still")}</h2>
          <p>{t("kiosk.stillText")}</p>
          <div className="cluster">
            <Button>{t("kiosk.stay")}</Button>
            <a href={KIOSK_END}>{t("kiosk.leave")}</a>
          </div>
        </form>
      </dialog>
      <script type="module" src="/kiosk.js" nonce={nonce} />
    </>
  );
}

/** Without scripts the receipt of a kiosk goes away by itself; the page says so. */
export function KioskRefresh() {
  const { pathname } = useLocation();
  if (!pathname.endsWith("/rosta/kvitto")) return null;
  return (
    <noscript>
      <meta httpEquiv="refresh" content={`90; url=${KIOSK_END}`} />
    </noscript>
  );
}

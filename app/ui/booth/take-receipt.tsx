import { Button } from "../button.tsx";
import { useTongue } from "../words.tsx";

/** In a kiosk the receipt is taken along, on paper or in a camera: it stays nowhere else. */
export function TakeReceipt({ picture }: { picture: string }) {
  const { t } = useTongue();
  return (
    <div className="stack">
      <p>{t("kiosk.take")}</p>
      <img src={picture} alt={t("kiosk.picture")} width={232} height={232} />
      <p className="no-print">
        {/* The kiosk's script shows it: without scripts the browser's own menu prints. */}
        <Button type="button" variant="secondary" data-print="" hidden>
          {t("kiosk.print")}
        </Button>
      </p>
    </div>
  );
}

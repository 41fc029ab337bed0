import { dateTime } from "#app/format.ts";
import { LinkButton } from "../button.tsx";
import { Details } from "../details.tsx";
import { useTongue } from "../words.tsx";

/** What to do with the receipt: keep the code, look it up, and the signed promise behind it. */
export function KeepReceipt({
  slip: { mergeByMs, promise },
}: {
  slip: { mergeByMs: number; promise: string };
}) {
  const { t, to, locale } = useTongue();
  return (
    <div className="stack">
      <p>{t("receipt.keep", { when: dateTime(mergeByMs, locale) })}</p>
      <p className="no-print">
        <LinkButton variant="secondary" icon="check" href={to("/kontrollera")}>
          {t("receipt.check")}
        </LinkButton>
      </p>
      <Details summary={t("receipt.promise")}>
        <p>{t("receipt.promiseText")}</p>
        <pre className="promise">{promise}</pre>
      </Details>
    </div>
  );
}

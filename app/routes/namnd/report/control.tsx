import type { Round } from "#app/domain/round.ts";
import { useTongue } from "#app/ui/words.tsx";

/** How anyone can count again: the rules, the drawn lot and the open files. */
export function Control({ round, lotSeed }: { round: Round; lotSeed: string }) {
  const { t } = useTongue();
  const file = `/oppna-data/${round.slug}`;
  return (
    <>
      <p className="measure">{t("rep.control.text")}</p>
      <ol className="measure">
        <li>{t("rep.control.1")}</li>
        <li>{t("rep.control.2")}</li>
        <li>{t("rep.control.3")}</li>
      </ol>
      <p className="measure">
        {t("rep.control.seed")} <code className="seed">{lotSeed}</code>
      </p>
      <p className="cluster">
        <a href={`${file}.json`} download>
          {t("results.json")} ({file}.json)
        </a>
        <a href={`${file}.csv`} download>
          {t("results.csv")} ({file}.csv)
        </a>
      </p>
    </>
  );
}

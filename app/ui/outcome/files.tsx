import type { Round } from "#app/domain/round.ts";
import { LinkButton } from "../button.tsx";
import { useTongue } from "../words.tsx";

/** The result as files that anyone may use, and the way to the nämnd's report. */
export function ResultFiles({ round }: { round: Round }) {
  const { t, to } = useTongue();
  return (
    <section className="stack" id="filer">
      <h2>{t("results.files")}</h2>
      <p className="measure">{t("results.filesText")}</p>
      <p className="cluster">
        <LinkButton
          variant="secondary"
          icon="download"
          download
          href={`/oppna-data/${round.slug}.csv`}
        >
          {t("results.csv")}
        </LinkButton>
        <LinkButton
          variant="secondary"
          icon="download"
          download
          href={`/oppna-data/${round.slug}.json`}
        >
          {t("results.json")}
        </LinkButton>
        <LinkButton variant="secondary" icon="page" href={to(`/rapport/${round.slug}`)}>
          {t("results.toReport")}
        </LinkButton>
      </p>
    </section>
  );
}

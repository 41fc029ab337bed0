import { ballotsFiles } from "#app/domain/pabulib/ballots-files.ts";
import type { Round } from "#app/domain/round.ts";
import type { ShownResult } from "#app/domain/shown-result.ts";
import { LinkButton } from "../button.tsx";
import { useTongue } from "../words.tsx";
import { BallotsList } from "./ballots-list.tsx";

/** The result and the ballots as files that anyone may use, and the ways on from here. */
export function ResultFiles({ round, result }: { round: Round; result: ShownResult }) {
  const { t, to } = useTongue();
  return (
    <section className="stack" id="filer">
      <h2>{t("results.files")}</h2>
      <p className="measure">{t("results.filesText")}</p>
      <BallotsList files={ballotsFiles(round.slug, result)} />
      <p className="cluster">
        <LinkButton variant="secondary" icon="check" href={to(`/omgang/${round.slug}/rakna-om`)}>
          {t("results.recount")}
        </LinkButton>
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
        {round.ballotRule.kind !== "imported" && (
          <>
            <LinkButton
              variant="secondary"
              icon="download"
              download
              href={`/oppna-data/${round.slug}-kontrollpaket.zip`}
            >
              {t("results.package")}
            </LinkButton>
            <LinkButton variant="secondary" icon="check" href={to("/kontrollera")}>
              {t("results.check")}
            </LinkButton>
          </>
        )}
        <LinkButton variant="secondary" icon="page" href={to(`/rapport/${round.slug}`)}>
          {t(round.ballotRule.kind === "imported" ? "round.doReportImported" : "results.toReport")}
        </LinkButton>
      </p>
    </section>
  );
}

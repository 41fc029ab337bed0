import { type ResultHeadProps, ResultState, ResultTags } from "#app/ui/outcome/result-head.tsx";
import { useSite } from "#app/ui/site-context.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { ReportContents } from "./section.tsx";

/** The top of the report: whose it is, its number in the diarium, and how sure the result is. */
export function ReportHead({ round, moment, result }: ResultHeadProps) {
  const { t, to } = useTongue();
  const imported = round.ballotRule.kind === "imported";
  const municipality = useSite()?.municipality.name;
  const owner = imported ? [round.owner] : [municipality, round.owner, round.dnr];
  return (
    <header className="page-head">
      <BackLink href={to(`/omgang/${round.slug}/resultat`)}>{t("rep.toResults")}</BackLink>
      <p className="report-owner">{owner.filter(Boolean).join(" · ")}</p>
      <h1>{t("rep.title", { title: round.title })}</h1>
      <ResultTags {...{ round, moment, result }} />
      <p>
        <ResultState {...{ round, moment, result }} />
      </p>
      <p className="small muted no-print">{t("rep.print")}</p>
      <ReportContents />
    </header>
  );
}

import { ballotsFiles } from "#app/domain/pabulib/ballots-files.ts";
import type { Round } from "#app/domain/round.ts";
import type { ShownResult } from "#app/domain/shown-result.ts";
import { BallotsList } from "#app/ui/outcome/ballots-list.tsx";
import { useTongue } from "#app/ui/words.tsx";

/** How anyone can count again: the rules, the drawn lot and the open files. */
export function Control({
  round,
  result,
  lotSeed,
}: {
  round: Round;
  result: ShownResult;
  lotSeed: string;
}) {
  const { t, to } = useTongue();
  const { countingRule } = round;
  const byVotes = countingRule.kind === "greedy" && countingRule.variant === undefined;
  const file = `/oppna-data/${round.slug}`;
  return (
    <>
      <p className="measure">{t("rep.control.text")}</p>
      <ol className="measure">
        <li>{t("rep.control.1")}</li>
        <li>{t(byVotes ? "rep.control.2" : "rep.control.2.other")}</li>
        <li>{t("rep.control.3")}</li>
      </ol>
      {round.ballotRule.kind !== "imported" && (
        <p className="measure">
          {t("rep.control.seed")} <code className="seed">{lotSeed}</code>
        </p>
      )}
      <BallotsList files={ballotsFiles(round.slug, result)} />
      <p className="cluster">
        <a href={to(`/omgang/${round.slug}/rakna-om`)}>{t("results.recount")}</a>
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

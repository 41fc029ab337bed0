import { ballotsFiles } from "#app/domain/pabulib/ballots-files.ts";
import { countCommand } from "#app/domain/pabulib/count-command.ts";
import { hasSavings } from "#app/domain/result-sums.ts";
import type { Round } from "#app/domain/round.ts";
import type { ShownResult } from "#app/domain/shown-result.ts";
import { BallotsList } from "#app/ui/outcome/ballots-list.tsx";
import { useTongue } from "#app/ui/words.tsx";

/** How anyone can count again: the ballots, the command, the drawn lot and the open files. */
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
  const file = `/oppna-data/${round.slug}`;
  const files = ballotsFiles(round.slug, result);
  const commands = files
    .filter(({ withheld }) => withheld === null)
    .map(({ path }) => countCommand(path.replace("/oppna-data/", "")));
  return (
    <>
      <p className="measure">{t("rep.control.text")}</p>
      <ol className="stack-small">
        <li>
          {t("rep.control.1")} {t("rep.control.file")}
          <BallotsList files={files} />
        </li>
        <li>{t("rep.control.2")}</li>
        <li>
          {t("rep.control.3")}
          <ul>
            {commands.map((command) => (
              <li key={command}>
                <code className="seed">{command}</code>
              </li>
            ))}
          </ul>
          {hasSavings(result) && t("rep.control.savings")}
        </li>
        <li>{t("rep.control.4")}</li>
      </ol>
      {round.ballotRule.kind !== "imported" && (
        <p className="measure">
          {t("rep.control.seed")} <code className="seed">{lotSeed}</code>
        </p>
      )}
      <p className="measure">{t("rep.control.browser")}</p>
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

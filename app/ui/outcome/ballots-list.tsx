import { type BallotsFile, fewestBallots } from "#app/domain/pabulib/ballots-files.ts";
import { useTongue } from "../words.tsx";

/** The files with a round's ballots, area by area; where there is none, why. */
export function BallotsList({ files }: { files: readonly BallotsFile[] }) {
  const { t } = useTongue();
  return (
    <ul className="measure">
      {files.map(({ area, path, withheld }) => (
        <li key={path}>
          {withheld ? (
            t(`results.ballots.${withheld}`, { area: area.name, least: fewestBallots })
          ) : (
            <a href={path} download>
              {t("results.ballots", { area: area.name })} ({path.replace("/oppna-data/", "")})
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

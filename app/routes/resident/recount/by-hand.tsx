import type { BallotsFile } from "#app/domain/pabulib/ballots-files.ts";
import { countCommand } from "#app/domain/pabulib/count-command.ts";
import type { RecountedRound } from "#app/islands/recount/count-here.tsx";
import { BallotsList } from "#app/ui/outcome/ballots-list.tsx";
import { useTongue } from "#app/ui/words.tsx";

/** How to count without this page: the files, and the command. */
export function ByHand({ round, files }: { round: RecountedRound; files: readonly BallotsFile[] }) {
  const { t, to } = useTongue();
  const open = files.filter(({ withheld }) => withheld === null);
  const [example = "omgang.pb"] = open.map(({ path }) => path.replace("/oppna-data/", ""));
  return (
    <section className="stack" id="utan-sidan">
      <h2>{t("recount.byHand")}</h2>
      <p className="measure">{t("recount.byHandText")}</p>
      <ol className="measure">
        <li>
          {t("recount.byHand.1")}
          <BallotsList files={files} />
        </li>
        <li>{t("recount.byHand.2")}</li>
        <li>
          {t("recount.byHand.3")} <code className="seed">{countCommand(example)}</code>
        </li>
        <li>
          {t("recount.byHand.4")}{" "}
          <a href={to(`/omgang/${round.slug}/resultat`)}>{t("recount.toResult")}</a>
        </li>
      </ol>
      <p className="measure">{t("recount.byHand.file")}</p>
    </section>
  );
}

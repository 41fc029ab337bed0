import { type BatchStand, isWhole, keyedIn } from "#app/domain/paper-ballot.ts";
import { Alert } from "#app/ui/alert.tsx";
import { useTongue } from "#app/ui/words.tsx";

/** What has to be done before a batch can be closed. */
export function Missing({ ballots, stand }: { ballots: number; stand: BatchStand }) {
  const { t } = useTongue();
  if (isWhole(ballots, stand)) return <Alert tone="success">{t("paper.whole")}</Alert>;
  const { once, differs } = stand;
  const first = ballots - keyedIn(stand);
  return (
    <section className="stack-small" aria-labelledby="saknas">
      <h2 id="saknas">{t("paper.missing")}</h2>
      <ul>
        {first > 0 && <li>{t("paper.missing.first", { n: first })}</li>}
        {first < 0 && <li>{t("paper.missing.tooMany")}</li>}
        {once > 0 && <li>{t("paper.missing.once", { n: once })}</li>}
        {differs > 0 && <li>{t("paper.missing.differs", { n: differs })}</li>}
      </ul>
    </section>
  );
}

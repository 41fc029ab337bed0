import type { KeyHolding } from "#app/domain/key-holding.ts";
import { keyHoldingSentences } from "#app/text/key-words.ts";
import { Details } from "../details.tsx";
import { useTongue } from "../words.tsx";

/** What is promised about the vote and what is not, in plain words, and the list itself. */
export function Promises({
  slug,
  leastBallots,
  keyHolding,
}: {
  slug: string | null;
  leastBallots: number;
  /** Who opens the votes of the round that is looked at. */
  keyHolding: KeyHolding;
}) {
  const tongue = useTongue();
  const { t } = tongue;
  const byTrustees = keyHolding.kind === "trustees";
  return (
    <>
      <section className="stack narrow" id="loften">
        <h2>{t("check.promise")}</h2>
        <ul>
          {([1, 2, 3, 4, 5] as const).map((n) => (
            <li key={n}>{t(`check.promise.${n}`)}</li>
          ))}
          {byTrustees &&
            keyHoldingSentences(tongue, keyHolding).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
        </ul>
      </section>
      <section className="stack narrow" id="granser">
        <h2>{t("check.limits")}</h2>
        <ul>
          <li>{t(byTrustees ? "check.limits.trustees" : "check.limits.1")}</li>
          {([2, 3, 4] as const).map((n) => (
            <li key={n}>{t(`check.limits.${n}`, { least: leastBallots })}</li>
          ))}
        </ul>
      </section>
      {slug && (
        <Details summary={t("check.more")}>
          <p>{t("check.moreText")}</p>
          <ul>
            <li>
              <a href={`/oppna-data/${slug}/roster/ledger.jsonl`}>{t("check.ledger")}</a>
            </li>
            <li>
              <a href={`/oppna-data/${slug}/roster/checkpoints.txt`}>{t("check.checkpoints")}</a>
            </li>
          </ul>
        </Details>
      )}
    </>
  );
}

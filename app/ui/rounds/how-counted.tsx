import type { KeptApart } from "#app/domain/keep-apart.ts";
import type { Round } from "#app/domain/round.ts";
import { ballotText } from "#app/text/ballot-words.ts";
import { countingSentences } from "#app/text/counting-words.ts";
import { keyHoldingSentences } from "#app/text/key-words.ts";
import { savingsSentences } from "#app/text/rule-words.ts";
import { useTongue } from "../words.tsx";

/** How one votes in a round and how its votes are counted: ties, least votes and what is left. */
export function HowCounted({
  round,
  apart,
  withSavings,
}: {
  round: Round;
  apart: readonly KeptApart[];
  withSavings: boolean;
}) {
  const tongue = useTongue();
  const { t } = tongue;
  // No file tells who holds a key.
  const imported = round.ballotRule.kind === "imported";
  return (
    <section className="stack">
      <h2>{t("round.how")}</h2>
      <p>{ballotText(tongue, round.ballotRule)}</p>
      <ol>
        {countingSentences(tongue, round, { apart }).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      {!imported && <p>{keyHoldingSentences(tongue, round.keyHolding).join(" ")}</p>}
      {withSavings && (
        <>
          <h3>{t("kind.saves")}</h3>
          <p>{[t("ballot.savings.text"), ...savingsSentences(tongue, round)].join(" ")}</p>
        </>
      )}
    </section>
  );
}

import type { BallotPaper } from "#app/domain/ballots/ballot-type.ts";
import { keptApartAmong } from "#app/domain/keep-apart.ts";
import type { Round } from "#app/domain/round.ts";
import { countingSentences } from "#app/text/counting-words.ts";
import { keyHoldingSentences } from "#app/text/key-words.ts";
import { Details } from "../details.tsx";
import { OutcomeSentences } from "../rounds/outcome-words.tsx";
import { useTongue } from "../words.tsx";

/** How the votes will be counted and what the result means: told before the vote, not after. */
export function BoothRules({ round, paper }: { round: Round; paper: BallotPaper }) {
  const tongue = useTongue();
  return (
    <>
      <OutcomeSentences rules={round.outcomeRules} withSavings={paper.saves.length > 0} />
      <Details summary={tongue.t("booth.rules")}>
        <ol>
          {countingSentences(tongue, round, { apart: keptApartAmong(paper.spends) }).map(
            (sentence) => (
              <li key={sentence}>{sentence}</li>
            ),
          )}
          {keyHoldingSentences(tongue, round.keyHolding).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
        <p>
          <a href={tongue.to(`/omgang/${round.slug}/sa-avgors-det`)}>{tongue.t("settled.title")}</a>
        </p>
        <p>
          <a href={tongue.to(`/omgang/${round.slug}/integritet`)}>{tongue.t("privacyOf.title")}</a>
        </p>
      </Details>
    </>
  );
}

import { draftDecisions } from "#app/domain/draft-decisions.ts";
import { costOf, potOf, spendsThat } from "#app/domain/result-sums.ts";
import type { Round } from "#app/domain/round.ts";
import type { ShownResult } from "#app/domain/shown-result.ts";
import { money, number, percent } from "#app/format.ts";
import { draftSentence } from "#app/text/draft-words.ts";
import { settledSentence } from "#app/text/settled-words.ts";
import { toldOf } from "#app/text/told.ts";
import { conditionSentence } from "#app/text/why-words.ts";
import { ResultFigures } from "#app/ui/outcome/result-head.tsx";
import { useTongue } from "#app/ui/words.tsx";

/** The result and the decisions that would follow it, on one page. */
export function Summary({ round, result }: { round: Round; result: ShownResult }) {
  const tongue = useTongue();
  const { t, locale } = tongue;
  const sum = (amount: number) => money(amount, round.currency, locale);
  const winners = spendsThat("wins", result);
  const all = result.areas.reduce((count, { spends }) => count + spends.length, 0);
  const { ballots, entitled } = result.turnout.total;
  return (
    <>
      <ResultFigures round={round} result={result} />
      <p className="measure">
        {t("rep.sum", {
          winners: winners.length,
          all: number(all),
          spent: sum(costOf(winners)),
          pot: sum(potOf(result)),
        })}{" "}
        {"shown" in ballots &&
          entitled > 0 &&
          t("rep.turnout", {
            ballots: number(ballots.shown),
            entitled: number(entitled),
            percent: percent(ballots.shown, entitled, locale),
          })}
      </p>
      <Conditions round={round} result={result} />
      {round.ballotRule.kind !== "imported" && <Drafts round={round} result={result} />}
    </>
  );
}

/** What hangs on a saving, in the words that residents read. */
function Conditions({ round, result }: { round: Round; result: ShownResult }) {
  const tongue = useTongue();
  const sentences = result.areas.flatMap((shown) =>
    shown.spends.flatMap((spend) => {
      const told = toldOf(round, shown);
      const sentence = conditionSentence(tongue, told, spend.outcome);
      const come = settledSentence(tongue, spend, told.nameOf);
      return sentence ? [{ ...spend.proposal, sentence, come }] : [];
    }),
  );
  return sentences.map(({ id, number, title, sentence, come }) => (
    <p key={id} className="measure">
      <strong>
        {number} {title}:
      </strong>{" "}
      {sentence} {come}
    </p>
  ));
}

function Drafts({ round, result }: { round: Round; result: ShownResult }) {
  const tongue = useTongue();
  const drafts = draftDecisions(result);
  const names = new Map(
    result.areas.flatMap(({ spends, saves }) =>
      [...spends, ...saves].map(({ proposal }) => [proposal.id, proposal.number] as const),
    ),
  );
  const sentences = drafts.map((draft) =>
    draftSentence(tongue, round, draft, (id) => names.get(id) ?? id),
  );
  return (
    <div className="report-drafts">
      <h3>{tongue.t("rep.proposedDecision")}</h3>
      {sentences.length === 0 && <p>{tongue.t("rep.proposed.none")}</p>}
      <ol>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </div>
  );
}

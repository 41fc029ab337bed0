import type { Round } from "#app/domain/round.ts";
import { dateTime } from "#app/format.ts";
import { groundSentence, outcomeSentence } from "#app/text/outcome-words.ts";
import {
  ballotText,
  countingSentences,
  eligibilitySentences,
  potSentences,
  savingsSentences,
} from "#app/text/rule-words.ts";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { useTongue } from "#app/ui/words.tsx";

/** What the result rests on: the decision behind it, the rules and the times. */
export function Rules({ round }: { round: Round }) {
  const tongue = useTongue();
  const { t, locale } = tongue;
  const { outcomeRules, schedule } = round;
  const imported = round.ballotRule.kind === "imported";
  const lines = (sentences: readonly string[]) => sentences.map((one) => <p key={one}>{one}</p>);
  return (
    <div className="report-rules">
      <SummaryList
        rows={[
          {
            term: t("rep.rules.outcome"),
            description: lines([
              outcomeSentence(tongue, outcomeRules, "spend"),
              outcomeSentence(tongue, outcomeRules, "save"),
            ]),
          },
          {
            term: t("rep.rules.ground"),
            description: lines([
              groundSentence(tongue, outcomeRules.ground),
              t(`outcome.level.${outcomeRules.ground.level}`),
            ]),
          },
          {
            term: t("rep.rules.open"),
            description: t("rep.rules.openText", {
              from: dateTime(schedule.voteOpensAtMs, locale),
              to: dateTime(schedule.voteClosesAtMs, locale),
            }),
          },
          { term: t("rep.rules.ballot"), description: lines([ballotText(tongue, round.ballotRule)]) },
          { term: t("rep.rules.count"), description: lines(countingSentences(tongue, round)) },
          ...(imported
            ? []
            : [
                {
                  term: t("rep.rules.savings"),
                  description: lines(savingsSentences(tongue, round)),
                },
                {
                  term: t("rep.rules.who"),
                  description: lines(eligibilitySentences(tongue, round)),
                },
              ]),
          { term: t("round.money"), description: lines(potSentences(tongue, round)) },
        ]}
      />
      <p className="measure">{t("round.representative")}</p>
    </div>
  );
}

import type { Area } from "#app/domain/area.ts";
import type { BallotPaper, Marks } from "#app/domain/ballots/ballot-type.ts";
import { scoresOf } from "#app/domain/ballots/scores.ts";
import type { Round } from "#app/domain/round.ts";
import { AreaName } from "../area-emblem.tsx";
import { Card } from "../card.tsx";
import { FieldError } from "../fields.tsx";
import { OutcomeSentences } from "../rounds/outcome-words.tsx";
import { SummaryList } from "../summary-list.tsx";
import { AsWritten, useTongue } from "../words.tsx";
import { ReviewedChoices } from "./reviewed-choices.tsx";

/** Everything on the ballot before it is sent: what, where, how much, and what it will mean. */
export function ReviewedBallot({
  round,
  area,
  paper,
  marks,
  beside,
}: {
  round: Round;
  area: Area;
  paper: BallotPaper;
  marks: Marks;
  beside: (field: string) => string | undefined;
}) {
  const { t, to } = useTongue();
  const back = to(`/omgang/${round.slug}/rosta?omrade=${area.slug}`);
  const answers = paper.saves.map((proposal) => ({
    proposal,
    answer: marks.savings.find(({ proposalId }) => proposalId === proposal.id)?.answer,
  }));
  const wrong = (field: string) => {
    const sentence = beside(field);
    return sentence && <FieldError id={field}>{sentence}</FieldError>;
  };
  return (
    <>
      <Card as="section" labelledBy="choices">
        <div className="cluster cluster-apart">
          <h2 id="choices" tabIndex={-1}>
            {t("review.chosenSpends")}
          </h2>
          <a href={back}>{t("site.change")}</a>
        </div>
        <p id="area" tabIndex={-1}>
          <AreaName name={area.name} polygon={area.polygon} />
        </p>
        {wrong("area")}
        {wrong("choices")}
        <ReviewedChoices round={round} paper={paper} scores={scoresOf(marks)} />
      </Card>
      {answers.length > 0 && (
        <Card as="section" labelledBy="savings">
          <h2 id="savings" tabIndex={-1}>
            {t("review.chosenSaves")}
          </h2>
          {wrong("savings")}
          <SummaryList
            rows={answers.map(({ proposal, answer }) => ({
              term: proposal.number,
              description: (
                <span className="cluster cluster-apart">
                  <AsWritten>{proposal.title}</AsWritten>
                  <strong>
                    {t(
                      answer === "yes" || answer === "no"
                        ? `booth.answer.${answer}`
                        : "booth.answer.abstain",
                    )}
                  </strong>
                </span>
              ),
            }))}
          />
        </Card>
      )}
      <OutcomeSentences rules={round.outcomeRules} withSavings={answers.length > 0} />
    </>
  );
}

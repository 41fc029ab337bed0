import type { BallotPaper, Marked, Scores } from "#app/domain/ballots/ballot-type.ts";
import { ballotTypeOf } from "#app/domain/ballots/index.ts";
import { type BallotProposal, costKronorOf } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import { meterText } from "#app/text/meter-words.ts";
import { BudgetMeter } from "../budget-meter.tsx";
import { LinkButton } from "../button.tsx";
import { PotBar } from "../pot-bar.tsx";
import { VoteMarks } from "../vote-marks.tsx";
import { useTongue } from "../words.tsx";

const DRAWN_ONE_BY_ONE = 10;

/** What is marked so far, against what the ballot allows, and the way to the review. */
export function BoothMeter({
  round,
  paper,
  scores,
  reviewHref,
}: {
  round: Round;
  paper: BallotPaper;
  scores: Scores;
  reviewHref: string;
}) {
  const tongue = useTongue();
  const { t } = tongue;
  const marked = ballotTypeOf(round.ballotRule).marked(round.ballotRule, paper, scores);
  return (
    <BudgetMeter
      label={t("booth.meter")}
      text={meterText(tongue, round, paper, marked)}
      notKept={t("booth.notKept")}
      over={marked.used > marked.most}
      drawing={<MeterDrawing paper={paper} scores={scores} marked={marked} />}
      action={
        <LinkButton href={reviewHref} color="choice">
          {t("booth.review")}
        </LinkButton>
      }
    />
  );
}

/** A few are drawn one by one; many, and money, as a vessel that fills. */
function MeterDrawing(props: { paper: BallotPaper; scores: Scores; marked: Marked }) {
  const { paper, scores, marked } = props;
  const { of, used, most, chosen } = marked;
  if (of !== "kronor" && most <= DRAWN_ONE_BY_ONE) return <VoteMarks used={used} of={most} />;
  const size = (proposal: BallotProposal) => {
    if (of === "kronor") return costKronorOf(proposal);
    return of === "votes" || of === "points" ? (scores[proposal.id] ?? 0) : 1;
  };
  return (
    <PotBar
      id="meter"
      size="small"
      potKronor={most}
      parts={paper.spends
        .filter(({ id }) => chosen.includes(id))
        .map((one) => ({ key: one.id, amount: size(one), tone: "chosen" }))}
    />
  );
}

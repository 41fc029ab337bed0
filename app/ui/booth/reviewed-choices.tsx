import type { BallotPaper, Scores } from "#app/domain/ballots/ballot-type.ts";
import { ballotTypeOf } from "#app/domain/ballots/index.ts";
import { type BallotProposal, costKronorOf } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import { money } from "#app/format.ts";
import { markText } from "#app/text/ballot-words.ts";
import { moneyText, notAllText } from "#app/text/meter-words.ts";
import { Money } from "../money.tsx";
import { SummaryList } from "../summary-list.tsx";
import { AsWritten, useTongue } from "../words.tsx";

/** The spending proposals on the ballot, the highest scores first, and what each of them gets. */
export function ReviewedChoices({
  round,
  paper,
  scores,
}: {
  round: Round;
  paper: BallotPaper;
  scores: Scores;
}) {
  const tongue = useTongue();
  const { t, locale } = tongue;
  const rule = round.ballotRule;
  const marked = ballotTypeOf(rule).marked(rule, paper, scores);
  const notAll = notAllText(tongue, marked);
  const picked = pickedOf(paper, scores);
  if (picked.length === 0) return <p>{t("review.noSpends")}</p>;
  return (
    <>
      <SummaryList
        rows={picked.map((proposal) => ({
          term: proposal.number,
          description: (
            <span className="cluster cluster-apart">
              <span>
                <AsWritten>{proposal.title}</AsWritten>{" "}
                <Mark text={markText(tongue, rule, scores, proposal.id)} />
              </span>
              <Money amount={money(costKronorOf(proposal), round.currency, locale)} />
            </span>
          ),
        }))}
      />
      {marked.of === "kronor" && <p>{moneyText(tongue, round, marked)}</p>}
      {notAll && <p className="muted">{notAll}</p>}
    </>
  );
}

function pickedOf({ spends }: BallotPaper, scores: Scores): BallotProposal[] {
  const picked = spends.filter(({ id }) => Object.hasOwn(scores, id));
  return picked.sort((a, b) => (scores[b.id] ?? 0) - (scores[a.id] ?? 0));
}

function Mark({ text }: { text: string | null }) {
  return text && <span className="proposal-mark choice-mark">{text}</span>;
}

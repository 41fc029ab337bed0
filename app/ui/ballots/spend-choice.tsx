import type { BallotPaper, Scores } from "#app/domain/ballots/ballot-type.ts";
import { ballotTypeOf } from "#app/domain/ballots/index.ts";
import { ownKeptApart } from "#app/domain/keep-apart.ts";
import { type BallotProposal, costKronorOf } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import { ownApartText } from "#app/text/apart-words.ts";
import { markText } from "#app/text/ballot-words.ts";
import { MoreLink } from "../booth/more-link.tsx";
import { PressForm } from "../booth/press-form.tsx";
import { ProposalCard } from "../proposal-card.tsx";
import { useAmount } from "../proposals/proposal-amount.tsx";
import { useTongue } from "../words.tsx";
import { ChoiceButtons } from "./index.tsx";

/** A spending proposal on the ballot, with the buttons of the round's ballot type. */
export function SpendChoice({
  round,
  paper,
  proposal,
  scores,
}: {
  round: Round;
  paper: BallotPaper;
  proposal: BallotProposal;
  scores: Scores;
}) {
  const tongue = useTongue();
  const { t } = tongue;
  const amounts = useAmount(round)(proposal);
  const rule = round.ballotRule;
  const { id } = proposal;
  const chosen = Object.hasOwn(scores, id);
  const { of, used, most } = ballotTypeOf(rule).marked(rule, paper, scores);
  const fits = of !== "kronor" || chosen || costKronorOf(proposal) <= most - used;
  const apart = ownApartText(tongue, ownKeptApart(proposal, paper.spends));
  const facts = [...(fits ? [] : [t("booth.noFit")]), ...(apart ? [apart] : [])];
  const place = `f-${proposal.number}`;
  return (
    <ProposalCard
      id={place}
      number={proposal.number}
      title={proposal.title}
      picture={proposal.picture}
      kind="spend"
      chosen={chosen ? (markText(tongue, rule, scores, id) ?? t("booth.chosen")) : undefined}
      summary={proposal.summary}
      facts={facts.length > 0 ? facts.join(". ") : undefined}
      {...amounts}
      actions={
        <>
          <PressForm place={place}>
            <ChoiceButtons rule={rule} paper={paper} proposal={proposal} scores={scores} />
          </PressForm>
          <MoreLink round={round} proposal={proposal} />
        </>
      }
    />
  );
}

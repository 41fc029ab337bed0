import type { Ballot } from "#app/domain/ballots/ballot-type.ts";
import { savingAnswers } from "#app/domain/ballots/ballot-type.ts";
import { type BallotProposal, savingKronorOf } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import { money } from "#app/format.ts";
import { ProposalCard } from "../proposal-card.tsx";
import { useAmount } from "../proposals/proposal-amount.tsx";
import { AsWritten, useTongue } from "../words.tsx";
import { MoreLink } from "./more-link.tsx";
import { AnswerButtons, PressForm } from "./press-form.tsx";

/** A saving on the ballot: yes, no or abstain, and what disappears. */
export function SaveChoice(props: { round: Round; proposal: BallotProposal; draft: Ballot }) {
  const { round, proposal, draft } = props;
  const { t, locale } = useTongue();
  const { amount } = useAmount(round)(proposal);
  const { id, title } = proposal;
  const gives = money(savingKronorOf(proposal), round.currency, locale);
  const raises = round.savingsRule.mode === "addition";
  const answered = draft.savings[id];
  return (
    <ProposalCard
      id={`f-${proposal.number}`}
      number={proposal.number}
      title={title}
      picture={proposal.picture}
      kind="save"
      amount={amount}
      amountNote={
        raises ? `${t("list.perYear")} · ${t("booth.gives", { sum: gives })}` : t("list.perYear")
      }
      chosen={answered && answered !== "abstain" ? t(`booth.answer.${answered}`) : undefined}
      summary={
        <>
          <strong>{t("booth.disappears")}:</strong>{" "}
          <AsWritten>{proposal.money.kind === "save" ? proposal.money.affects : ""}</AsWritten>
        </>
      }
      actions={
        <>
          <PressForm place={`f-${proposal.number}`}>
            <AnswerButtons
              legend={title}
              answers={savingAnswers.map((answer) => {
                const label = t(`booth.answer.${answer}`);
                return {
                  press: { kind: answer, proposalId: id },
                  label,
                  named:
                    answer === "abstain"
                      ? t("booth.pressNamed", { press: label, title })
                      : t("booth.answerNamed", { answer: label, title }),
                  given: answered === answer,
                };
              })}
            />
          </PressForm>
          <MoreLink round={round} proposal={proposal} />
        </>
      }
    />
  );
}

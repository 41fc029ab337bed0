import type { Scores } from "#app/domain/ballots/ballot-type.ts";
import type { BallotProposal } from "#app/domain/proposal.ts";
import { PressButton } from "../booth/press-form.tsx";
import { useTongue } from "../words.tsx";

/** One button that takes the proposal, and leaves it when it is taken. */
export function TakeOrLeave({
  proposal: { id, title },
  scores,
  take = "add",
}: {
  proposal: BallotProposal;
  scores: Scores;
  take?: "add" | "choose";
}) {
  const { t } = useTongue();
  const chosen = Object.hasOwn(scores, id);
  const act = chosen ? "remove" : take;
  return (
    <PressButton
      press={{ kind: chosen ? "remove" : "add", proposalId: id }}
      named={t(`booth.${act}Named`, { title })}
      variant={chosen ? "secondary" : "primary"}
      icon={chosen ? "check" : "plus"}
    >
      {t(`booth.${act}`)}
    </PressButton>
  );
}

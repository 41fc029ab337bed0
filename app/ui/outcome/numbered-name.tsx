import type { BallotProposal } from "#app/domain/proposal.ts";
import { number as written } from "#app/format.ts";

/** A proposal in a table of steps: which step it was, then its number as a mark, then its title. */
export function NumberedName({
  step,
  proposal: { number, title },
}: {
  step: number;
  proposal: Pick<BallotProposal, "number" | "title">;
}) {
  return (
    <>
      {written(step)}. <span className="proposal-number">{number}</span>{" "}
      {title === number ? "" : title}
    </>
  );
}

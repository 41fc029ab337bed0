import type { Problem } from "../problem.ts";
import { costKronorOf } from "../proposal.ts";
import type { BallotPaper, Marked, Scores } from "./ballot-type.ts";
import { bestFirst } from "./scores.ts";

/** What the marked proposals cost together, in kronor. */
function kronorMarked(paper: BallotPaper, scores: Scores): number {
  return paper.spends
    .filter(({ id }) => Object.hasOwn(scores, id))
    .reduce((sum, proposal) => sum + costKronorOf(proposal), 0);
}

/** Refuses a ballot whose proposals cost more together than the area's pot. */
export function withinPot(paper: BallotPaper, scores: Scores): Problem[] {
  const sumKronor = kronorMarked(paper, scores);
  const { potKronor } = paper;
  if (sumKronor <= potKronor) return [];
  const values = { overKronor: sumKronor - potKronor, sumKronor, potKronor };
  return [{ key: "overBudget", field: "choices", values }];
}

/** How much of the pot the marked proposals use. */
export function potMarked(paper: BallotPaper, scores: Scores): Marked {
  const used = kronorMarked(paper, scores);
  return { of: "kronor", used, most: paper.potKronor, chosen: bestFirst(scores) };
}

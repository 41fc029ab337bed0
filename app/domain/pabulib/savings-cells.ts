import type { SavingAnswer } from "../ballots/ballot-type.ts";
import type { SavingTally } from "../savings.ts";
import { decimalText } from "./decimal-text.ts";

/**
 * Savings in a `.pb` file. The format knows only what costs money, so savings are no rows of
 * PROJECTS, which other programs would count as winners. Instead META has the key `savings` with
 * each saving and what it gives the first year, `HS6:55000,HS7:140000`, and VOTES has a column
 * `savings` with the answers, `HS6:yes,HS7:no`; who is not answered about abstained. A program
 * that knows nothing of this reads the vote about the spending and passes the rest over.
 */
export interface FileSavings {
  /** Saving id -> what it gives the first year, in the file's unit of money. */
  firstYear: ReadonlyMap<string, number>;
  tallies: ReadonlyMap<string, SavingTally>;
}

/** The value of META's `savings`. Money in units of 10^-`decimals`. */
export function savingsCell(
  savings: readonly { id: string; firstYear: number }[],
  decimals: number,
): string {
  return savings.map(({ id, firstYear }) => `${id}:${decimalText(firstYear, decimals)}`).join(",");
}

/** A ballot's answers as its cell in VOTES, in the order of the ballot paper. */
export function answersCell(
  savings: readonly { id: string; name: string }[],
  answers: Readonly<Record<string, SavingAnswer>>,
): string {
  return savings
    .flatMap(({ id, name }) => {
      const answer = answers[id];
      return answer === undefined || answer === "abstain" ? [] : [`${name}:${answer}`];
    })
    .join(",");
}

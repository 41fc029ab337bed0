import type { Ballot } from "#app/domain/ballots/ballot-type.ts";
import { savingsColumn, scoresColumn } from "#app/schemas/ballot-columns.server.ts";
import { rowReader } from "#app/schemas/columns.server.ts";

export interface ChoiceRow {
  area_id: string;
  scores: string;
  savings: string;
}

/** Keys in order, so that equal ballots are equal texts and the database can merge them. */
export function choiceRow({ areaId, scores, savings }: Ballot): ChoiceRow {
  const ordered = (marks: object) =>
    JSON.stringify(Object.fromEntries(Object.entries(marks).sort()));
  return { area_id: areaId, scores: ordered(scores), savings: ordered(savings) };
}

/** A fault is told with the round's id, never the commitment's. */
export function ballotOf(roundId: string, row: ChoiceRow): Ballot {
  const { json } = rowReader("ballot", `in round ${roundId}`);
  return {
    areaId: row.area_id,
    scores: json("scores", scoresColumn, row.scores),
    savings: json("savings", savingsColumn, row.savings),
  };
}

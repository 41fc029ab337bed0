import { areaTreeProblems, slugProblems } from "./area.ts";
import { ballotTypeOf } from "./ballots/index.ts";
import { countingProblems } from "./counting-problems.ts";
import { keyHoldingProblems } from "./key-holding.ts";
import { potProblems } from "./pot-problems.ts";
import type { Problem } from "./problem.ts";
import type { RoundWithAreas } from "./round.ts";
import { scheduleProblems } from "./schedule.ts";

/** What is wrong with a round in itself: its address, its times, its areas, its money and its key. */
export function roundProblems({ round, areas }: RoundWithAreas): Problem[] {
  return [
    ...slugProblems(round.slug, "slug"),
    ...scheduleProblems(round.schedule),
    ...areaTreeProblems(areas),
    ...ballotTypeOf(round.ballotRule).unsound(round.ballotRule),
    ...countingProblems(round),
    ...keyHoldingProblems(round.keyHolding),
    ...(areas.length === 0 ? [] : potProblems(round.potPlan, areas)),
  ];
}

import { mainAreas, nextAreas, wholeMunicipality } from "./areas.ts";
import { ballotsBy, youthBallots } from "./ballots.ts";
import { type DemoMoment, demoClockStarts } from "./calendar.ts";
import { helpfulOn } from "./discussion/helpful.ts";
import { offersAt } from "./discussion/offers.ts";
import { youthArguments } from "./discussion/youth.ts";
import { argumentsAt, questionsAt, reportsAt } from "./discussion.ts";
import { youthDecisions, youthDeliveries, youthMeeting, youthNotes } from "./outcome/youth.ts";
import { mainDecisions, mainDeliveries, mainMeeting, mainNotes } from "./outcome.ts";
import { municipality, people } from "./people.ts";
import { prices } from "./prices.ts";
import { changes } from "./proposals/changes.ts";
import { youthProposals } from "./proposals/youth.ts";
import { mainProposals, proposalsAt } from "./proposals.ts";
import { mainRound, nextRound, youthRound } from "./rounds.ts";
import type { Demo, DemoRound } from "./types.ts";

export { type DemoMoment, demoClockStarts, demoMoments } from "./calendar.ts";
export type * from "./types.ts";

/** All of the demo as it stands when its main round is at this moment. */
export function demoAt(moment: DemoMoment): Demo {
  return { municipality, people, prices, rounds: [mainAt(moment), youth, next] };
}

const nothing = {
  proposals: [],
  changes: [],
  arguments: [],
  helpful: [],
  questions: [],
  offers: [],
  reports: [],
  ballots: [],
  decisions: [],
  meeting: null,
  notes: [],
  deliveries: [],
} satisfies Partial<DemoRound>;

/** The youth round is over and built before the main round begins. */
const youth: DemoRound = {
  ...nothing,
  round: youthRound,
  areas: [wholeMunicipality],
  proposals: youthProposals,
  arguments: youthArguments,
  ballots: youthBallots,
  decisions: youthDecisions,
  meeting: youthMeeting,
  notes: youthNotes,
  deliveries: youthDeliveries,
};

/** The 2027 round has nothing but its rules and areas yet. */
const next: DemoRound = { ...nothing, round: nextRound, areas: nextAreas };

/** The main round at a moment: nothing is there that had not happened when its clock begins. */
function mainAt(moment: DemoMoment): DemoRound {
  const nowMs = demoClockStarts[moment];
  const decided = moment === "follow-up";
  const { schedule } = mainRound;
  const decidedAtMs = decided ? schedule.decidedAtMs : null;
  return {
    round: { ...mainRound, schedule: { ...schedule, decidedAtMs } },
    areas: mainAreas,
    proposals: proposalsAt(mainProposals, changes, nowMs),
    changes: changes.filter(({ atMs }) => atMs <= nowMs),
    arguments: argumentsAt(nowMs),
    helpful: helpfulOn(argumentsAt(nowMs)),
    questions: questionsAt(nowMs),
    offers: offersAt(nowMs),
    reports: reportsAt(nowMs),
    ballots: ballotsBy(moment),
    decisions: decided ? mainDecisions : [],
    meeting: mainMeeting.noticeAtMs <= nowMs ? mainMeeting : null,
    notes: mainNotes.filter(({ atMs }) => atMs <= nowMs),
    deliveries: decided ? mainDeliveries : [],
  };
}

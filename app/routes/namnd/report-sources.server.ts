import { type EqualArguments, equalArguments } from "#app/domain/equal-arguments.ts";
import { nearMissOf } from "#app/domain/near-miss.ts";
import type { Round } from "#app/domain/round.ts";
import type { ShownArea, ShownResult } from "#app/domain/shown-result.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { listArgumentsOfRound } from "#db/discussion.server.ts";
import type { Db } from "#db/open.server.ts";
import { listMeetings, listRoundNotes } from "#db/outcomes.server.ts";
import { listPaperBatches, listSpoiled } from "#db/paper-batches.server.ts";
import { listProposals } from "#db/proposals.server.ts";

/** How many arguments of each side the report quotes. */
const MOST_QUOTED = 2;

/** Posts that officers have hidden, by the reason they gave. */
export interface HiddenPosts {
  reason: string;
  times: number;
}

/** What the report tells beside the result: arguments, irregularities, the meeting. */
export async function reportSources(
  { id: roundId }: Round,
  result: ShownResult,
  { db }: RequestContext,
) {
  const [said, notes, meetings, { proposals }] = await Promise.all([
    listArgumentsOfRound(db, roundId),
    listRoundNotes(db, roundId),
    listMeetings(db, roundId),
    listProposals(db, { roundId, withHidden: true }),
  ]);
  const hidden = [...said, ...proposals].flatMap(({ hiddenReason }) => hiddenReason ?? []);
  return {
    arguments: result.areas.flatMap((shown) =>
      discussedIn(shown).map((proposalId): { proposalId: string } & EqualArguments => ({
        proposalId,
        ...equalArguments(
          said.filter((one) => one.proposalId === proposalId),
          MOST_QUOTED,
        ),
      })),
    ),
    notes: notes.map(({ id, atMs, text }) => ({ id, atMs, text })),
    meetings: meetings.map(({ id, startsAtMs, organ, place, agenda }) => ({
      id,
      startsAtMs,
      organ,
      place,
      agenda,
    })),
    hiddenPosts: timesOf(hidden),
    paper: await paperTold(roundId, result, db),
  };
}

/** What the report tells of the paper: batches, spoiled ballots, and what was not read in time. */
export interface PaperTold {
  closed: number;
  spoiled: number;
  leftOut: readonly { name: string; area: string; ballots: number }[];
}

async function paperTold(roundId: string, result: ShownResult, db: Db): Promise<PaperTold> {
  const batches = await listPaperBatches(db, roundId);
  const spoiled = await listSpoiled(db, roundId);
  return {
    closed: batches.filter(({ closed }) => closed).length,
    spoiled: spoiled.reduce((sum, { ballots }) => sum + ballots, 0),
    leftOut: batches
      .filter(({ closed }) => !closed)
      .map(({ name, areaId, ballots }) => ({
        ...{ name, ballots },
        area: result.areas.find(({ area }) => area.id === areaId)?.area.name ?? areaId,
      })),
  };
}

/** The winners of an area, and the one that came closest. */
function discussedIn(shown: ShownArea): string[] {
  const miss = nearMissOf({ ...shown, spends: shown.spends.map(({ outcome }) => outcome) });
  return shown.spends
    .filter(({ settled, proposal }) => settled !== "loses" || proposal.id === miss?.proposalId)
    .map(({ proposal }) => proposal.id);
}

function timesOf(reasons: readonly string[]): HiddenPosts[] {
  return [...new Set(reasons)].map((reason) => ({
    reason,
    times: reasons.filter((one) => one === reason).length,
  }));
}

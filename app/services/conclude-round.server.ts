import { readLedgerLine } from "#app/ballot-box/ledger.server.ts";
import { drawLot } from "#app/ballot-box/lot.server.ts";
import { type AreaInsight, insightsOf } from "#app/domain/insight.ts";
import { concludeRound as conclude, type Outcome } from "#app/domain/outcome.ts";
import { potsOf } from "#app/domain/pot.ts";
import { type BallotProposal, isOnBallot } from "#app/domain/proposal.ts";
import type { Round, RoundWithAreas } from "#app/domain/round.ts";
import { lotById } from "#app/domain/rules/tie.ts";
import { momentAt } from "#app/domain/schedule.ts";
import { listBallots } from "#db/ballots.server.ts";
import { findLastLine, listCheckpoints, listTurnout } from "#db/ledger.server.ts";
import type { Db } from "#db/open.server.ts";
import { listProposals } from "#db/proposals.server.ts";

/**
 * A round's outcome, what can be learnt beside it, the proposals it is about and the seed of the
 * lot that was drawn.
 */
export interface Concluded {
  outcome: Outcome;
  insights: readonly AreaInsight[];
  proposals: readonly BallotProposal[];
  lotSeed: string;
}

const KEPT_ROUNDS = 20;
const kept = new WeakMap<Db, Map<string, Promise<Concluded>>>();

/**
 * The outcome of a round, once it may be known: when the complaint window is over and the box has
 * been opened. Before that the answer is null, whoever asks. Ballots no longer change then, so a
 * count is kept in memory.
 */
export async function concludeRound(
  db: Db,
  found: RoundWithAreas,
  nowMs: number,
): Promise<Concluded | null> {
  const { kind } = momentAt(found.round.schedule, nowMs);
  if (kind !== "decide" && kind !== "follow-up") return null;
  const counts = kept.get(db) ?? new Map<string, Promise<Concluded>>();
  kept.set(db, counts);
  const key = `${found.round.id} ${found.round.schedule.voteClosesAtMs}`;
  const known = counts.get(key);
  if (known) return known;
  const lotSeed = await seedOf(db, found.round);
  if (lotSeed === null) return null;
  const counting = countRound(db, found, lotSeed);
  counts.set(key, counting);
  counting.catch(() => counts.delete(key));
  for (const oldest of counts.keys()) if (counts.size > KEPT_ROUNDS) counts.delete(oldest);
  return counting;
}

async function countRound(
  db: Db,
  { round, areas }: RoundWithAreas,
  lotSeed: string,
): Promise<Concluded> {
  const [{ proposals }, ballots, turnout] = await Promise.all([
    listProposals(db, { roundId: round.id, onBallot: true }),
    listBallots(db, round.id),
    listTurnout(db, round.id),
  ]);
  const onBallot = proposals.filter(isOnBallot);
  const ids = onBallot.map(({ id }) => id);
  // An imported election published no seed: its lot is the order of the ids, as in its file's count.
  const lot = round.ballotRule.kind === "imported" ? lotById(ids) : drawLot(lotSeed, ids);
  const { pots } = potsOf(round.potPlan, areas);
  const vote = { round, areas, pots, proposals: onBallot, ballots, turnout, lot };
  const outcome = conclude(vote);
  const insights = insightsOf(vote, outcome);
  return { outcome, insights, proposals: onBallot, lotSeed };
}

/**
 * The seed of the drawn lot: the root over the ledger as it was closed. Null until the round is
 * released; an imported election has none and needs none.
 */
async function seedOf(db: Db, { id, ballotRule }: Round): Promise<string | null> {
  if (ballotRule.kind === "imported") return "";
  const last = await findLastLine(db, id);
  const line = last === null ? "" : readLedgerLine(last);
  if (typeof line === "string" || line.t !== "release") return null;
  // The last checkpoint adds only the line that releases.
  return (await listCheckpoints(db, id)).at(-2)?.root ?? null;
}

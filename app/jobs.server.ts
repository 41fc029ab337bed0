import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import type { Clock } from "#app/clock.server.ts";
import { momentAt } from "#app/domain/schedule.ts";
import { openBox } from "#app/services/open-box.server.ts";
import { publishBatch } from "#app/services/publish-batch.server.ts";
import type { Db } from "#db/open.server.ts";
import { listRounds } from "#db/rounds.server.ts";

const TICK_MS = 5_000;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface JobSettings {
  db: Db;
  keys: RoundKeys;
  clock: Clock;
  /** So many ballots are published together, that none can be told from the others. */
  leastBallots: number;
  /** What is done with a fault: the work is tried again at the next tick. */
  onFault: (error: unknown) => void;
}

/**
 * The one timetable of background work. Every few seconds it brings the ledgers up to date and
 * opens what may be opened; once a day, and when it starts, it publishes however few ballots wait.
 * Several processes may run it side by side. Returns how to stop it.
 */
export function startJobs(settings: JobSettings): () => void {
  let publishedAllAtMs = Number.NEGATIVE_INFINITY;
  let working = false;
  const tick = async () => {
    if (working) return;
    working = true;
    const nowMs = settings.clock();
    const daily = nowMs - publishedAllAtMs >= DAY_MS;
    if (daily) publishedAllAtMs = nowMs;
    try {
      await tendBoxes(settings, settings.clock, daily ? 1 : settings.leastBallots);
    } catch (error) {
      settings.onFault(error);
    }
    working = false;
  };
  const timer = setInterval(() => void tick(), TICK_MS);
  timer.unref();
  void tick();
  return () => clearInterval(timer);
}

/**
 * Publishes, closes and opens what is due in every round. A round that cannot be tended keeps no
 * other waiting: its fault is thrown when all have had their turn.
 */
export async function tendBoxes(
  { db, keys }: { db: Db; keys: RoundKeys },
  clock: Clock,
  leastBallots = 1,
): Promise<void> {
  const faults: unknown[] = [];
  for (const found of await listRounds(db)) {
    const { kind } = momentAt(found.round.schedule, clock());
    if (kind === "draft" || kind === "inform" || kind === "discuss") continue;
    try {
      await publishBatch({ db, keys }, found, clock, leastBallots);
      await openBox({ db, keys }, found, clock());
    } catch (error) {
      faults.push(error);
    }
  }
  if (faults.length > 0) throw faults[0];
}

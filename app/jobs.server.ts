import type { Mailer } from "#app/adapters/mail.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { type Clock, realClock } from "#app/clock.server.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { awaitsVote, momentAt } from "#app/domain/schedule.ts";
import { eraseIdeaDrafts } from "#app/services/erase-idea-drafts.server.ts";
import { eraseRoll } from "#app/services/erase-roll.server.ts";
import { makeKeys } from "#app/services/make-keys.server.ts";
import { openBox } from "#app/services/open-box.server.ts";
import { postNews, type WriteMessage } from "#app/services/post-news.server.ts";
import { publishBatch } from "#app/services/publish-batch.server.ts";
import { sendMail } from "#app/services/send-mail.server.ts";
import { forgetExpired } from "#db/accounts.server.ts";
import type { Db } from "#db/open.server.ts";
import { listRounds } from "#db/rounds.server.ts";

const TICK_MS = 5_000;
const NEWS_TICK_MS = 60_000;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface JobSettings {
  db: Db;
  keys: RoundKeys;
  clock: Clock;
  /** So many ballots are published together, that none can be told from the others. */
  leastBallots: number;
  /** Where mail is handed over; left out where none is sent. */
  mailer?: Mailer;
  /** Writes the mails about what has happened; left out where none are sent. */
  write?: WriteMessage;
  /** What is done with a fault: the work is tried again at the next tick. */
  onFault: (error: unknown) => void;
}

/**
 * The one timetable of background work. Every few seconds it brings the ledgers up to date, opens
 * what may be opened and sends mail; every minute it puts in the post what has happened; once a day,
 * and when it starts, it publishes however few ballots wait, forgets links and sessions that have
 * ended, and erases old rolls and the drafts of ideas whose time is over. Several processes may run
 * it side by side. Returns how to stop it.
 */
export function startJobs(settings: JobSettings): () => void {
  const { db, mailer, write, onFault } = settings;
  let publishedAllAtMs = Number.NEGATIVE_INFINITY;
  const boxes = async () => {
    const nowMs = settings.clock();
    const daily = nowMs - publishedAllAtMs >= DAY_MS;
    if (daily) publishedAllAtMs = nowMs;
    await tendBoxes(settings, settings.clock, daily ? 1 : settings.leastBallots);
    if (daily) await forgetExpired(db, realClock());
  };
  const mail = async () => {
    if (!mailer) return;
    for (const fault of await sendMail(settings, mailer, realClock())) onFault(fault);
  };
  const news = async () => {
    if (!mailer || !write) return;
    await postNews(settings, write, { nowMs: settings.clock(), realNowMs: realClock() });
  };
  let erasedAtMs = Number.NEGATIVE_INFINITY;
  const erasing = async () => {
    const nowMs = settings.clock();
    if (nowMs - erasedAtMs < DAY_MS) return;
    erasedAtMs = nowMs;
    await eraseDue(db, nowMs);
  };
  // A mail server that is slow to answer does not hold the ballot boxes up.
  const stops = [boxes, mail, erasing].map((work) => every(TICK_MS, work, onFault));
  stops.push(every(NEWS_TICK_MS, news, onFault));
  return () => {
    for (const stop of stops) stop();
  };
}

/** Does some work now and every so often, never twice at once. Returns how to stop it. */
function every(
  tickMs: number,
  work: () => Promise<void>,
  onFault: (error: unknown) => void,
): () => void {
  let working = false;
  const tick = async () => {
    if (working) return;
    working = true;
    try {
      await work();
    } catch (error) {
      onFault(error);
    }
    working = false;
  };
  const timer = setInterval(() => void tick(), tickMs);
  timer.unref();
  void tick();
  return () => clearInterval(timer);
}

/**
 * Publishes, closes and opens what is due in every round, and makes the keys of one that was
 * published without them. A round that cannot be tended keeps no other waiting: its fault is thrown
 * when all have had their turn.
 */
export async function tendBoxes(
  { db, keys }: { db: Db; keys: RoundKeys },
  clock: Clock,
  leastBallots = 1,
): Promise<void> {
  await eachRound(db, async (found) => {
    const { schedule, ballotRule } = found.round;
    const nowMs = clock();
    if (awaitsVote(schedule, nowMs) && ballotRule.kind !== "imported") {
      await makeKeys({ db, keys }, found.round);
    }
    const { kind } = momentAt(schedule, nowMs);
    if (kind === "draft" || kind === "inform" || kind === "discuss") return;
    await publishBatch({ db, keys }, found, clock, leastBallots);
    await openBox({ db, keys }, found, clock());
  });
}

/** Erases what is due in each round: drafts of ideas, the roll. A fault is thrown at the end. */
export async function eraseDue(db: Db, nowMs: number): Promise<void> {
  await eachRound(db, async (found) => {
    await eraseIdeaDrafts(db, found, nowMs);
    await eraseRoll(db, found, nowMs);
  });
}

async function eachRound(db: Db, work: (found: RoundWithAreas) => Promise<void>): Promise<void> {
  const faults: unknown[] = [];
  for (const found of await listRounds(db)) {
    try {
      await work(found);
    } catch (error) {
      faults.push(error);
    }
  }
  if (faults.length > 0) throw faults[0];
}

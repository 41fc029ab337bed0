import { readLedgerLine } from "#app/ballot-box/ledger.server.ts";
import { countedOf } from "#app/ballot-box/opened.server.ts";
import { fingerprintOf } from "#app/ballot-box/shares.server.ts";
import { type Counted, countedIn } from "#app/ballot-box/verify-ledger.server.ts";
import type { BoxCheck, BoxState } from "#app/domain/box-state.ts";
import { keyProblems } from "#app/domain/key-holding.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Round } from "#app/domain/round.ts";
import { findBoxStops } from "#db/box-stops.server.ts";
import {
  findLastLine,
  listCheckpoints,
  listLedger,
  listSealedCommitments,
} from "#db/ledger.server.ts";
import type { Db } from "#db/open.server.ts";
import { findTrusteeKey } from "#db/trustee-keys.server.ts";

/**
 * How far the opening of a round's box has come; null before the complaint window is over, and for
 * an imported election, which has no box.
 */
export async function boxStateOf(
  db: Db,
  { id, schedule, ballotRule, keyHolding }: Round,
  nowMs: number,
): Promise<BoxState | null> {
  if (nowMs < schedule.complaintsUntilMs || ballotRule.kind === "imported") return null;
  const last = await findLastLine(db, id);
  const line = last === null ? "" : readLedgerLine(last);
  if (typeof line === "string" || (line.t !== "close" && line.t !== "release")) {
    return { kind: "opening" };
  }
  if (line.t === "release") return { kind: "released" };
  const { strangers, spoiled } = await findBoxStops(db, id);
  if (strangers > 0) return stoppedBy("strangers", strangers);
  const counted = await countedInClosed(db, id);
  const { missing } = countedOf(await listSealedCommitments(db, id), counted);
  if (missing > 0) return { kind: "missing", ballots: missing };
  if (spoiled > 0) return stoppedBy("spoiled", spoiled);
  return { kind: keyHolding.kind === "trustees" ? "awaits-trustees" : "opening" };
}

function stoppedBy(check: BoxCheck, ballots: number): BoxState {
  return { kind: "stopped", found: { check, ballots } };
}

const KEPT_ROUNDS = 20;
const kept = new WeakMap<Db, Map<string, Counted[]>>();

/** What a closed ledger counts. It no longer changes, and is read by everyone who waits. */
async function countedInClosed(db: Db, roundId: string): Promise<Counted[]> {
  const root = (await listCheckpoints(db, roundId)).at(-1)?.root ?? "";
  const rounds = kept.get(db) ?? new Map<string, Counted[]>();
  kept.set(db, rounds);
  const known = rounds.get(`${roundId} ${root}`);
  if (known) return known;
  const counted = countedIn(await listLedger(db, roundId));
  if (root) rounds.set(`${roundId} ${root}`, counted);
  for (const oldest of rounds.keys()) if (rounds.size > KEPT_ROUNDS) rounds.delete(oldest);
  return counted;
}

/** What an administrator needs to know of a round's key and its box. */
export interface KeyState {
  /** Why the round cannot be published by its key yet. */
  problems: Problem[];
  /** The check code of the trustees' key; null while there is none. */
  fingerprint: string | null;
  box: BoxState | null;
}

export async function keyStateOf(db: Db, round: Round, nowMs: number): Promise<KeyState> {
  const held = await findTrusteeKey(db, round);
  return {
    problems: keyProblems(round.keyHolding, held),
    fingerprint: held && fingerprintOf(held.sealKey),
    box: await boxStateOf(db, round, nowMs),
  };
}

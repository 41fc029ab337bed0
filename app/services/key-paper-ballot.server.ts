import { openKeying, sealKeying } from "#app/ballot-box/keying.server.ts";
import { paperRefusal } from "#app/ballot-box/paper-refusal.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { sealedLength } from "#app/ballot-box/sealed-length.server.ts";
import type { Marks } from "#app/domain/ballots/ballot-type.ts";
import { checkBallot } from "#app/domain/ballots/check-ballot.ts";
import { paperOf } from "#app/domain/ballots/paper.ts";
import {
  isSameReading,
  type KeyingState,
  keyedIn,
  type Reading,
  type SpoiledReason,
} from "#app/domain/paper-ballot.ts";
import type { Person } from "#app/domain/person.ts";
import { potsOf } from "#app/domain/pot.ts";
import type { Problem } from "#app/domain/problem.ts";
import { isOnBallot, type Proposal } from "#app/domain/proposal.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { appendAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";
import {
  findOpenBatch,
  holdRound,
  type PaperBatch,
  standOfBatches,
} from "#db/paper-batches.server.ts";
import {
  findKeyedBallot,
  isSerialTaken,
  type KeyedBallot,
  saveKeying,
} from "#db/paper-keyings.server.ts";
import { listProposals } from "#db/proposals.server.ts";

/** A paper ballot as a person keyed it: what is marked, unchecked, or why it is spoiled. */
export interface KeyedPaper {
  no: number;
  serial: string;
  /** True for a ballot that nobody had keyed before. */
  isNew: boolean;
  read: { marks: Marks } | { spoiled: SpoiledReason };
}

/**
 * Keeps what one person read on a paper ballot, checked as every ballot is, and sealed. The first
 * keying makes the ballot; the second, by another person, agrees with it or differs; where they
 * differ a third one decides.
 */
export async function keyPaperBallot(
  { db, keys }: { db: Db; keys: RoundKeys },
  roundId: string,
  { no, serial, isNew, read }: KeyedPaper,
  person: Person,
  nowMs: number,
): Promise<{ state: KeyingState } | { problems: Problem[] }> {
  return db.transaction().execute(async (db) => {
    const held = await holdRound(db, roundId);
    const closed = paperRefusal(held, nowMs);
    if (closed) return { problems: [closed] };
    const batch = await findOpenBatch(db, roundId, no);
    if (!batch) return { problems: [{ key: "changedMeanwhile" }] };
    const before = await findKeyedBallot(db, roundId, serial);
    const refused = isNew
      ? await newRefusal(db, roundId, batch, before, serial, person)
      : nextRefusal(batch, before, person);
    if (refused) return { problems: [refused] };
    const { proposals } = await listProposals(db, { roundId, onBallot: true });
    const checked = readingOf(held, proposals, batch, read);
    if ("problems" in checked) return checked;
    const { reading } = checked;
    const installation = keys.installation();
    const state = stateAfter(installation, roundId, before, reading);
    const turn = (before?.keyings.length ?? 0) + 1;
    const length = sealedLength(roundId, held.areas, proposals);
    const sealed = sealKeying(installation, { roundId, serial, turn }, reading, length);
    const ballot = { serial, batch: no, state };
    await saveKeying(db, roundId, ballot, { turn, keyedBy: person.id, sealed });
    const line = { atMs: nowMs, actorId: person.id, act: "key-paper-ballot", subject: roundId };
    await appendAudit(db, { ...line, detail: { no, serial, turn } });
    return { state };
  });
}

/** Why this ballot cannot be keyed as a new one. */
async function newRefusal(
  db: Db,
  roundId: string,
  { no, ballots }: PaperBatch,
  before: KeyedBallot | null,
  serial: string,
  person: Person,
): Promise<Problem | null> {
  if (before?.keyings.some(({ keyedBy }) => keyedBy === person.id)) return { key: "keyedBefore" };
  if (await isSerialTaken(db, roundId, serial)) return { key: "changedMeanwhile" };
  const stand = (await standOfBatches(db, roundId)).get(no);
  const full = stand !== undefined && keyedIn(stand) >= ballots;
  return full ? { key: "batchFull", values: { limit: ballots } } : null;
}

/** Why this person cannot key a ballot that somebody has keyed before. */
function nextRefusal({ no }: PaperBatch, before: KeyedBallot | null, person: Person) {
  if (before?.batch !== no) return { key: "serialUnknown" } satisfies Problem;
  const mine = before.keyings.some(({ keyedBy }) => keyedBy === person.id);
  if (mine) return { key: "keyedBefore" } satisfies Problem;
  return before.state === "agreed" ? ({ key: "changedMeanwhile" } satisfies Problem) : null;
}

/** What was read, by the same checks as in every other channel. */
function readingOf(
  { round, areas }: RoundWithAreas,
  proposals: readonly Proposal[],
  { areaId }: PaperBatch,
  read: KeyedPaper["read"],
): { reading: Reading } | { problems: Problem[] } {
  if ("spoiled" in read) return { reading: read };
  const paper = paperOf(areaId, potsOf(round.potPlan, areas).pots, proposals);
  const idsInRound = new Set(proposals.filter(isOnBallot).map(({ id }) => id));
  const checked = checkBallot(round.ballotRule, paper, read.marks, idsInRound);
  return "problems" in checked ? checked : { reading: { ballot: checked.ballot } };
}

function stateAfter(
  installation: Buffer,
  roundId: string,
  before: KeyedBallot | null,
  reading: Reading,
): KeyingState {
  const [first, second] = before?.keyings ?? [];
  if (!before || !first) return "once";
  if (second) return "agreed";
  const place = { roundId, serial: before.serial, turn: first.turn };
  const same = isSameReading(openKeying(installation, place, first.sealed), reading);
  return same ? "agreed" : "differs";
}

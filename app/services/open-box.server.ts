import { nextCheckpoint } from "#app/ballot-box/batch.server.ts";
import { fileHash } from "#app/ballot-box/bundle.server.ts";
import { strangersIn } from "#app/ballot-box/close-check.server.ts";
import { ledgerText } from "#app/ballot-box/ledger.server.ts";
import { drawLot } from "#app/ballot-box/lot.server.ts";
import { countedOf, type Opened, openedFrom, openOne } from "#app/ballot-box/opened.server.ts";
import { releaseFiles } from "#app/ballot-box/release-files.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { countedIn } from "#app/ballot-box/verify-ledger.server.ts";
import { concludeRound } from "#app/domain/outcome.ts";
import { potsOf } from "#app/domain/pot.ts";
import type { Problem } from "#app/domain/problem.ts";
import { isOnBallot } from "#app/domain/proposal.ts";
import type { Round, RoundWithAreas } from "#app/domain/round.ts";
import { appendAudit } from "#db/audit.server.ts";
import { insertBallots } from "#db/ballots.server.ts";
import { keepBoxStops } from "#db/box-stops.server.ts";
import { listBundleFiles, saveBundleFile } from "#db/bundle.server.ts";
import { type Db, inTransaction } from "#db/engine.server.ts";
import {
  appendCheckpoint,
  appendLedger,
  eraseSealed,
  findLastLine,
  type KeptCheckpoint,
  listCheckpoints,
  listLedger,
  listSealed,
  listTurnout,
  lockRoundForBox,
} from "#db/ledger.server.ts";
import { findMunicipality } from "#db/municipality.server.ts";
import { listProposals } from "#db/proposals.server.ts";
import { listRollIds } from "#db/roll.server.ts";
import { refuseTurnedBackAnywhere } from "#db/turned-back.server.ts";

interface Means {
  db: Db;
  keys: RoundKeys;
}

/**
 * Opens a closed round when the complaint window is over, and releases everything that is needed to
 * check it. First the key of the tags is destroyed: openings never exist while anyone can tell whose
 * a ballot is. A round whose trustees hold the key then waits for them. Safe to call at any time,
 * from any process; throws when a counted ballot is gone, or does not open to what the ledger says.
 */
export async function openBox(
  { db, keys }: Means,
  found: RoundWithAreas,
  nowMs: number,
): Promise<void> {
  const { id: roundId, keyHolding } = found.round;
  if (!isDue(found, nowMs) || !(await isClosed(db, roundId))) return;
  await refuseTurnedBackAnywhere(db);
  const tagKey = keys.tagKeyOf(roundId);
  if (tagKey) {
    await refuseStrangers(db, found.round, tagKey);
    // Whatever comes of the opening, what was promised about the voters is kept on time.
    keys.destroyTagKey(roundId);
  }
  if (keyHolding.kind === "trustees") return;
  const spoiled = await inTransaction(db, async (db): Promise<string[]> => {
    const box = await closedBox(db, roundId, nowMs);
    if (!box) return [];
    const { present, missing } = countedOf(await listSealed(db, roundId), countedIn(box.lines));
    if (missing > 0) {
      throw new Error(
        `Round ${roundId} is not opened: ${missing} ballots that its ledger counts are not in the database. Restore them from a backup.`,
      );
    }
    const sealKeys = keys.sealKeysOf(roundId, keyHolding);
    const tried = present.map((sealed) => openOne(sealed, sealKeys, roundId));
    const opened = tried.filter((one) => one !== null);
    if (opened.length === present.length) await release({ db, keys }, found, box, opened);
    return present.filter((_, place) => tried[place] === null).map(({ c }) => c);
  });
  await keepBoxStops(db, roundId, { spoiled: spoiled.length });
  if (spoiled.length === 0) return;
  throw new Error(
    `Round ${roundId} is not opened: the sealed ballot ${spoiled[0]}, one of ${spoiled.length}, does not open to what it says. Restore them from a backup.`,
  );
}

/**
 * Takes what a round's trustees have opened, one opening a line, and releases the round as `openBox`
 * does; or says why not. Every ballot that is counted must be there, and nothing else.
 */
export async function releaseBox(
  { db, keys }: Means,
  found: RoundWithAreas,
  texts: readonly string[],
  actorId: string,
  nowMs: number,
): Promise<Problem[]> {
  const { id: roundId, keyHolding } = found.round;
  if (keyHolding.kind === "server") return [{ key: "keysHeldByServer" }];
  if (!isDue(found, nowMs) || keys.tagKeyOf(roundId) !== null) return [{ key: "boxNotReady" }];
  return inTransaction(db, async (db): Promise<Problem[]> => {
    const box = await closedBox(db, roundId, nowMs);
    if (!box) return [{ key: "boxAlreadyOpened" }];
    const counted = countedIn(box.lines);
    const known = new Set(counted.map(({ c }) => c));
    const opened = new Map<string, Opened>();
    for (const [place, text] of texts.entries()) {
      const one = openedFrom(text, roundId);
      const stray = !one || !known.has(one.c) || opened.has(one.c);
      if (stray) return [{ key: "openingsUnknown", values: { line: place + 1 } }];
      opened.set(one.c, one);
    }
    const { present, missing } = countedOf([...opened.values()], counted);
    if (missing > 0) return [{ key: "openingsMissing", values: { n: missing } }];
    await release({ db, keys }, found, box, present);
    const line = { atMs: nowMs, actorId, act: "release-box", subject: roundId };
    await appendAudit(db, { ...line, detail: { ballots: present.length } });
    return [];
  });
}

/** The close-check: whose tag is nobody's is found while tags still can be reckoned. */
async function refuseStrangers(db: Db, { id, eligibility }: Round, tagKey: Buffer): Promise<void> {
  // Who declares where they live is on no roll; only the codes of such a round are.
  if (eligibility.register === "self-declared") return;
  const ids = await listRollIds(db, id);
  const strangers = strangersIn(await listLedger(db, id), ids, tagKey, id);
  await keepBoxStops(db, id, { strangers });
  if (strangers > 0) {
    throw new Error(
      `Round ${id} is not opened: ${strangers} ballots were cast under tags of nobody on its roll. Find out who has had the keys, and decide what is to be done, before anything is opened.`,
    );
  }
}

function isDue({ round: { schedule, ballotRule } }: RoundWithAreas, nowMs: number): boolean {
  return nowMs >= schedule.complaintsUntilMs && ballotRule.kind !== "imported";
}

async function isClosed(db: Db, roundId: string): Promise<boolean> {
  return (await findLastLine(db, roundId)) === ledgerText({ t: "close" });
}

/** A closed ledger, with the checkpoint over it. */
interface ClosedBox {
  lines: readonly string[];
  closing: KeptCheckpoint;
}

/** The closed box, held until the transaction ends; null when it is open or has been released. */
async function closedBox(db: Db, roundId: string, nowMs: number): Promise<ClosedBox | null> {
  await lockRoundForBox(db, roundId, () => nowMs);
  const closing = (await listCheckpoints(db, roundId)).at(-1);
  if (!closing || !(await isClosed(db, roundId))) return null;
  return { lines: await listLedger(db, roundId), closing };
}

/** Counts what has been opened, publishes it and signs the ledger's last line. */
async function release(
  { db, keys }: Means,
  found: RoundWithAreas,
  { lines, closing }: ClosedBox,
  opened: readonly Opened[],
): Promise<void> {
  const { round } = found;
  const { id: roundId } = round;
  const ballots = opened.map(({ c, opening: { ballot } }) => ({ c, ballot }));
  await insertBallots(db, roundId, ballots);
  const { proposals } = await listProposals(db, { roundId, onBallot: true });
  const vote = {
    ...found,
    pots: potsOf(round.potPlan, found.areas).pots,
    proposals: proposals.filter(isOnBallot),
    ballots: ballots.map(({ ballot }) => ballot),
    turnout: await listTurnout(db, roundId),
    lot: drawLot(
      closing.root,
      proposals.map(({ id }) => id),
    ),
  };
  const outcome = concludeRound(vote);
  const unit = (await findMunicipality(db))?.name ?? round.owner;
  const names = { unit, lotSeed: closing.root };
  const files = releaseFiles(found, vote.proposals, outcome, opened, names);
  for (const [name, content] of files) await saveBundleFile(db, roundId, name, content);
  const hashes = (await listBundleFiles(db, roundId)).map(
    ({ name, content }) => [name, fileHash(content)] as const,
  );
  const last = ledgerText({ t: "release", files: Object.fromEntries(hashes) });
  await appendLedger(db, roundId, lines.length, [last]);
  const signKeys = keys.signKeysOf(roundId);
  const checkpoint = nextCheckpoint(roundId, [...lines, last], closing.line, signKeys);
  await appendCheckpoint(db, roundId, checkpoint);
  await eraseSealed(db, roundId);
}

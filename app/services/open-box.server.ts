import { nextCheckpoint } from "#app/ballot-box/batch.server.ts";
import { bundleFiles, fileHash, textOfLines } from "#app/ballot-box/bundle.server.ts";
import { ledgerText } from "#app/ballot-box/ledger.server.ts";
import { drawLot } from "#app/ballot-box/lot.server.ts";
import { commitmentTo, type Opening, readOpening } from "#app/ballot-box/opening.server.ts";
import { readme } from "#app/ballot-box/readme.server.ts";
import { resultsOf, resultText } from "#app/ballot-box/result.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { unseal } from "#app/ballot-box/seal.server.ts";
import { paperOf } from "#app/domain/ballots/paper.ts";
import { concludeRound, type Outcome } from "#app/domain/outcome.ts";
import { sectionsOfArea } from "#app/domain/pabulib/area-sections.ts";
import { fewestBallots } from "#app/domain/pabulib/ballots-files.ts";
import { pabulibText } from "#app/domain/pabulib/write.ts";
import { potsOf } from "#app/domain/pot.ts";
import { type BallotProposal, isOnBallot } from "#app/domain/proposal.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { insertBallots } from "#db/ballots.server.ts";
import { listBundleFiles, saveBundleFile } from "#db/bundle.server.ts";
import { type Db, inTransaction } from "#db/engine.server.ts";
import {
  appendCheckpoint,
  appendLedger,
  eraseSealed,
  findLastLine,
  listCheckpoints,
  listLedger,
  listSealed,
  listTurnout,
  lockRoundForBox,
} from "#db/ledger.server.ts";
import { findMunicipality } from "#db/municipality.server.ts";
import { listProposals } from "#db/proposals.server.ts";

/**
 * Opens a closed round when the complaint window is over, and releases everything that is needed to
 * check it. First the key of the tags is destroyed: openings never exist while anyone can tell whose
 * a ballot is. Safe to call at any time, from any process; throws when a sealed ballot does not
 * open to what the ledger says.
 */
export async function openBox(
  { db, keys }: { db: Db; keys: RoundKeys },
  found: RoundWithAreas,
  nowMs: number,
): Promise<void> {
  const { round } = found;
  const { id: roundId, schedule, ballotRule } = round;
  if (nowMs < schedule.complaintsUntilMs || ballotRule.kind === "imported") return;
  const isClosed = async (db: Db) =>
    (await findLastLine(db, roundId)) === ledgerText({ t: "close" });
  if (!(await isClosed(db))) return;
  await inTransaction(db, async (db) => {
    await lockRoundForBox(db, roundId, () => nowMs);
    const closing = (await listCheckpoints(db, roundId)).at(-1);
    if (!closing || !(await isClosed(db))) return;
    const lines = await listLedger(db, roundId);
    keys.destroyTagKey(roundId);
    const opened = openSealed(await listSealed(db, roundId), keys, roundId);
    await insertBallots(
      db,
      roundId,
      opened.map(({ c, opening: { ballot } }) => ({ c, ballot })),
    );
    const { proposals } = await listProposals(db, { roundId, onBallot: true });
    const vote = {
      ...found,
      pots: potsOf(round.potPlan, found.areas).pots,
      proposals: proposals.filter(isOnBallot),
      ballots: opened.map(({ opening: { ballot } }) => ballot),
      turnout: await listTurnout(db, roundId),
      lot: drawLot(
        closing.root,
        proposals.map(({ id }) => id),
      ),
    };
    const outcome = concludeRound(vote);
    const unit = (await findMunicipality(db))?.name ?? round.owner;
    const files = [
      ...published(found, outcome, opened, closing.root),
      ...pabulibFiles(found, vote.proposals, outcome, opened, { unit, lotSeed: closing.root }),
    ];
    for (const [name, content] of files) await saveBundleFile(db, roundId, name, content);
    const hashes = (await listBundleFiles(db, roundId)).map(
      ({ name, content }) => [name, fileHash(content)] as const,
    );
    const release = ledgerText({ t: "release", files: Object.fromEntries(hashes) });
    await appendLedger(db, roundId, lines.length, [release]);
    const all = [...lines, release];
    const signKeys = keys.signKeysOf(roundId);
    await appendCheckpoint(db, roundId, nextCheckpoint(roundId, all, closing.line, signKeys));
    await eraseSealed(db, roundId);
  });
}

interface Opened {
  c: string;
  text: string;
  opening: Opening;
}

/** Opens every sealed ballot, in the order of the commitments. */
function openSealed(
  sealed: readonly { c: string; sealed: string }[],
  keys: RoundKeys,
  roundId: string,
): Opened[] {
  const sealKeys = keys.sealKeysOf(roundId);
  const inOrder = [...sealed].sort((one, other) => (one.c < other.c ? -1 : 1));
  return inOrder.map(({ c, sealed }) => {
    const text = unseal(Buffer.from(sealed, "base64"), sealKeys);
    const opening = text === null ? null : readOpening(text);
    if (text === null || !opening || commitmentTo(text) !== c || opening.roundId !== roundId) {
      throw new Error(`The sealed ballot ${c} of round ${roundId} does not open to what it says.`);
    }
    return { c, text, opening };
  });
}

function isWithheld(outcome: Outcome, areaId: string): boolean {
  const area = outcome.areas.find((one) => one.areaId === areaId);
  return (area?.turnout.ballots ?? 0) < fewestBallots;
}

function published(
  { round }: RoundWithAreas,
  outcome: Outcome,
  opened: readonly Opened[],
  lotSeed: string,
): [name: string, content: string][] {
  const open = opened.filter(({ opening: { ballot } }) => !isWithheld(outcome, ballot.areaId));
  const results = resultsOf(outcome, (areaId) => isWithheld(outcome, areaId));
  return [
    [bundleFiles.openings, textOfLines(open.map(({ text }) => text))],
    [bundleFiles.result, resultText(lotSeed, results)],
    ["README.txt", readme(round.title)],
  ];
}

/** The ballots of every area that is opened, in the format other programs read. */
function pabulibFiles(
  { round, areas }: RoundWithAreas,
  proposals: readonly BallotProposal[],
  outcome: Outcome,
  opened: readonly Opened[],
  { unit, lotSeed }: { unit: string; lotSeed: string },
): [name: string, content: string][] {
  const { pots } = potsOf(round.potPlan, areas);
  return outcome.areas.flatMap(({ areaId, without, with: withSavings }) => {
    const area = areas.find(({ id }) => id === areaId);
    if (!area || isWithheld(outcome, areaId)) return [];
    const sections = sectionsOfArea({
      round,
      area,
      unit,
      paper: paperOf(areaId, pots, proposals),
      ballots: opened
        .map(({ opening: { ballot } }) => ballot)
        .filter((ballot) => ballot.areaId === areaId),
      lotSeed,
      winners: { without: without.selection, with: withSavings.selection },
    });
    return [[`${round.slug}.${area.slug}.pb`, pabulibText(sections)]];
  });
}

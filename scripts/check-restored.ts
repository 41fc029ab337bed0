import { bundleFiles } from "#app/ballot-box/bundle.server.ts";
import { keyFilesOf } from "#app/ballot-box/key-files.server.ts";
import { readLedgerLine } from "#app/ballot-box/ledger.server.ts";
import { type Manifest, readManifest } from "#app/ballot-box/manifest.server.ts";
import { checkpointFault } from "#app/ballot-box/verify-checkpoints.server.ts";
import { listAuditLinks } from "#db/audit.server.ts";
import { checkChain } from "#db/audit-chain.server.ts";
import { listBundleFiles } from "#db/bundle.server.ts";
import { brokenReferences } from "#db/engine.server.ts";
import { listCheckpoints, listInbox, listLedger, listSealed } from "#db/ledger.server.ts";
import type { Db } from "#db/open.server.ts";
import { listRounds } from "#db/rounds.server.ts";

/** What was checked, a sentence each; `faults` is what does not hold. */
export interface Checked {
  told: string[];
  faults: string[];
}

/** Holds what was restored against what it must agree with, and the folder of keys beside it. */
export async function checkRestored(db: Db, keysFolder: string): Promise<Checked> {
  const checked: Checked = { told: [], faults: [] };
  const broken = await brokenReferences(db);
  if (broken.length > 0) checked.faults.push(`Rows refer to what is not there: ${broken}.`);
  else checked.told.push("Every row finds what it refers to.");
  const chain = checkChain(await listAuditLinks(db));
  if ("reason" in chain) checked.faults.push(`The log, line ${chain.place}: ${chain.reason}.`);
  else
    checked.told.push(`The log: ${chain.lines} lines hold together, the last has ${chain.head}.`);
  for (const { round } of await listRounds(db)) await checkBox(db, round, keysFolder, checked);
  return checked;
}

async function checkBox(
  db: Db,
  { id, slug }: { id: string; slug: string },
  keysFolder: string,
  { told, faults }: Checked,
): Promise<void> {
  const lines = await listLedger(db, id);
  const inbox = await listInbox(db, id);
  const sealed = await listSealed(db, id);
  if (lines.length + inbox.length + sealed.length === 0) return;
  const promised = new Set(inbox.map(({ c }) => c));
  for (const text of lines) {
    const line = readLedgerLine(text);
    if (typeof line === "string") faults.push(`${slug}: a line of the ledger: ${line}.`);
    else if ("c" in line) promised.add(line.c);
  }
  const strays = sealed.filter(({ c }) => !promised.has(c)).length;
  if (strays > 0) faults.push(`${slug}: ${strays} sealed ballots that no ledger knows.`);
  const manifest = await manifestOf(db, id);
  if (lines.length > 0 && typeof manifest === "string")
    faults.push(`${slug}: manifest ${manifest}.`);
  if (typeof manifest === "string") return;
  const checkpoints = await listCheckpoints(db, id);
  const texts = checkpoints.map(({ line }) => line);
  const fault = checkpointFault(texts, lines, manifest);
  if (fault) faults.push(`${slug}: checkpoint ${fault.line ?? ""}: ${fault.reason}.`);
  else {
    const root = checkpoints.at(-1)?.root;
    told.push(
      `${slug}: ${lines.length} lines under ${texts.length} signed checkpoints, root ${root}.`,
    );
  }
  told.push(
    `${slug}: ${sealed.length} sealed ballots, ${inbox.length} of them wait for the ledger.`,
  );
  for (const { name, state } of keyFilesOf(manifest, keysFolder)) {
    const line = `${slug}: ${name} ${inWords[state]}`;
    (state === "wrong" ? faults : told).push(line);
  }
}

const inWords = {
  right: "is there, and is the one that the round is sealed and signed with.",
  wrong: "is another key than the round's: nothing can be opened or signed with it.",
  missing: "is not there. Put it back from where you keep the keys before you start the server.",
  destroyed: "was destroyed, as it is to be when the complaint window is over.",
  unknown: "is there. Nothing that is public tells if it is the right one.",
};

async function manifestOf(db: Db, roundId: string): Promise<Manifest | string> {
  const files = await listBundleFiles(db, roundId);
  const file = files.find(({ name }) => name === bundleFiles.manifest);
  return file ? readManifest(file.content) : "is not there";
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { newSerial } from "#app/ballot-box/keying.server.ts";
import { newCode } from "#app/ballot-box/letter-code.server.ts";
import { codeHash, newRollId, numberHash } from "#app/ballot-box/roll-hash.server.ts";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import type { Person } from "#app/domain/person.ts";
import { readPersonnummer } from "#app/domain/personnummer.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import type { Voter } from "#app/domain/voter.ts";
import { inGroups } from "#app/domain/written-code.ts";
import { admitByCode, admitByNumber } from "#app/http/admit.server.ts";
import { packageOf } from "#app/http/control-package.server.ts";
import { castBallot } from "#app/services/cast-ballot.server.ts";
import { closePaperBatch } from "#app/services/close-paper-batch.server.ts";
import { confirmMark } from "#app/services/confirm-mark.server.ts";
import { type KeyedPaper, keyPaperBallot } from "#app/services/key-paper-ballot.server.ts";
import { lookUpVoter } from "#app/services/look-up-voter.server.ts";
import { openBox } from "#app/services/open-box.server.ts";
import { openPaperBatch } from "#app/services/open-paper-batch.server.ts";
import { proposeMark } from "#app/services/propose-mark.server.ts";
import { publishBatch } from "#app/services/publish-batch.server.ts";
import { listLedger } from "#db/ledger.server.ts";
import { savePerson } from "#db/people.server.ts";
import { insertProposals } from "#db/proposals.server.ts";
import { insertVoters } from "#db/roll.server.ts";
import { saveRound } from "#db/rounds.server.ts";
import { bench, officer, sample } from "../db/samples.ts";
import type { OpenFresh } from "../engines.ts";
import { whileOpenMs } from "./cast-many.ts";

export const [eva, maja, nils] = ["eva", "maja", "nils"].map(
  (id): Person => ({ ...officer, id, name: id }),
) as [Person, Person, Person];

/** What residents choose between in the village: one is chosen on a screen, the other on paper. */
export const proposals: Proposal[] = [
  { ...bench, areaId: "a-2" },
  { ...bench, id: "p-9", number: "N9", areaId: "a-2" },
];
export const onPaper = (choice = "p-9"): KeyedPaper["read"] => ({
  marks: { areaId: "a-2", choices: [{ proposalId: choice, score: 1 }], savings: [] },
});
export const blank: KeyedPaper["read"] = { spoiled: "blank" };

/** A number with the right check digit: the `n`th of a day. `day` above 60 is a coordination number. */
export function madeNumber(n: number, day = "01"): string {
  const [tens, ...digits] = [..."0123456789"].map(
    (last) => `19800${1 + (n % 9)}${day}${String(100 + Math.floor(n / 9))}${last}`,
  );
  const found = [tens ?? "", ...digits].find((number) => readPersonnummer(number));
  if (!found) throw new Error("No check digit fits.");
  return found;
}

/** Someone on the roll, by every way in there is. */
export interface OnRoll {
  rollId: string;
  number: string;
  /** The coordination number they had before. */
  formerNumber: string;
  code: string;
}

/** An open vote with a roll, the staff at the table, and everything that is done with paper. */
export async function openTable(openFresh: OpenFresh, voters = 12) {
  const { db, url } = await openFresh();
  await saveRound(db, sample);
  await insertProposals(db, proposals);
  for (const person of [eva, maja, nils]) await savePerson(db, person, { answersQuestions: false });
  const folder = mkdtempSync(join(tmpdir(), "radslag-paper-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const keys = openKeys(folder);
  const means = { db, keys };

  const roll = Array.from(
    { length: voters },
    (_, n): OnRoll => ({
      rollId: newRollId(),
      number: madeNumber(n),
      formerNumber: madeNumber(n, "61"),
      code: inGroups(newCode()),
    }),
  );
  const hash = (number: string) => numberHash(keys.pepper(), "r-1", number);
  const rows = roll.map(({ rollId, number }) => ({
    ...{ id: rollId, numberHash: hash(number), areaId: "a-2" },
    ...{ ageBand: null, letter: "print" as const },
  }));
  await insertVoters(db, "r-1", rows);
  for (const { rollId, formerNumber, code } of roll) {
    const of = { round_id: "r-1", roll_id: rollId };
    await db
      .insertInto("roll_alias")
      .values({ ...of, pnr_h: hash(formerNumber) })
      .execute();
    const code_h = codeHash(keys.pepper(), code.replaceAll("-", ""));
    await db
      .insertInto("roll_code")
      .values({ ...of, code_h })
      .execute();
  }

  const byNumber = async (number: string) => {
    const read = readPersonnummer(number);
    if (!read) throw new Error(`${number} is no number.`);
    return admitByNumber(means, sample, read, null);
  };
  const byCode = (code: string) => admitByCode(means, code, "r-1");
  const cast = async (voter: Voter, castKey: string = newSerial(), nowMs = whileOpenMs) =>
    castBallot({ ...means, clock: () => nowMs }, sample, proposals, voter, {
      marks: { areaId: "a-2", choices: [{ proposalId: "p-1", score: 1 }], savings: [] },
      castKey,
    });
  const lookUp = async (number: string, by = eva, nowMs = whileOpenMs) =>
    lookUpVoter(means, "r-1", number, by, nowMs);
  const propose = (rollId: string, by = eva, nowMs = whileOpenMs) =>
    proposeMark(db, "r-1", rollId, by, nowMs);
  const confirm = (rollId: string, by = maja, nowMs = whileOpenMs) =>
    confirmMark(means, "r-1", rollId, by, nowMs);
  const mark = async (rollId: string) => {
    const problems = [...(await propose(rollId)), ...(await confirm(rollId))];
    if (problems.length > 0) throw new Error(`Not marked: ${JSON.stringify(problems)}`);
  };
  const openBatch = async (ballots: number, name = "Biblioteket", nowMs = whileOpenMs) => {
    const opened = await openPaperBatch(db, "r-1", { name, areaId: "a-2", ballots }, eva, nowMs);
    if ("problems" in opened) throw new Error(JSON.stringify(opened.problems));
    return opened.no;
  };
  const key = (no: number, serial: string, read: KeyedPaper["read"], by: Person, isNew = false) =>
    keyPaperBallot(means, "r-1", { no, serial, isNew, read }, by, whileOpenMs);
  const close = (no: number, nowMs = whileOpenMs) => closePaperBatch(means, "r-1", no, eva, nowMs);
  /** Keys every ballot twice alike and closes the batch. */
  const keyAll = async (reads: readonly KeyedPaper["read"][], name?: string) => {
    const no = await openBatch(reads.length, name);
    for (const read of reads) {
      const serial = newSerial();
      await key(no, serial, read, eva, true);
      await key(no, serial, read, maja);
    }
    const problems = await close(no);
    if (problems.length > 0) throw new Error(JSON.stringify(problems));
    return no;
  };
  const publish = (nowMs: number) => publishBatch(means, sample, () => nowMs);
  const open = (nowMs: number) => openBox(means, sample, nowMs);
  const lines = async () =>
    (await listLedger(db, "r-1")).map((line) => JSON.parse(line) as Record<string, unknown>);
  const bundle = async () => {
    const files = await packageOf(db, "r-1");
    if (!files) throw new Error("Nothing is released.");
    return new Map(files.map(({ name, content }) => [name, content]));
  };
  return {
    ...{ db, url, keys, folder, roll, byNumber, byCode, cast, lookUp, propose, confirm, mark },
    ...{ openBatch, key, close, keyAll, publish, open, lines, bundle },
  };
}

/** The voter that an admission let in; throws when it did not. */
export function letIn(admission: { voter: Voter } | { problem: { key: string } }): Voter {
  if ("problem" in admission) throw new Error(`Not let in: ${admission.problem.key}`);
  return admission.voter;
}

import { newSerial } from "#app/ballot-box/keying.server.ts";
import { newRollId } from "#app/ballot-box/roll-hash.server.ts";
import type { Person } from "#app/domain/person.ts";
import { closePaperBatch } from "#app/services/close-paper-batch.server.ts";
import { confirmMark } from "#app/services/confirm-mark.server.ts";
import { correctPaperBatch } from "#app/services/correct-paper-batch.server.ts";
import { dropPaperKeying } from "#app/services/drop-paper-keying.server.ts";
import { keyPaperBallot } from "#app/services/key-paper-ballot.server.ts";
import { lookUpVoter } from "#app/services/look-up-voter.server.ts";
import { openPaperBatch } from "#app/services/open-paper-batch.server.ts";
import { proposeMark } from "#app/services/propose-mark.server.ts";
import { undoMark } from "#app/services/undo-mark.server.ts";
import type { Db } from "#db/open.server.ts";
import { insertVoters } from "#db/roll.server.ts";
import { bench, officer } from "../../db/samples.ts";
import { administrator } from "../desk.ts";
import { areas, type Deeds, following, meansOf, openMs, refusals, round } from "./deed.ts";

const onRoll = async (db: Db) => {
  const id = newRollId();
  const [{ id: areaId }] = areas as [(typeof areas)[0]];
  const voter = { id, numberHash: null, areaId, ageBand: null, letter: "print" as const };
  await insertVoters(db, round.id, [voter]);
  return id;
};
const mark = (db: Db, rollId: string) => proposeMark(db, round.id, rollId, officer, openMs);
const marked = async (db: Db) => {
  const rollId = await onRoll(db);
  await mark(db, rollId);
  return rollId;
};

const protocol = { name: "Biblioteket", areaId: bench.areaId, ballots: 1 };
const openBatch = (db: Db) => openPaperBatch(db, round.id, protocol, officer, openMs);
const read = {
  marks: { areaId: bench.areaId, choices: [{ proposalId: bench.id, score: 1 }], savings: [] },
};
const key = (db: Db, serial: string, by: Person) => {
  const keyed = { no: 1, serial, isNew: by === officer, read };
  return refusals(keyPaperBallot(meansOf(db), round.id, keyed, by, openMs));
};
const keyedOnce = async (db: Db) => {
  const serial = newSerial();
  await openBatch(db);
  await key(db, serial, officer);
  return serial;
};

/** What is done at the table where people vote on paper, and with the ballots after. */
export const paperDeeds: Deeds = {
  "close-paper-batch": [
    following(
      "closing a batch of paper",
      async (db) => key(db, await keyedOnce(db), administrator),
      (db) => closePaperBatch(meansOf(db), round.id, 1, officer, openMs),
    ),
  ],
  "confirm-mark": [
    following("confirming a mark", marked, (db, rollId) =>
      confirmMark(meansOf(db), round.id, rollId, administrator, openMs),
    ),
  ],
  "correct-paper-batch": [
    following("correcting a batch of paper", openBatch, (db) =>
      correctPaperBatch(db, round.id, 1, 2, officer, openMs),
    ),
  ],
  "drop-paper-keying": [
    following("taking a keyed ballot away", keyedOnce, (db, serial) =>
      dropPaperKeying(db, round.id, serial, officer, openMs),
    ),
  ],
  "key-paper-ballot": [
    following("keying a ballot", openBatch, (db) => key(db, newSerial(), officer)),
    following("keying a ballot a second time", keyedOnce, (db, serial) =>
      key(db, serial, administrator),
    ),
  ],
  "look-up-voter": [
    {
      name: "looking up a voter",
      act: (db) => refusals(lookUpVoter(meansOf(db), round.id, "198702032387", officer, openMs)),
    },
  ],
  "open-paper-batch": [{ name: "opening a batch of paper", act: (db) => refusals(openBatch(db)) }],
  "propose-mark": [following("proposing a mark", onRoll, mark)],
  "undo-mark": [
    following("taking a mark back", marked, (db, rollId) =>
      undoMark(db, round.id, rollId, officer, openMs),
    ),
  ],
};

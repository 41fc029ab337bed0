import { rehearse } from "#app/ballot-box/rehearsal.server.ts";
import { makeKey } from "#app/ballot-box/shares.server.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { adoptKey } from "#app/services/adopt-key.server.ts";
import { beginRehearsal } from "#app/services/begin-rehearsal.server.ts";
import { handOverBox } from "#app/services/hand-over-box.server.ts";
import { openBox, releaseBox } from "#app/services/open-box.server.ts";
import { publishBatch } from "#app/services/publish-batch.server.ts";
import { publishRound } from "#app/services/publish-round.server.ts";
import { recordRehearsal } from "#app/services/record-rehearsal.server.ts";
import type { Db } from "#db/open.server.ts";
import { findRoundById, saveRound as store } from "#db/rounds.server.ts";
import { administrator } from "../desk.ts";
import { type Deeds, following, meansOf, ownAreas, ownDraft, refusals, schedule } from "./deed.ts";

const actor = "server:olle";
const early = schedule.informFromMs - 1;
const { voteClosesAtMs, complaintsUntilMs } = schedule;

const madeKey = async (db: Db) => {
  const keyHolding = { kind: "trustees", threshold: 2, trustees: ["Bo", "Eva", "Ali"] } as const;
  await store(db, { round: { ...ownDraft, keyHolding }, areas: ownAreas });
  return makeKey(ownDraft.id, { trustees: 3, threshold: 2 });
};
const adopted = async (db: Db) => {
  const made = await madeKey(db);
  await adoptKey(db, ownDraft.id, made.key, actor, early);
  return made.shares;
};
const answered = async (db: Db) => {
  const shares = await adopted(db);
  const begun = await beginRehearsal(db, ownDraft.id, actor, early);
  if ("problems" in begun) throw new Error(JSON.stringify(begun.problems));
  const outcome = await rehearse(begun.challenge, shares);
  if ("fault" in outcome) throw new Error(JSON.stringify(outcome));
  return outcome.answer;
};
/** The round when its vote, to which nobody came, is over and complaints are too. */
const closed = async (db: Db): Promise<RoundWithAreas> => {
  await recordRehearsal(db, ownDraft.id, await answered(db), actor, early);
  const problems = await publishRound(meansOf(db), ownDraft.id, administrator, early);
  const found = await findRoundById(db, ownDraft.id);
  if (!found || problems.length > 0) throw new Error(JSON.stringify(problems));
  await publishBatch(meansOf(db), found, () => voteClosesAtMs);
  await openBox(meansOf(db), found, complaintsUntilMs);
  return found;
};

/** The key that trustees hold, and the box they open. */
export const trusteeDeeds: Deeds = {
  "adopt-key": [
    following("adopting the trustees' key", madeKey, (db, { key }) =>
      adoptKey(db, ownDraft.id, key, actor, early),
    ),
  ],
  "begin-rehearsal": [
    following("beginning a rehearsal", adopted, (db) =>
      refusals(beginRehearsal(db, ownDraft.id, actor, early)),
    ),
  ],
  "hand-over-box": [
    following("handing over the box", closed, (db, { round }) =>
      refusals(handOverBox(meansOf(db), round, actor, complaintsUntilMs)),
    ),
  ],
  "open-box": [
    following("releasing the box", closed, (db, found) =>
      releaseBox(meansOf(db), found, [], actor, complaintsUntilMs),
    ),
  ],
  "record-rehearsal": [
    following("noting a rehearsal", answered, (db, answer) =>
      refusals(recordRehearsal(db, ownDraft.id, answer, actor, early)),
    ),
  ],
};

import { newRollId, numberHash } from "#app/ballot-box/roll-hash.server.ts";
import { newToken, tokenHash } from "#app/ballot-box/token.server.ts";
import type { Person } from "#app/domain/person.ts";
import { adoptRoll } from "#app/services/adopt-roll.server.ts";
import { closeClassLink } from "#app/services/close-class-link.server.ts";
import { issueLetters, type LetterOrder } from "#app/services/issue-letters.server.ts";
import { makeClassLink } from "#app/services/make-class-link.server.ts";
import { orderClassCodes } from "#app/services/order-class-codes.server.ts";
import { orderCodes } from "#app/services/order-codes.server.ts";
import { proposeVoter } from "#app/services/propose-voter.server.ts";
import { settleVoter } from "#app/services/settle-voter.server.ts";
import { stageRoll } from "#app/services/stage-roll.server.ts";
import { insertClassLink } from "#db/class-codes.server.ts";
import type { Db } from "#db/open.server.ts";
import { insertVoters } from "#db/roll.server.ts";
import { listAdditions } from "#db/roll-additions.server.ts";
import { saveRound as store } from "#db/rounds.server.ts";
import { officer } from "../../db/samples.ts";
import { administrator } from "../desk.ts";
import {
  type Act,
  areas,
  type Deed,
  type Deeds,
  following,
  meansOf,
  openMs,
  refusals,
  round,
} from "./deed.ts";

const rollFile = Buffer.from(`personnummer;område\n198702032387;${areas[1]!.name}\n`);
const readRoll: Act = (db) =>
  refusals(stageRoll(meansOf(db), round.id, rollFile, administrator, openMs - 1));
const adopt: Act = (db) => adoptRoll(db, round.id, administrator, openMs - 1);
const rollInUse: Act = async (db) => [await readRoll(db), await adopt(db)];
const propose: Act = (db) => {
  const addition = { number: "196109142387", areaId: areas[1]!.id, earlierNumber: "" };
  return proposeVoter(meansOf(db), round.id, addition, administrator, openMs);
};
const settle =
  (agreed: boolean): Act =>
  async (db) => {
    const [addition] = await listAdditions(db, round.id);
    return settleVoter(db, round.id, addition?.id ?? "", agreed, officer, openMs);
  };
const proposed: Act = async (db) => [await rollInUse(db), await propose(db)];

/** Two on the roll, each sent theirs in one way. */
const toTwo: Act = async (db) => {
  const { keys } = meansOf(db);
  const voter = (letter: "print" | "forward") => {
    const hash = numberHash(keys.pepper(), round.id, letter);
    return { id: newRollId(), numberHash: hash, areaId: areas[0]!.id, ageBand: null, letter };
  };
  await insertVoters(db, round.id, [voter("print"), voter("forward")]);
};
const order =
  (act: LetterOrder["act"], letter: LetterOrder["letter"], to: string): Act =>
  (db) => {
    const numberHashes = [numberHash(meansOf(db).keys.pepper(), round.id, to)];
    const asked = { roundId: round.id, numberHashes, letter, act, replace: true };
    return refusals(issueLetters(meansOf(db), asked, administrator, openMs));
  };
const nobodys: Act = async (db) => {
  const refused = await order("reissue-letter", "either", "someone else")(db);
  return JSON.stringify(refused) === '[{"key":"noneOnRoll"}]' ? [] : refused;
};

const school = { roundId: round.id, areaId: areas[0]!.id, school: "Norra skolan", most: 30 };
const ofSchool = async (db: Db) => {
  const token = newToken();
  await insertClassLink(
    db,
    { ...school, id: "link-1", revoked: false, madeBy: administrator.id },
    tokenHash(token),
  );
  return token;
};
const orderBy = (db: Db, token: string, id: string, nowMs = openMs - 1) => {
  const asked = { id, name: "7A", pupils: 3 };
  return refusals(orderClassCodes(meansOf(db), token, asked, nowMs));
};
const codesBy =
  (person: Person, nowMs: number): Act =>
  (db) => {
    const asked = { roundId: round.id, areaId: areas[0]!.id, codes: 3, key: "one" };
    return refusals(orderCodes(meansOf(db), asked, person, nowMs));
  };
const classProposed: Act = async (db) => orderBy(db, await ofSchool(db), "class-1", openMs);
const closing = (withCodes: boolean): Deed =>
  following(
    `closing a school's link, its codes ${withCodes ? "too" : "left"}`,
    async (db) => orderBy(db, await ofSchool(db), "class-1"),
    (db) => {
      const link = { roundId: round.id, id: "link-1" };
      return closeClassLink(meansOf(db), link, withCodes, administrator, openMs);
    },
  );
const byCodes: Act = (db) => {
  const eligibility = { ...round.eligibility, register: "codes" as const };
  return store(db, { round: { ...round, eligibility }, areas });
};

/** Who may vote, and the codes they are sent. */
export const rollDeeds: Deeds = {
  "adopt-roll": [{ name: "adopting a roll", prepare: readRoll, act: adopt }],
  "close-class-link": [closing(false), closing(true)],
  "issue-letters": [
    {
      name: "making letters",
      prepare: toTwo,
      act: order("make-letters", "print", "print"),
    },
    {
      name: "making letters to be sent on",
      prepare: toTwo,
      act: order("make-forwarded-letters", "forward", "forward"),
    },
    {
      name: "making one letter again",
      prepare: toTwo,
      act: order("reissue-letter", "either", "print"),
    },
    { name: "asking for a letter to nobody on the roll", prepare: toTwo, act: nobodys },
  ],
  "make-class-link": [
    {
      name: "making a school's link",
      act: (db) => refusals(makeClassLink(db, school, administrator, openMs)),
    },
  ],
  "order-class-codes": [
    following("ordering codes by a school's link", ofSchool, (db, token) =>
      orderBy(db, token, "class-1"),
    ),
    following("proposing codes by a school's link", ofSchool, (db, token) =>
      orderBy(db, token, "class-1", openMs),
    ),
    following(
      "ordering codes for a class again",
      async (db) => {
        const token = await ofSchool(db);
        await orderBy(db, token, "class-1");
        return token;
      },
      (db, token) => orderBy(db, token, "class-1"),
    ),
  ],
  "order-codes": [
    {
      name: "ordering codes to hand out",
      prepare: byCodes,
      act: codesBy(administrator, openMs - 1),
    },
    {
      name: "proposing codes to hand out",
      prepare: byCodes,
      act: codesBy(administrator, openMs),
    },
    {
      name: "agreeing to codes to hand out",
      prepare: async (db) => [await byCodes(db), await codesBy(administrator, openMs)(db)],
      act: codesBy(officer, openMs),
    },
  ],
  "propose-voter": [{ name: "proposing a voter", prepare: rollInUse, act: propose }],
  "settle-voter": [
    { name: "agreeing to a voter", prepare: proposed, act: settle(true) },
    { name: "agreeing to a class's codes", prepare: classProposed, act: settle(true) },
    { name: "refusing a class's codes", prepare: classProposed, act: settle(false) },
    { name: "refusing a voter", prepare: proposed, act: settle(false) },
  ],
  "stage-roll": [{ name: "reading a roll", act: readRoll }],
};

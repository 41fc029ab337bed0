import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import { expect, test } from "vitest";
import { newTotpSecret } from "#app/adapters/one-time-code.server.ts";
import { hashPassword } from "#app/adapters/password.server.ts";
import { newCode } from "#app/ballot-box/letter-code.server.ts";
import { codeHash, newRollId } from "#app/ballot-box/roll-hash.server.ts";
import { sealText } from "#app/ballot-box/sealed-text.server.ts";
import { inGroups } from "#app/domain/written-code.ts";
import { insertAccount } from "#db/accounts.server.ts";
import { savePerson } from "#db/people.server.ts";
import { insertVoters } from "#db/roll.server.ts";
import { replaceStaffSecret } from "#db/secrets.server.ts";
import { type Running, startDemoForTest } from "../http/a-server.ts";
import { administrator } from "../services/desk.ts";
import { putRound, roundOpenNow } from "./a-town.ts";
import { isLong, LONG_MS, tell, times } from "./long.ts";
import { bodyOf, type Form, inPairs, openTimer, type TimedAnswer } from "./timed-posts.ts";
import { BOUND, differenceInQuick, differenceOf } from "./welch.ts";

const KNOWN = 8;
const password = "fyra hästar i hagen";

/** Two kinds of form that nobody may tell apart by what they are answered with. */
type Pair = readonly [known: (no: number) => Form, unknown: (no: number) => Form];

const pick = (some: readonly string[], no: number) => some[no % some.length] ?? "";
const numbered = (word: string) =>
  Array.from({ length: KNOWN }, (_, no) => `${word}-${no}@alvhamn.example`);
const [staff, strangers] = [numbered("kand"), numbered("okan")];

/** Letters' codes that lead to somebody, in another round than the one they are typed in. */
async function codes({ db, keys }: Running): Promise<Pair> {
  const elsewhere = roundOpenNow("elsewhere");
  await putRound({ db, keys }, elsewhere);
  const roundId = elsewhere.found.round.id;
  const letters = Array.from({ length: KNOWN }, () => ({ id: newRollId(), code: newCode() }));
  const voter = { numberHash: null, areaId: elsewhere.areaId, ageBand: null } as const;
  await insertVoters(
    db,
    roundId,
    letters.map(({ id }) => ({ ...voter, id, letter: "print" })),
  );
  const row = { round_id: roundId, revoked: 0 } as const;
  await db
    .insertInto("roll_code")
    .values(
      letters.map(({ id, code }) => ({
        ...{ ...row, roll_id: id, code_h: codeHash(keys.pepper(), code) },
      })),
    )
    .execute();
  const known = letters.map(({ code }) => inGroups(code));
  const unknown = known.map(() => inGroups(newCode()));
  const form = (some: string[]) => (no: number) => ({
    path: "/omgang/alvhamn-2026/rosta/legitimera",
    fields: { kod: pick(some, no) },
  });
  return [form(known), form(unknown)];
}

async function employ({ db, keys }: Running): Promise<void> {
  for (const email of staff) {
    const personId = randomUUID();
    await savePerson(db, { ...administrator, id: personId }, { answersQuestions: false });
    await insertAccount(db, { personId, email, createdAtMs: 0 });
    const totp = newTotpSecret();
    await replaceStaffSecret(db, {
      ...{ personId, totpCounter: 0, recoveryHashes: [personId] },
      passwordHash: await hashPassword(password),
      totpSealed: sealText(keys.installation(), `totp\0${personId}`, totp),
    });
  }
}

const staffForm = (email: string, typed: string): Form => ({
  path: "/logga-in/personal",
  fields: { signIn: "staff", till: "/", email, password: typed, code: "000000" },
});

async function signIns(running: Running): Promise<Pair> {
  await employ(running);
  const form = (some: string[]) => (no: number) => staffForm(pick(some, no), "fem hästar i hagen");
  return [form(staff), form(strangers)];
}

async function passwords(running: Running): Promise<Pair> {
  await employ(running);
  const form = (typed: string) => (no: number) => staffForm(pick(staff, no), typed);
  return [form(password), form("fyra hästar i Hagen")];
}

async function links(running: Running): Promise<Pair> {
  await employ(running);
  const form = (some: string[]) => (no: number) => ({
    path: "/logga-in",
    fields: { signIn: "mail", back: "/", email: pick(some, no) },
  });
  return [form(staff), form(strangers)];
}

const ways = [
  ["a letter's code: of another round, and of nobody", codes],
  ["a staff sign-in: an address of staff, and of nobody", signIns],
  ["a staff sign-in: the right password, and a wrong one", passwords],
  ["a link by mail: an address with an account, and without", links],
] as const;

const open = (beside?: RequestHandler) =>
  startDemoForTest("vote", {
    ...{ demo: false, sendsMail: true },
    ...(beside ? { settings: { beside } } : {}),
  });

const looks = (answers: readonly TimedAnswer[]) => [
  ...new Set(answers.map(({ status, bytes }) => `${status} ${bytes}`)),
];

/** How two kinds of answer differ in time: the larger |t| of all times and of the quicker half. */
function apart(what: string, answers: [TimedAnswer[], TimedAnswer[]]): number {
  const [known, unknown] = answers.map((some) => some.map(({ us }) => us)) as [number[], number[]];
  const [all, quick] = [differenceOf(known, unknown), differenceInQuick(known, unknown)];
  tell(what, { pairs: known.length, all, quick });
  // Where the two lie wholly apart, the quicker half is of one kind alone and has no t.
  return Math.max(...[all.t, quick.t].filter(Number.isFinite).map(Math.abs));
}

test.each(ways)(
  "%s, are answered alike, and as soon",
  async (way, prepare) => {
    const running = await open();
    const timer = openTimer(running);
    const amount = { pairs: times(10, 2_000), warm: times(1, 100) };
    const answers = await inPairs(timer, await prepare(running), amount);
    timer.close();
    const [known, unknown] = answers.map(looks);
    expect(known).toHaveLength(1);
    expect(unknown).toEqual(known);
    // Few times tell nothing: the long form alone judges them.
    if (isLong) expect(apart(way, answers)).toBeLessThan(BOUND);
  },
  LONG_MS,
);

test.each(ways)(
  "%s, would be told apart, if the unknown were answered at once with the same page",
  async (way, prepare) => {
    const atOnce = new Map<string, string>();
    const running = await open(answeringAtOnce(atOnce));
    const timer = openTimer(running);
    const [known, unknown] = await prepare(running);
    const page = await timer.send(unknown(0));
    for (let no = 0; no < KNOWN; no += 1) atOnce.set(bodyOf(unknown(no)), page.text);
    const amount = { pairs: times(10, 300), warm: times(1, 20) };
    const answers = await inPairs(timer, [known, unknown], amount);
    timer.close();
    expect(looks(answers[1]).map((look) => look.split(" ")[1])).toEqual([String(page.bytes)]);
    if (isLong) expect(apart(`${way}, at once`, answers)).toBeGreaterThan(3 * BOUND);
  },
  LONG_MS,
);

/** The early return: what is in the map is answered before anything is looked up. */
function answeringAtOnce(pages: ReadonlyMap<string, string>): RequestHandler {
  return (request, response, next) => {
    request.once("readable", () => {
      const body: Buffer | null = request.read();
      const page = pages.get(String(body));
      if (page !== undefined) return response.status(422).type("html").send(page);
      if (body) request.unshift(body);
      next();
    });
  };
}

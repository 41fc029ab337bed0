import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readCode } from "#app/ballot-box/letter-code.server.ts";
import { codeHash, newRollId, numberHash } from "#app/ballot-box/roll-hash.server.ts";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { newToken, tokenHash } from "#app/ballot-box/token.server.ts";
import type { Person } from "#app/domain/person.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { closeClassLink } from "#app/services/close-class-link.server.ts";
import { issueLetters, type LetterOrder } from "#app/services/issue-letters.server.ts";
import { makeClassLink } from "#app/services/make-class-link.server.ts";
import { orderClassCodes } from "#app/services/order-class-codes.server.ts";
import { orderCodes } from "#app/services/order-codes.server.ts";
import { publishBatch } from "#app/services/publish-batch.server.ts";
import { settleVoter } from "#app/services/settle-voter.server.ts";
import { listAudit } from "#db/audit.server.ts";
import { findClassLink, listClasses, listClassLinks } from "#db/class-codes.server.ts";
import { listLedger } from "#db/ledger.server.ts";
import type { Db } from "#db/open.server.ts";
import { countRoll, findByCode, insertVoters, listRollIds } from "#db/roll.server.ts";
import { listAdditions } from "#db/roll-additions.server.ts";
import { findRoundById } from "#db/rounds.server.ts";
import { officer } from "../db/samples.ts";
import { onBothEngines } from "../engines.ts";
import { actsOn, administrator, auditLines, furnish, round0 } from "./desk.ts";

const folder = mkdtempSync(join(tmpdir(), "radslag-codes-"));
afterAll(() => rmSync(folder, { recursive: true }));
const keys = openKeys(folder);
const { voteOpensAtMs, voteClosesAtMs } = round0.round.schedule;
const before = voteOpensAtMs - 1;
const byCodes: RoundWithAreas = {
  ...round0,
  round: { ...round0.round, eligibility: { ...round0.round.eligibility, register: "codes" } },
};
const hashed = (number: string) => numberHash(keys.pepper(), "r-1", number);
const [asa, bo, protectedOne, stranger] = ["1", "2", "3", "4"].map(hashed) as [
  string,
  string,
  string,
  string,
];
const rowOf = (db: Db, written: string) =>
  findByCode(db, codeHash(keys.pepper(), readCode(written) ?? ""));

async function withRoll(db: Db): Promise<void> {
  await furnish(db);
  const voter = (numberHash: string, letter: "print" | "forward") => ({
    ...{ id: newRollId(), numberHash, areaId: "a-1", ageBand: null, letter },
  });
  await insertVoters(db, "r-1", [
    voter(asa, "print"),
    voter(bo, "print"),
    voter(protectedOne, "forward"),
  ]);
}

const run: LetterOrder = {
  ...{ roundId: "r-1", numberHashes: [asa, bo, protectedOne, stranger] },
  ...{ letter: "print", act: "make-letters", replace: false },
};
const again: LetterOrder = { ...run, replace: true };

async function issued(db: Db, order: LetterOrder, nowMs = before): Promise<Map<string, string>> {
  const made = await issueLetters({ db, keys }, order, administrator, nowMs);
  if ("problem" in made) throw new Error(made.problem.key);
  return new Map([...made.codes].map(([hash, { code }]) => [hash, code]));
}

onBothEngines("making letters", (openFresh) => {
  test("draws a code each for those who are printed, and for nobody else", async () => {
    const { db } = await openFresh();
    await withRoll(db);
    const codes = await issued(db, run);
    expect([...codes.keys()].sort()).toEqual([asa, bo].sort());
    const rows = await Promise.all([...codes.values()].map((code) => rowOf(db, code)));
    expect(new Set(rows.map((row) => row?.id)).size).toBe(2);
    const forwarded = await issued(db, {
      ...run,
      letter: "forward",
      act: "make-forwarded-letters",
    });
    expect([...forwarded.keys()]).toEqual([protectedOne]);
    expect(await actsOn(db, "r-1")).toEqual(["make-letters", "make-forwarded-letters"]);
  });

  test("puts earlier codes out of use, and only when that was said", async () => {
    const { db } = await openFresh();
    await withRoll(db);
    const first = await issued(db, run);
    expect(await issueLetters({ db, keys }, run, administrator, before)).toEqual({
      problem: { key: "lettersMade", field: "replace" },
    });
    const code = first.get(asa) ?? "";
    const row = await rowOf(db, code);
    expect(row).not.toBeNull();
    const second = await issued(db, again);
    expect(await rowOf(db, code)).toBeNull();
    expect(await rowOf(db, second.get(asa) ?? "")).toEqual(row);
  });

  test("of two runs at once leaves one code in force for each", async () => {
    const { db } = await openFresh();
    await withRoll(db);
    const runs = await Promise.all([issued(db, again), issued(db, again), issued(db, again)]);
    const codes = runs.flatMap((made) => [...made.values()]);
    const found = await Promise.all(codes.map((code) => rowOf(db, code)));
    expect(codes).toHaveLength(6);
    expect(found.filter((row) => row !== null)).toHaveLength(2);
  });

  test("makes one letter for someone with two numbers", async () => {
    const { db } = await openFresh();
    await withRoll(db);
    const [{ roll_id }] = (await db
      .selectFrom("roll_alias")
      .select("roll_id")
      .where("pnr_h", "=", asa)
      .execute()) as [{ roll_id: string }];
    await db
      .insertInto("roll_alias")
      .values({ round_id: "r-1", pnr_h: stranger, roll_id })
      .execute();
    expect((await issued(db, run)).size).toBe(2);
  });

  test("again for one person tells the audit of it, also for one not on the roll", async () => {
    const { db } = await openFresh();
    await withRoll(db);
    const one = { ...again, letter: "either", act: "reissue-letter" } as const;
    await issued(db, { ...one, numberHashes: [protectedOne] });
    const none = { ...one, numberHashes: [stranger] };
    expect(await issueLetters({ db, keys }, none, administrator, before)).toEqual({
      problem: { key: "noneOnRoll" },
    });
    const lines = await listAudit(db, { limit: 10 });
    expect(lines.map(({ act, detail }) => ({ act, detail }))).toEqual([
      { act: "reissue-letter", detail: { letters: 0 } },
      { act: "reissue-letter", detail: { letters: 1 } },
    ]);
  });

  test("is refused from the very millisecond of closing", async () => {
    const { db } = await openFresh();
    await withRoll(db);
    expect(await issueLetters({ db, keys }, run, administrator, voteClosesAtMs)).toEqual({
      problem: { key: "codesClosed" },
    });
    expect(await auditLines(db)).toBe(0);
    expect((await issued(db, run, voteClosesAtMs - 1)).size).toBe(2);
  });
});

onBothEngines("ordering codes without addresses", (openFresh) => {
  const order = { roundId: "r-1", areaId: "a-1", codes: 3, key: "one order" };
  const tryBy = (db: Db, person: Person, asked = order, nowMs = voteOpensAtMs) =>
    orderCodes({ db, keys }, asked, person, nowMs);
  const ordered = async (db: Db, asked = order, nowMs = before, person = administrator) => {
    const made = await tryBy(db, person, asked, nowMs);
    if (!("codes" in made)) throw new Error(JSON.stringify(made));
    return made.codes;
  };

  test("adds as many to the roll, and the same order again changes nothing", async () => {
    const { db } = await openFresh();
    await furnish(db, byCodes);
    const first = await ordered(db);
    expect(await countRoll(db, "r-1")).toEqual([{ areaId: "a-1", voters: 3 }]);
    expect(await orderCodes({ db, keys }, order, administrator, before)).toEqual({
      problem: { key: "orderMade" },
    });
    expect(await countRoll(db, "r-1")).toEqual([{ areaId: "a-1", voters: 3 }]);
    expect(await rowOf(db, first[0] ?? "")).toMatchObject({ areaId: "a-1", kind: "person" });
    await ordered(db, { ...order, key: "another", areaId: "a-2" });
    const found = await findRoundById(db, "r-1");
    expect(found?.areas.map(({ id, entitled }) => [id, entitled])).toEqual([
      ["a-1", 3],
      ["a-2", 3],
    ]);
  });

  test("is told of by the ledger when voting has opened, and leaves the turnout's base", async () => {
    const { db } = await openFresh();
    await furnish(db, byCodes);
    await ordered(db);
    const publish = async () => {
      const found = await findRoundById(db, "r-1");
      if (found) await publishBatch({ db, keys }, found, () => voteClosesAtMs - 1);
    };
    await publish();
    const late = { ...order, key: "late", codes: 2 };
    expect(await tryBy(db, administrator, late, voteClosesAtMs - 2)).toEqual({ waits: true });
    await ordered(db, late, voteClosesAtMs - 2, officer);
    const found = await findRoundById(db, "r-1");
    expect(found?.areas.find(({ id }) => id === "a-1")?.entitled).toBe(3);
    if (found) await publishBatch({ db, keys }, found, () => voteClosesAtMs);
    expect(await listLedger(db, "r-1")).toContainEqual(expect.stringMatching(/"add":2.*"roll"/));
  });

  test("needs two persons from the very millisecond of opening", async () => {
    const { db } = await openFresh();
    await furnish(db, byCodes);
    await ordered(db, { ...order, key: "early" }, voteOpensAtMs - 1);
    expect(await tryBy(db, administrator)).toEqual({ waits: true });
    expect(await tryBy(db, administrator)).toEqual({ problem: { key: "sameStaff" } });
    const other = { ...order, codes: 300 };
    expect(await tryBy(db, officer, other)).toEqual({ problem: { key: "changedMeanwhile" } });
    const elsewhere = { ...order, areaId: "a-2" };
    expect(await tryBy(db, officer, elsewhere)).toEqual({ problem: { key: "changedMeanwhile" } });
    expect(await settleVoter(db, "r-1", order.key, true, officer, voteOpensAtMs)).toEqual([
      { key: "changedMeanwhile" },
    ]);
    expect(await listRollIds(db, "r-1")).toHaveLength(3);
    const both = await Promise.all([1, 2].map(() => tryBy(db, officer)));
    expect(both.filter((made) => "codes" in made)).toHaveLength(1);
    expect(await listRollIds(db, "r-1")).toHaveLength(6);
    expect(await listAdditions(db, "r-1")).toEqual([]);
    expect(await actsOn(db, "r-1")).toEqual(["order-codes", "propose-codes", "order-codes"]);
  });

  test("control: what one person alone may do before the opening is refused after it", async () => {
    const { db } = await openFresh();
    await furnish(db, byCodes);
    expect(await tryBy(db, administrator, order, voteOpensAtMs - 1)).toHaveProperty("codes");
    const dropped = { ...order, key: "dropped" };
    expect(await tryBy(db, administrator, dropped)).toEqual({ waits: true });
    expect(await settleVoter(db, "r-1", dropped.key, false, officer, voteOpensAtMs)).toEqual([]);
    expect(await tryBy(db, officer, dropped)).toEqual({ waits: true });
    expect(await listRollIds(db, "r-1")).toHaveLength(3);
  });

  test.each([
    ["a round that goes by a roll", round0, order, before, "changedMeanwhile"],
    ["a closed vote", byCodes, order, voteClosesAtMs, "codesClosed"],
    ["an area of another round", byCodes, { ...order, areaId: "b-1" }, before, "areaNeeded"],
    ["none at all", byCodes, { ...order, codes: 0 }, before, "notPositive"],
    ["too many", byCodes, { ...order, codes: 5001 }, before, "tooLarge"],
  ])("is refused for %s", async (_, found, asked, nowMs, key) => {
    const { db } = await openFresh();
    await furnish(db, found);
    const made = await orderCodes({ db, keys }, asked, administrator, nowMs);
    expect(made).toMatchObject({ problem: { key } });
    expect(await listRollIds(db, "r-1")).toEqual([]);
    expect(await auditLines(db)).toBe(0);
  });
});

onBothEngines("codes for school classes", (openFresh) => {
  const school = { roundId: "r-1", areaId: "a-2", school: "Norra skolan", most: 10 };
  const linked = async (db: Db) => {
    await furnish(db);
    const made = await makeClassLink(db, school, administrator, before);
    if ("problems" in made) throw new Error("no link");
    return made.token;
  };
  const sevenB = { id: "class-1", name: "7B", pupils: 6 };
  const order = (db: Db, token: string, asked = sevenB, nowMs = before) =>
    orderClassCodes({ db, keys }, token, asked, nowMs);
  const codesOf = (made: Awaited<ReturnType<typeof order>>) => ("codes" in made ? made.codes : []);

  test("are rows of the kind class in the link's area, and the token is kept as a hash", async () => {
    const { db } = await openFresh();
    const token = await linked(db);
    const codes = codesOf(await order(db, token));
    expect(codes).toHaveLength(6);
    expect(await rowOf(db, codes[5] ?? "")).toMatchObject({ areaId: "a-2", kind: "class" });
    const [stored] = await db.selectFrom("class_link").selectAll().execute();
    expect(stored?.token_h).toBe(tokenHash(token));
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(await actsOn(db, "r-1")).toEqual(["make-class-link", "order-class-codes"]);
  });

  test("of one class are never more, however often it is ordered", async () => {
    const { db } = await openFresh();
    const token = await linked(db);
    const tries = Array.from({ length: 5 }, () => order(db, token, { ...sevenB }));
    const codes = (await Promise.all(tries)).flatMap(codesOf);
    const found = await Promise.all(codes.map((code) => rowOf(db, code)));
    expect(await listRollIds(db, "r-1")).toHaveLength(6);
    expect(codes).toHaveLength(30);
    expect(found.filter((row) => row !== null)).toHaveLength(6);
    expect(codesOf(await order(db, token, { ...sevenB, name: "", pupils: 0 }))).toHaveLength(6);
    expect(await listRollIds(db, "r-1")).toHaveLength(6);
  });

  test("of another class written in the same form leave the first class's alone", async () => {
    const { db } = await openFresh();
    const token = await linked(db);
    const [code = ""] = codesOf(await order(db, token));
    const sevenC = { ...sevenB, name: "7C", pupils: 2 };
    for (const _ of [1, 2]) expect(codesOf(await order(db, token, sevenC))).toHaveLength(2);
    expect(await rowOf(db, code)).not.toBeNull();
    expect(await listRollIds(db, "r-1")).toHaveLength(8);
  });

  test("stop at what the school may have, also when two classes order at once", async () => {
    const { db } = await openFresh();
    const token = await linked(db);
    const both = await Promise.all(
      ["class-1", "class-2"].map((id) => order(db, token, { ...sevenB, id })),
    );
    expect(both.flatMap(codesOf)).toHaveLength(6);
    expect(both).toContainEqual({
      problem: { key: "tooLarge", field: "pupils", values: { limit: 4 } },
    });
    expect(codesOf(await order(db, token, { id: "class-3", name: "8A", pupils: 4 }))).toHaveLength(
      4,
    );
    const [link] = await listClassLinks(db, "r-1");
    expect(link && (await listClasses(db, link)).length).toBe(2);
  });

  test("are refused by a token nobody has, a closed link and a closed vote", async () => {
    const { db } = await openFresh();
    const token = await linked(db);
    const gone = { problem: { key: "changedMeanwhile" } };
    expect(await order(db, newToken())).toEqual(gone);
    expect(await order(db, token, sevenB, voteClosesAtMs)).toEqual({
      problem: { key: "codesClosed" },
    });
    const codes = codesOf(await order(db, token));
    const [link] = await listClassLinks(db, "r-1");
    if (!link) throw new Error("no link");
    const close = () => closeClassLink({ db, keys }, link, true, administrator, before);
    expect(await close()).toEqual([]);
    expect(await close()).toEqual([{ key: "changedMeanwhile" }]);
    expect(await findClassLink(db, tokenHash(token))).toBeNull();
    expect(await order(db, token)).toEqual(gone);
    expect(await Promise.all(codes.map((code) => rowOf(db, code)))).toEqual(codes.map(() => null));
    expect((await actsOn(db, "r-1")).at(-1)).toBe("close-class-link");
    expect(await auditLines(db)).toBe(3);
  });

  test("wait from the opening for another than the one who made the link", async () => {
    const { db } = await openFresh();
    const token = await linked(db);
    const early = { id: "class-0", name: "7A", pupils: 1 };
    expect(codesOf(await order(db, token, early, voteOpensAtMs - 1))).toHaveLength(1);
    for (const _ of [1, 2]) {
      expect(await order(db, token, sevenB, voteOpensAtMs)).toEqual({ waits: true });
    }
    expect(await listAdditions(db, "r-1")).toMatchObject([
      { id: sevenB.id, codes: { many: 6, ofClass: { name: "7B" } } },
    ]);
    const tooMany = { id: "class-2", name: "8A", pupils: 4 };
    expect(await order(db, token, tooMany, voteOpensAtMs)).toMatchObject({
      problem: { key: "tooLarge", values: { limit: 3 } },
    });
    const agree = (person: Person) =>
      settleVoter(db, "r-1", sevenB.id, true, person, voteOpensAtMs);
    expect(await agree(administrator)).toEqual([{ key: "sameStaff" }]);
    expect(await listRollIds(db, "r-1")).toHaveLength(1);
    expect(await agree(officer)).toEqual([]);
    const again = { ...sevenB, name: "", pupils: 0 };
    expect(codesOf(await order(db, token, again, voteOpensAtMs))).toHaveLength(6);
    expect(await listRollIds(db, "r-1")).toHaveLength(7);
    // A class that has its codes may lose the paper, and get new ones in their place.
    expect(codesOf(await order(db, token, early, voteOpensAtMs))).toHaveLength(1);
    expect(await listRollIds(db, "r-1")).toHaveLength(7);
  });

  test("that wait cannot be agreed to when the link has been closed", async () => {
    const { db } = await openFresh();
    const token = await linked(db);
    await order(db, token, sevenB, voteOpensAtMs);
    const [link] = await listClassLinks(db, "r-1");
    await closeClassLink({ db, keys }, link!, false, administrator, voteOpensAtMs);
    const settle = (agreed: boolean) =>
      settleVoter(db, "r-1", sevenB.id, agreed, officer, voteOpensAtMs);
    expect(await settle(true)).toEqual([{ key: "changedMeanwhile" }]);
    expect(await settle(false)).toEqual([]);
    expect(await listRollIds(db, "r-1")).toEqual([]);
  });
});

import { sql } from "kysely";
import { expect, it } from "vitest";
import { isUniqueViolation } from "#db/engine.server.ts";
import type { Db } from "#db/open.server.ts";
import { savePerson } from "#db/people.server.ts";
import { insertProposals } from "#db/proposals.server.ts";
import { saveRound } from "#db/rounds.server.ts";
import { onBothEngines } from "../engines.ts";
import { areas, bench, officer, round, sample, saving } from "./samples.ts";

async function columnsOf(db: Db, ...names: string[]): Promise<string[]> {
  const tables = await db.introspection.getTables();
  const found = names.map((name) => tables.find((table) => table.name === name)!);
  return found.flatMap((table) => table.columns.map((column) => column.name));
}

async function referencesOf(db: Db, engine: string, table: string): Promise<string[]> {
  const query =
    engine === "sqlite"
      ? sql<{ target: string }>`select "table" as target from pragma_foreign_key_list(${table})`
      : sql<{ target: string }>`select confrelid::regclass::text as target from pg_constraint
          where contype = 'f' and conrelid = ${table}::regclass`;
  const { rows } = await query.execute(db);
  return [...new Set(rows.map(({ target }) => target))].sort();
}

const ballot = {
  round_id: "r-1",
  tag: "0".repeat(32),
  area_id: "a-1",
  c: "0".repeat(64),
  sealed: "c2VhbGVk",
  version: 1,
  cast_key: "k",
};
const draft = { round_id: "r-1", tag: ballot.tag, sealed: "c2VhbGVk" };
const box = [
  ...["sealed_ballot", "inbox", "ledger", "ballot", "draft", "turnout"],
  ...["withdrawn", "paper_sealed"],
];

onBothEngines("the schema", (openFresh, engine) => {
  const openRound = async () => {
    const { db } = await openFresh();
    await saveRound(db, sample);
    await savePerson(db, officer, { answersQuestions: true });
    await insertProposals(db, [bench, saving]);
    return db;
  };

  it("has no column and no reference that ties a ballot to a person or a session", async () => {
    const { db } = await openFresh();
    const people = new Set([...(await columnsOf(db, "person", "session")), "person_id"]);
    const boxes = await columnsOf(db, ...box);
    expect(boxes.filter((column) => people.has(column))).toEqual([]);
    for (const table of box) {
      expect(["area", "round"]).toEqual(
        expect.arrayContaining(await referencesOf(db, engine, table)),
      );
    }
    expect(await referencesOf(db, engine, "session")).toEqual(["person"]);
  });

  it("keeps no time on a ballot or a draft", async () => {
    const { db } = await openFresh();
    expect(await columnsOf(db, "sealed_ballot")).toEqual(Object.keys(ballot));
    expect(await columnsOf(db, "draft")).toEqual(Object.keys(draft));
    const everywhere = await columnsOf(db, ...box);
    expect(everywhere.filter((column) => /_at|time|day|date/.test(column))).toEqual([]);
  });

  if (engine === "sqlite") {
    it.each([
      "sealed_ballot",
      "inbox",
      "ballot",
      "draft",
      "withdrawn",
      "paper_mark",
      "paper_sealed",
    ])("keeps no order of arrival in %s", async (table) => {
      const { db } = await openFresh();
      const ordered = sql.raw(`select rowid from ${table}`).execute(db);
      await expect(ordered).rejects.toThrow("no such column: rowid");
    });
  }

  it("refuses a second ballot under one tag in one round", async () => {
    const db = await openRound();
    await db.insertInto("sealed_ballot").values(ballot).execute();
    const second = db.insertInto("sealed_ballot").values({ ...ballot, cast_key: "other" });
    await expect(second.execute()).rejects.toSatisfy(isUniqueViolation);
    await db
      .insertInto("sealed_ballot")
      .values({ ...ballot, tag: "1".repeat(32) })
      .execute();
    expect(await db.selectFrom("sealed_ballot").selectAll().execute()).toHaveLength(2);
  });

  it("refuses a second round at one address and a second proposal with one number", async () => {
    const db = await openRound();
    const twin = saveRound(db, { round: { ...round, id: "r-2" }, areas: [] });
    await expect(twin).rejects.toSatisfy(isUniqueViolation);
    const same = insertProposals(db, [{ ...bench, id: "p-9" }]);
    await expect(same).rejects.toSatisfy(isUniqueViolation);
  });

  const other = { ...round, id: "r-2", slug: "soder-2026" };

  it("refuses a ballot and a proposal in another round's area", async () => {
    const db = await openRound();
    await saveRound(db, { round: other, areas: [{ ...areas[0], id: "b-1" }] });
    for (const area_id of ["b-1", "a-9"]) {
      const stray = db.insertInto("sealed_ballot").values({ ...ballot, area_id });
      await expect(stray.execute()).rejects.toThrow(/foreign key/i);
    }
    const astray = insertProposals(db, [{ ...bench, id: "p-9", number: "N9", areaId: "b-1" }]);
    await expect(astray).rejects.toThrow(/foreign key/i);
  });

  it("refuses to lose an area that proposals belong to", async () => {
    const db = await openRound();
    await expect(saveRound(db, { round, areas: [] })).rejects.toThrow(/foreign key/i);
  });

  it.each([
    ["half a commitment", { c: "0".repeat(32) }],
    ["an empty tag", { tag: "" }],
    ["version 0", { version: 0 }],
  ])("refuses a ballot with %s", async (_, wrong) => {
    const db = await openRound();
    const stored = db.insertInto("sealed_ballot").values({ ...ballot, ...wrong });
    await expect(stored.execute()).rejects.toThrow(/check constraint/i);
  });

  it("refuses words it does not know for roles, kinds, sides and verdicts", async () => {
    const db = await openRound();
    const unknown = [
      "update person set role = 'king'",
      "update area set kind = 'planet'",
      "update proposal set kind = 'loan'",
      "update proposal set review_outcome = 'lost'",
      "insert into argument values ('a', 'p-1', 'maybe', 't', null, 'n', 1, null)",
      "insert into report values ('a', 'person', 'u-1', 'p-1', 'r', 1, null)",
      "insert into decision values ('d', 'r-1', 'p-1', 'ignore', '§', '2026', null, '', 'u-2', 1)",
      "insert into delivery values ('d', 'p-1', 'dreamt', '2026', '', null, null, '', null, 1, null, null)",
    ];
    for (const statement of unknown) {
      await expect(sql.raw(statement).execute(db)).rejects.toThrow(/check constraint/i);
    }
  });

  it("refuses a vote that closes before it opens", async () => {
    const { db } = await openFresh();
    const schedule = { ...round.schedule, voteClosesAtMs: round.schedule.voteOpensAtMs };
    const backwards = saveRound(db, { round: { ...round, schedule }, areas: [] });
    await expect(backwards).rejects.toThrow(/check constraint/i);
  });
});

import { randomBytes, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { sql } from "kysely";
import { expect, it, onTestFinished } from "vitest";
import { numberHash } from "#app/ballot-box/roll-hash.server.ts";
import { tagOf } from "#app/ballot-box/tag.server.ts";
import { realClock } from "#app/clock.server.ts";
import { publishBatch } from "#app/services/publish-batch.server.ts";
import type { Db } from "#db/open.server.ts";
import { findByNumber } from "#db/roll.server.ts";
import { onBothEngines, type TestDatabase } from "../engines.ts";
import { keysForTest, tagKeyOf } from "../faults/a-town.ts";
import { LONG_MS, tell, times } from "../faults/long.ts";
import { madePeople } from "./a-register.ts";
import { openTown } from "./a-voted-town.ts";
import type { Watched } from "./linking.ts";
import {
  isChance,
  type Linked,
  link,
  type Order,
  ordersInFile,
  ordersOnServer,
} from "./linking.ts";

const VOTERS = times(40, 400);
const sealed: Watched = { table: "sealed_ballot", column: "tag" };
const roll: Watched = { table: "roll", column: "id" };

/** The people in an order that is drawn anew. */
function shuffled<T>(all: readonly T[]): T[] {
  const drawn = all.map((one) => ({ one, place: randomUUID() }));
  return drawn.sort((a, b) => (a.place < b.place ? -1 : 1)).map(({ one }) => one);
}

onBothEngines("C7: whoever takes the database", (openFresh, engine) => {
  const ordersOf = ({ db, url }: TestDatabase, watched: Watched) =>
    engine === "sqlite"
      ? ordersInFile(url.slice("file:".length), watched)
      : ordersOnServer(db, watched);
  /** Every way in which an order of people goes with an order of ballots. */
  const attack = async (
    database: TestDatabase,
    watched: Watched,
    peopleOrders: ReadonlyMap<string, Order>,
    ballotOf: (person: string) => string,
  ) => {
    const ballots = await ordersOf(database, watched);
    return [...peopleOrders].flatMap(([whose, people]) =>
      [...ballots].map(([how, order]) => ({
        ...{ way: `${whose} with ballots ${how}`, ...link(people, order, ballotOf) },
      })),
    );
  };
  /** The log is kept whole, as by someone who copies it all along. */
  const openKept = async () => {
    const database = await openFresh();
    if (engine === "sqlite") await sql`pragma wal_autocheckpoint = 0`.execute(database.db);
    return database;
  };
  const best = (found: readonly Linked[]) => found.reduce((a, b) => (b.hits > a.hits ? b : a));

  it(
    "C7: links no voter to a ballot, though they know who voted when and in which order",
    async () => {
      const database = await openKept();
      const { db } = database;
      const { keysFolder } = keysForTest();
      const people = madePeople(VOTERS);
      const town = await openTown(database, keysFolder, people);
      onTestFinished(town.stop);
      const { id: roundId } = town.vote.found.round;
      const rowOf = new Map<string, string>();
      for (const { id, number } of people) {
        const row = await findByNumber(
          db,
          roundId,
          numberHash(town.keys.pepper(), roundId, number),
        );
        rowOf.set(id, row!.id);
      }
      const key = tagKeyOf(town.keys, roundId);
      const tagOfRow = (row: string) => tagOf(key, roundId, row);
      const before = await named(db, engine);
      const cameIn: string[] = [];
      for (const person of shuffled(people)) {
        const { browser } = await town.enter(person);
        await browser.post(`/omgang/${town.vote.found.round.slug}/rosta`, {
          press: `add:${town.vote.proposalIds[0]}`,
        });
        expect((await town.cast(browser)).status).toBe(303);
        cameIn.push(rowOf.get(person.id)!);
      }
      // Nothing that names anyone was written, or even touched, while people voted.
      expect(await named(db, engine)).toEqual(before);

      const known = new Map([["who came when", cameIn]]);
      const waiting = await attack(database, sealed, known, tagOfRow);
      await publishBatch({ db, keys: town.keys }, town.vote.found, realClock);
      const people_ = new Map([...known, ...(await ordersOf(database, roll))]);
      const published = await attack(database, sealed, people_, tagOfRow);
      const ledger = (
        await sql<{ line: string }>`select line from ledger order by seq`.execute(db)
      ).rows
        .map(({ line }) => JSON.parse(line) as { t: string; tag: string })
        .flatMap(({ t, tag }) => (t === "cast" ? [tag] : []));
      published.push({ way: "the ledger", ...link(cameIn, ledger, tagOfRow) });
      tell(`C7 ${engine}`, { waiting: best(waiting), published });
      expect(ledger).toHaveLength(VOTERS);
      expect(published.filter((one) => !isChance(one))).toEqual([]);
      if (engine === "sqlite") {
        expect(readFileSync(`${database.url.slice("file:".length)}-wal`)).toHaveLength(0);
      }
      // The same attacker does link those who wait for their batch, had they watched the entrance.
      expect(best(waiting).hits).toBeGreaterThan(VOTERS / 2);
    },
    LONG_MS,
  );

  it("C7: links everyone where taking part and the ballot are written together", async () => {
    const database = await openKept();
    const { db } = database;
    const keyed = engine === "sqlite" ? "strict, without rowid" : "";
    await sql.raw(`create table participated (voter text primary key) ${keyed}`).execute(db);
    await sql.raw(`create table naive_ballot (c text primary key) ${keyed}`).execute(db);
    const ballotOf = new Map<string, string>();
    for (let voter = 0; voter < VOTERS; voter += 1) {
      const [who, c] = [randomBytes(16).toString("hex"), randomBytes(32).toString("hex")];
      ballotOf.set(who, c);
      await db.transaction().execute(async (db) => {
        await sql`insert into participated values (${who})`.execute(db);
        await sql`insert into naive_ballot values (${c})`.execute(db);
      });
    }
    const people = await ordersOf(database, { table: "participated", column: "voter" });
    const naive = { table: "naive_ballot", column: "c" };
    const found = await attack(database, naive, people, (who) => ballotOf.get(who)!);
    tell(`C7 ${engine}, naive`, best(found));
    expect(best(found).hits).toBe(VOTERS);
  });
});

/** Every row that may name someone, with the transaction that wrote it where the engine tells. */
async function named(db: Db, engine: "sqlite" | "postgres"): Promise<Record<string, unknown[]>> {
  const box = ["sealed_ballot", "inbox", "draft", "ledger", "checkpoint", "turnout", "bundle_file"];
  const tables = (await db.introspection.getTables()).map(({ name }) => name);
  const others = tables.filter((name) => !box.includes(name));
  const kept: Record<string, unknown[]> = {};
  for (const name of others) {
    const columns = engine === "postgres" ? "xmin::text as written_by, *" : "*";
    const { rows } = await sql.raw(`select ${columns} from ${name}`).execute(db);
    kept[name] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return kept;
}

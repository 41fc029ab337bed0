import { sql } from "kysely";
import { expect, it } from "vitest";
import { realClock } from "#app/clock.server.ts";
import { lockRoundForCast } from "#db/ballots.server.ts";
import { insertProposals } from "#db/proposals.server.ts";
import { lockRoundForChange, saveRound } from "#db/rounds.server.ts";
import { onBothEngines } from "../engines.ts";
import { castOnce, tagCalled } from "./cast-once.ts";
import { inOtherProcess } from "./processes.ts";
import { bench, round, sample } from "./samples.ts";

const oneToFifty = Array.from({ length: 50 }, (_, place) => place + 1);
const rising = (versions: unknown[]) => versions.map(Number).sort((one, other) => one - other);

onBothEngines("casting", (openFresh, engine) => {
  const openRound = async () => {
    const database = await openFresh();
    await saveRound(database.db, sample);
    await insertProposals(database.db, [bench]);
    return database;
  };

  it("gives one ballot when one person casts 50 at once", async () => {
    const { db } = await openRound();
    const versions = await Promise.all(oneToFifty.map(() => castOnce(db)));
    expect(rising(versions)).toEqual(oneToFifty);
    const rows = await db.selectFrom("sealed_ballot").select(["tag", "version"]).execute();
    expect(rows).toEqual([{ tag: tagCalled("t-1"), version: 50 }]);
  });

  it("gives one ballot when one person casts 50 at once through two processes", async () => {
    const { db, url } = await openRound();
    const versions = await Promise.all([1, 2].map(() => inOtherProcess("cast", url, "25")));
    expect(rising(versions.flat())).toEqual(oneToFifty);
    const rows = await db.selectFrom("sealed_ballot").select(["tag", "version"]).execute();
    expect(rows).toEqual([{ tag: tagCalled("t-1"), version: 50 }]);
  });

  it("reads the schedule and, on a server, the server's own clock while the round is held", async () => {
    const { db } = await openRound();
    const heard: (number | null)[] = [];
    const held = await db.transaction().execute((db) =>
      lockRoundForCast(db, "r-1", (sharedMs) => {
        heard.push(sharedMs);
        return 42;
      }),
    );
    expect(held).toEqual({ schedule: round.schedule, nowMs: 42 });
    const plausible = { sqlite: null, postgres: expect.closeTo(realClock(), -5) }[engine];
    expect(heard).toEqual([plausible]);
  });

  it("is refused outside a transaction, and in a round that does not exist", async () => {
    const { db } = await openRound();
    const clock = () => 0;
    await expect(lockRoundForCast(db, "r-1", clock)).rejects.toThrow("outside a transaction");
    const unknown = db.transaction().execute((db) => lockRoundForCast(db, "r-9", clock));
    await expect(unknown).rejects.toThrow("no round r-9");
  });

  it("cannot be overtaken by someone who moves the closing", async () => {
    const { db } = await openRound();
    const order: string[] = [];
    let closing = Promise.resolve();
    await db.transaction().execute(async (held) => {
      await lockRoundForCast(held, "r-1", () => 0);
      closing = db.transaction().execute(async (db) => {
        await lockRoundForChange(db, "r-1");
        order.push("closing moved");
      });
      await new Promise((resolve) => setTimeout(resolve, 100));
      order.push("ballot cast");
    });
    await closing;
    expect(order).toEqual(["ballot cast", "closing moved"]);
  });

  if (engine === "postgres") {
    it("does not hold up another person's cast", async () => {
      const { db } = await openRound();
      await db.transaction().execute(async (held) => {
        await lockRoundForCast(held, "r-1", () => 0);
        expect(await castOnce(db, "t-2")).toBe(1);
      });
    });
    return;
  }

  it("is refused on a full disk, loses nothing, and heals", async () => {
    const { db } = await openRound();
    const pages = await sql<{ page_count: number }>`pragma page_count`.execute(db);
    const limit = pages.rows[0]!.page_count + 4;
    await sql.raw(`pragma max_page_count = ${limit}`).execute(db);
    const stored = new Set<string>();
    const castUntilFull = async () => {
      for (let voter = 0; voter < 10_000; voter++) {
        await castOnce(db, `voter-${voter}`);
        stored.add(tagCalled(`voter-${voter}`));
      }
    };
    await expect(castUntilFull()).rejects.toMatchObject({ code: "SQLITE_FULL" });
    expect(stored.size).toBeGreaterThan(0);
    await sql`pragma max_page_count = 1000000`.execute(db);
    await castOnce(db, "voter-after");
    const rows = await db.selectFrom("sealed_ballot").select("tag").execute();
    expect(new Set(rows.map(({ tag }) => tag))).toEqual(stored.add(tagCalled("voter-after")));
    const check = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
    expect(check.rows).toEqual([{ integrity_check: "ok" }]);
  });
});

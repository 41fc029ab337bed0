import { setImmediate as turn } from "node:timers/promises";
import { expect, it } from "vitest";
import { type Db, inSharedCommit } from "#db/engine.server.ts";
import { knowsSecret } from "#db/key-fingerprints.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { onBothEngines } from "../engines.ts";

const remember = (name: string) => (db: Db) => knowsSecret(db, name, "f".repeat(64));

onBothEngines("a shared commit", (openFresh, engine) => {
  const names = async (db: Db) => {
    const rows = await db.selectFrom("secret_check").select("name").orderBy("name").execute();
    return rows.map(({ name }) => name);
  };

  it("keeps what each one wrote, and answers each with its own result", async () => {
    const { db } = await openFresh();
    const works = Array.from({ length: 30 }, (_, place) =>
      inSharedCommit(db, async (db) => {
        await remember(`n-${place}`)(db);
        return place;
      }),
    );
    expect(await Promise.all(works)).toEqual(works.map((_, place) => place));
    expect(await names(db)).toHaveLength(30);
  });

  it("lets nobody's failure take another's work with it, nor leave half of its own", async () => {
    const { db } = await openFresh();
    const failing = async (db: Db) => {
      await remember("half")(db);
      throw new Error("on purpose");
    };
    const works = [remember("a"), failing, remember("b"), failing, remember("c")];
    const ends = await Promise.allSettled(works.map((work) => inSharedCommit(db, work)));
    expect(ends.map(({ status }) => status)).toEqual([
      ...["fulfilled", "rejected", "fulfilled", "rejected", "fulfilled"],
    ]);
    expect(await names(db)).toEqual(["a", "b", "c"]);
  });

  it("goes on when a whole group has failed", async () => {
    const { db } = await openFresh();
    const fail = async () => Promise.reject(new Error("on purpose"));
    const ends = await Promise.allSettled([1, 2, 3].map(() => inSharedCommit(db, fail)));
    expect(ends.every(({ status }) => status === "rejected")).toBe(true);
    await inSharedCommit(db, remember("after"));
    expect(await names(db)).toEqual(["after"]);
  });

  it("has written to the file by the time it answers: another connection sees it", async () => {
    const { db, url } = await openFresh();
    const other = await openDatabase(url);
    const seen = await Promise.all(
      ["a", "b", "c"].map(async (name) => {
        await inSharedCommit(db, remember(name));
        return (await names(other.db)).includes(name);
      }),
    );
    await other.close();
    expect(seen).toEqual([true, true, true]);
  });

  it.runIf(engine === "sqlite")("shares one transaction with all that lay ready", async () => {
    const { db } = await openFresh();
    const begun = new Set<Db>();
    const note = async (db: Db) => void begun.add(db);
    // Each is asked for by itself, as requests are that have come over connections of their own.
    const asked = Array.from({ length: 20 }, () => turn().then(() => inSharedCommit(db, note)));
    await Promise.all(asked);
    expect(begun.size).toBe(1);
  });
});

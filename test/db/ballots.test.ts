import { expect, it } from "vitest";
import {
  eraseDrafts,
  findDraft,
  findInBox,
  insertBallots,
  insertSealedBallots,
  listBallots,
  saveDraft,
  saveSealedBallot,
} from "#db/ballots.server.ts";
import {
  addTurnout,
  appendLedger,
  emptyInbox,
  eraseSealed,
  listInbox,
  listLedger,
  listSealed,
  listTurnout,
} from "#db/ledger.server.ts";
import { saveRound } from "#db/rounds.server.ts";
import { onBothEngines } from "../engines.ts";
import { sealedCast, tagCalled } from "./cast-once.ts";
import { choice, sample } from "./samples.ts";

const tag = tagCalled("t-1");

onBothEngines("the ballot box", (openFresh) => {
  const openRound = async () => {
    const { db } = await openFresh();
    await saveRound(db, sample);
    return db;
  };

  it("keeps a sealed ballot under its tag, and a later one takes its place", async () => {
    const db = await openRound();
    const first = sealedCast();
    const { c } = first;
    expect(await saveSealedBallot(db, first)).toEqual({ c, areaId: "a-1", version: 1 });
    const later = sealedCast({ areaId: "a-2" });
    const inBox = { c: later.c, areaId: "a-2", version: 2 };
    expect(await saveSealedBallot(db, later)).toEqual(inBox);
    expect(await findInBox(db, "r-1", tag)).toEqual(inBox);
    expect(await findInBox(db, "r-1", tagCalled("t-2"))).toBeNull();
  });

  it("takes the same press twice as one ballot, and answers with the first", async () => {
    const db = await openRound();
    const cast = sealedCast();
    await saveSealedBallot(db, cast);
    const again = await saveSealedBallot(db, { ...sealedCast(), castKey: cast.castKey });
    expect(again).toEqual({ c: cast.c, areaId: "a-1", version: 1 });
    expect(await listInbox(db, "r-1")).toHaveLength(1);
  });

  it("announces every ballot for the ledger, the replaced ones too, until that is emptied", async () => {
    const db = await openRound();
    const casts = [sealedCast(), sealedCast(), sealedCast({ tag: tagCalled("t-2") })];
    for (const cast of casts) await saveSealedBallot(db, cast);
    const waiting = await listInbox(db, "r-1");
    expect(new Set(waiting.map(({ c }) => c))).toEqual(new Set(casts.map(({ c }) => c)));
    expect(waiting.map(({ version }) => version).sort()).toEqual([1, 1, 2]);
    await emptyInbox(db, "r-1");
    expect(await listInbox(db, "r-1")).toEqual([]);
  });

  it("takes in many sealed ballots, all or none", async () => {
    const db = await openRound();
    const casts = Array.from({ length: 2_500 }, (_, n) => sealedCast({ tag: tagCalled(`${n}`) }));
    await expect(insertSealedBallots(db, [...casts, casts[0]!])).rejects.toThrow();
    expect(await listSealed(db, "r-1")).toEqual([]);
    await insertSealedBallots(db, casts);
    expect(await listSealed(db, "r-1")).toHaveLength(2_500);
    expect(await listInbox(db, "r-1")).toHaveLength(2_500);
    await eraseSealed(db, "r-1");
    expect(await listSealed(db, "r-1")).toEqual([]);
  });

  it("adds up the turnout by area and channel", async () => {
    const db = await openRound();
    const web = { areaId: "a-1", channel: "web", ballots: 2 } as const;
    const paper = { areaId: "a-1", channel: "paper", ballots: 1 } as const;
    await addTurnout(db, "r-1", [web, paper]);
    await addTurnout(db, "r-1", [{ ...web, ballots: 5 }]);
    expect(await listTurnout(db, "r-1")).toEqual([paper, { ...web, ballots: 7 }]);
    expect(await listTurnout(db, "r-2")).toEqual([]);
  });

  it("only ever adds to the ledger, each line in a place of its own", async () => {
    const db = await openRound();
    await appendLedger(db, "r-1", 0, ["one", "two"]);
    await appendLedger(db, "r-1", 2, ["three"]);
    await expect(appendLedger(db, "r-1", 2, ["other"])).rejects.toThrow();
    await expect(db.updateTable("ledger").set({ line: "x" }).execute()).rejects.toThrow(
      /only ever/,
    );
    await expect(db.deleteFrom("ledger").execute()).rejects.toThrow(/only ever added/);
    expect(await listLedger(db, "r-1")).toEqual(["one", "two", "three"]);
  });

  it("hands over equal ballots as one, whatever order they were marked in", async () => {
    const db = await openRound();
    const scores = { "p-1": 1, "p-4": 2 };
    const turned = { "p-4": 2, "p-1": 1 };
    const ballots = [scores, turned, { "p-1": 1 }].map((scores, n) => ({
      c: `c-${n}`,
      ballot: { ...choice, scores },
    }));
    await insertBallots(db, "r-1", ballots);
    const found = await listBallots(db, "r-1");
    expect(found).toHaveLength(2);
    expect(found).toContainEqual({ ...choice, scores, voters: 2 });
    expect(found).toContainEqual({ ...choice, scores: { "p-1": 1 }, voters: 1 });
  });

  it("takes in a whole election, all ballots or none", async () => {
    const db = await openRound();
    const ballots = Array.from({ length: 20_000 }, (_, place) => ({
      c: `c-${place}`,
      ballot: { ...choice, scores: { [`p-${place}`]: 1, "p-x": place }, savings: {} },
    }));
    const withTwin = [...ballots.slice(0, 2_500), ballots[0]!];
    await expect(insertBallots(db, "r-1", withTwin)).rejects.toThrow();
    expect(await listBallots(db, "r-1")).toEqual([]);
    await insertBallots(db, "r-1", ballots);
    const found = await listBallots(db, "r-1");
    expect(found).toHaveLength(20_000);
    expect(found.every(({ voters }) => voters === 1)).toBe(true);
  });

  it("keeps one sealed draft a tag until it is erased", async () => {
    const db = await openRound();
    const [one, two] = [tagCalled("d-1"), tagCalled("d-2")];
    for (const sealed of ["first", "second"]) {
      await saveDraft(db, { roundId: "r-1", tag: one, sealed });
    }
    await saveDraft(db, { roundId: "r-1", tag: two, sealed: "first" });
    expect(await findDraft(db, "r-1", one)).toBe("second");
    await eraseDrafts(db, "r-1", [one]);
    expect(await findDraft(db, "r-1", one)).toBeNull();
    expect(await findDraft(db, "r-1", two)).toBe("first");
  });

  it("names the round but never the commitment when a ballot cannot be read", async () => {
    const db = await openRound();
    await insertBallots(db, "r-1", [{ c: "c-1", ballot: choice }]);
    await db.updateTable("ballot").set({ scores: '{"p-1":0.5}' }).execute();
    const reading = listBallots(db, "r-1");
    await expect(reading).rejects.toThrow(/^ballot\.scores of row in round r-1 cannot be read/);
    await expect(reading).rejects.not.toThrow("c-1");
  });
});

import { expect, it } from "vitest";
import {
  countTurnout,
  eraseDraft,
  findBallot,
  findDraft,
  insertBallots,
  listCastBallots,
  saveBallot,
  saveDraft,
} from "#db/ballots.server.ts";
import { saveRound } from "#db/rounds.server.ts";
import { onBothEngines } from "../engines.ts";
import { choice, sample } from "./samples.ts";

const web = { ...choice, channel: "web" } as const;
const cast = { roundId: "r-1", tag: "t-1", castKey: "k-1", ballot: web };

onBothEngines("the ballot box", (openFresh) => {
  const openRound = async () => {
    const { db } = await openFresh();
    await saveRound(db, sample);
    return db;
  };

  it("keeps a ballot under its tag, and a later one takes its place", async () => {
    const db = await openRound();
    expect(await saveBallot(db, cast)).toEqual({ version: 1, repeated: false });
    expect(await findBallot(db, "r-1", "t-1")).toEqual({ ballot: web, version: 1 });
    const changed = { areaId: "a-2", scores: {}, savings: {}, channel: "school" } as const;
    const again = { ...cast, castKey: "k-2", ballot: changed };
    expect(await saveBallot(db, again)).toEqual({ version: 2, repeated: false });
    expect(await findBallot(db, "r-1", "t-1")).toEqual({ ballot: changed, version: 2 });
    expect(await findBallot(db, "r-1", "t-2")).toBeNull();
  });

  it("takes the same press twice as one ballot", async () => {
    const db = await openRound();
    await saveBallot(db, cast);
    expect(await saveBallot(db, cast)).toEqual({ version: 1, repeated: true });
    expect((await findBallot(db, "r-1", "t-1"))?.version).toBe(1);
  });

  it("counts the ballots by area and channel", async () => {
    const db = await openRound();
    const marked = ["web", "web", "paper", "school"] as const;
    for (const [place, channel] of marked.entries()) {
      await saveBallot(db, { ...cast, tag: `t-${place}`, ballot: { ...choice, channel } });
    }
    await saveBallot(db, { ...cast, tag: "t-9", ballot: { ...web, areaId: "a-2" } });
    expect(await countTurnout(db, "r-1")).toEqual([
      { areaId: "a-1", channel: "paper", ballots: 1 },
      { areaId: "a-1", channel: "school", ballots: 1 },
      { areaId: "a-1", channel: "web", ballots: 2 },
      { areaId: "a-2", channel: "web", ballots: 1 },
    ]);
    expect(await countTurnout(db, "r-2")).toEqual([]);
  });

  it("hands over equal ballots as one, whatever order they were marked in", async () => {
    const db = await openRound();
    const scores = { "p-1": 1, "p-4": 2 };
    const turned = { "p-4": 2, "p-1": 1 };
    const ballots = [scores, turned, { "p-1": 1 }].map((scores) => ({ ...web, scores }));
    await insertBallots(
      db,
      "r-1",
      ballots.map((ballot, place) => ({ tag: `t-${place}`, castKey: "", ballot })),
    );
    const found = await listCastBallots(db, "r-1");
    expect(found).toHaveLength(2);
    expect(found).toContainEqual({ ...web, scores, voters: 2 });
    expect(found).toContainEqual({ ...web, scores: { "p-1": 1 }, voters: 1 });
  });

  it("takes in a whole election, all ballots or none", async () => {
    const db = await openRound();
    const ballots = Array.from({ length: 20_000 }, (_, place) => ({
      tag: `tag-${place}`,
      castKey: "",
      version: 3,
      ballot: { ...web, scores: { [`p-${place}`]: 1, "p-x": place }, savings: {} },
    }));
    const withTwin = [...ballots.slice(0, 2_500), ballots[0]!];
    await expect(insertBallots(db, "r-1", withTwin)).rejects.toThrow();
    expect(await countTurnout(db, "r-1")).toEqual([]);
    await insertBallots(db, "r-1", ballots);
    expect((await findBallot(db, "r-1", "tag-7"))?.version).toBe(3);
    const found = await listCastBallots(db, "r-1");
    expect(found).toHaveLength(20_000);
    expect(found.every(({ voters }) => voters === 1)).toBe(true);
  });

  it("keeps one draft a tag until it is erased", async () => {
    const db = await openRound();
    await saveDraft(db, { roundId: "r-1", tag: "d-1", ballot: choice });
    const changed = { ...choice, scores: { "p-9": 1 } };
    await saveDraft(db, { roundId: "r-1", tag: "d-1", ballot: changed });
    await saveDraft(db, { roundId: "r-1", tag: "d-2", ballot: choice });
    expect(await findDraft(db, "r-1", "d-1")).toEqual(changed);
    await eraseDraft(db, "r-1", "d-1");
    expect(await findDraft(db, "r-1", "d-1")).toBeNull();
    expect(await findDraft(db, "r-1", "d-2")).toEqual(choice);
  });

  it("names the round but never the tag when a ballot cannot be read", async () => {
    const db = await openRound();
    await saveBallot(db, cast);
    await db.updateTable("ballot").set({ scores: '{"p-1":0.5}' }).execute();
    const reading = findBallot(db, "r-1", "t-1");
    await expect(reading).rejects.toThrow(/^ballot\.scores of row in round r-1 cannot be read/);
    await expect(reading).rejects.not.toThrow("t-1");
  });
});

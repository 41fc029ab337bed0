import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, it, onTestFinished } from "vitest";
import { receiptCode } from "#app/ballot-box/opening.server.ts";
import { isSignedReceipt } from "#app/ballot-box/receipt.server.ts";
import { receiptsIn } from "#app/ballot-box/receipt-list.server.ts";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { tagOf } from "#app/ballot-box/tag.server.ts";
import { verifyBundle } from "#app/ballot-box/verify.server.ts";
import { boxStateOf } from "#app/http/box-state.server.ts";
import { packageOf } from "#app/http/control-package.server.ts";
import { tendBoxes } from "#app/jobs.server.ts";
import { castBallot } from "#app/services/cast-ballot.server.ts";
import { concludeRound } from "#app/services/conclude-round.server.ts";
import { openBox } from "#app/services/open-box.server.ts";
import { publishBatch } from "#app/services/publish-batch.server.ts";
import { listCheckpoints, listLedger, listSealed, listTurnout } from "#db/ledger.server.ts";
import type { Db } from "#db/open.server.ts";
import { insertProposals } from "#db/proposals.server.ts";
import { insertVoters } from "#db/roll.server.ts";
import { saveRound } from "#db/rounds.server.ts";
import { areas, round, sample, withoutRoll } from "../db/samples.ts";
import { type OpenFresh, onBothEngines } from "../engines.ts";
import { marks, proposals, whileOpenMs } from "./cast-many.ts";

const { voteOpensAtMs, voteClosesAtMs, complaintsUntilMs } = round.schedule;

/** The row of the roll that a voter of these tests has. */
const rollIdOf = (voter: number) => String(voter).padStart(32, "0");

const row = { areaId: "a-2", numberHash: null, ageBand: null, letter: "print" } as const;
const rollRows = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, place) => ({ ...row, id: rollIdOf(from + place) }));

/** An open vote with so many on its roll, and everything that is done with its box. */
async function openVote(openFresh: OpenFresh, onRoll = 12) {
  const { db } = await openFresh();
  await saveRound(db, sample);
  await insertProposals(db, proposals);
  await insertVoters(db, "r-1", rollRows(0, onRoll));
  const folder = mkdtempSync(join(tmpdir(), "radslag-box-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const keys = openKeys(folder);
  const cast = async (voter: number, castKey: string) => {
    const key = keys.tagKeyOf("r-1") ?? Buffer.alloc(32);
    const tag = tagOf(key, "r-1", rollIdOf(voter));
    const known = { roundId: "r-1", tag, areaId: "a-2", channel: "web" } as const;
    const means = { db, keys, clock: () => whileOpenMs };
    const answer = await castBallot(means, sample, proposals, known, { marks, castKey });
    if ("problems" in answer) throw new Error(`Refused: ${JSON.stringify(answer.problems)}`);
    return answer.cast;
  };
  const castAll = async (voters: number) => {
    const casts: Awaited<ReturnType<typeof cast>>[] = [];
    for (let voter = 0; voter < voters; voter += 1) casts.push(await cast(voter, `first-${voter}`));
    return casts;
  };
  const publish = (nowMs: number, least?: number, found = sample) =>
    publishBatch({ db, keys }, found, () => nowMs, least);
  const open = (nowMs: number, found = sample) => openBox({ db, keys }, found, nowMs);
  const lines = async () =>
    (await listLedger(db, "r-1")).map((line) => JSON.parse(line) as Record<string, unknown>);
  const bundle = async () => {
    const files = await packageOf(db, "r-1");
    if (!files) throw new Error("Nothing is released.");
    return new Map(files.map(({ name, content }) => [name, content]));
  };
  return { db, keys, cast, castAll, publish, open, lines, bundle };
}

onBothEngines("the box of a round", (openFresh) => {
  it("begins its ledger with the rules when the vote opens, not before, and only once", async () => {
    const { publish, lines } = await openVote(openFresh);
    await publish(voteOpensAtMs - 1);
    expect(await lines()).toEqual([]);
    await Promise.all([1, 2, 3].map(() => publish(voteOpensAtMs)));
    expect(await lines()).toMatchObject([{ t: "open", round: "r-1" }]);
  });

  it("publishes ballots in batches that are large enough, in the order of their commitments", async () => {
    const { db, castAll, publish, lines } = await openVote(openFresh);
    const casts = await castAll(12);
    await publish(whileOpenMs, 13);
    expect(await lines()).toHaveLength(1);
    await publish(whileOpenMs, 12);
    const [, ...published] = await lines();
    expect(published.map(({ c }) => c)).toEqual(casts.map(({ c }) => c).sort());
    expect(await listTurnout(db, "r-1")).toEqual([{ areaId: "a-2", channel: "web", ballots: 12 }]);
    await publish(whileOpenMs, 1);
    expect(await listCheckpoints(db, "r-1")).toHaveLength(2);
  });

  it("counts a voter once in the turnout, and lists the replaced ballot as replaced", async () => {
    const { db, cast, publish } = await openVote(openFresh);
    const first = await cast(1, "first");
    const second = await cast(1, "second");
    await publish(whileOpenMs);
    const third = await cast(1, "third");
    await publish(whileOpenMs);
    expect(await listTurnout(db, "r-1")).toEqual([{ areaId: "a-2", channel: "web", ballots: 1 }]);
    const listed = new Map(
      receiptsIn(await listLedger(db, "r-1"), "").map(({ code, is }) => [code, is]),
    );
    const states = [first, second, third].map(({ c }) => listed.get(receiptCode(c)));
    expect(states).toEqual(["replaced", "replaced", "counted"]);
  });

  it("gives a receipt that the round's key has signed, the same for the same press", async () => {
    const { keys, cast } = await openVote(openFresh);
    const receipt = await cast(1, "press");
    expect(await cast(1, "press")).toEqual(receipt);
    const { c, mergeByMs, signature } = receipt;
    const { publicHex } = keys.signKeysOf("r-1");
    const promise = { round: "r-1", c, mergeByMs };
    expect(isSignedReceipt(promise, signature, publicHex)).toBe(true);
    expect(isSignedReceipt({ ...promise, mergeByMs: 0 }, signature, publicHex)).toBe(false);
    expect(mergeByMs).toBeGreaterThan(whileOpenMs);
  });

  it("C10: nobody can count before the box is opened, whoever asks", async () => {
    const { db, castAll, publish, open } = await openVote(openFresh);
    await castAll(12);
    await publish(voteClosesAtMs);
    await open(complaintsUntilMs - 1);
    expect(await listSealed(db, "r-1")).toHaveLength(12);
    expect(await db.selectFrom("ballot").selectAll().execute()).toEqual([]);
    expect(await concludeRound(db, sample, complaintsUntilMs)).toBeNull();
  });

  it("has no result before its ledger is released, also when nobody voted", async () => {
    const { db, publish, open } = await openVote(openFresh);
    expect(await concludeRound(db, sample, complaintsUntilMs)).toBeNull();
    await publish(voteClosesAtMs);
    expect(await concludeRound(db, sample, complaintsUntilMs)).toBeNull();
    await open(complaintsUntilMs);
    const concluded = await concludeRound(db, sample, complaintsUntilMs);
    expect(concluded?.outcome.turnout.ballots).toBe(0);
    expect(concluded?.lotSeed).toMatch(/^[0-9a-f]{64}$/);
  });

  it("C10: every sealed ballot is equally long, whatever it holds", async () => {
    const { db, castAll } = await openVote(openFresh);
    await castAll(5);
    const rows = await db.selectFrom("sealed_ballot").select("sealed").execute();
    expect(new Set(rows.map(({ sealed }) => sealed.length)).size).toBe(1);
  });

  it("closes, opens and releases what anyone can check, once, however often it is asked to", async () => {
    const { db, keys, castAll, cast, publish, open, lines, bundle } = await openVote(openFresh);
    await castAll(12);
    await publish(whileOpenMs, 5);
    await cast(3, "changed");
    await publish(voteClosesAtMs);
    await publish(voteClosesAtMs);
    await Promise.all([1, 2].map(() => open(complaintsUntilMs)));
    const all = await lines();
    expect(all.filter(({ t }) => t === "cast")).toHaveLength(13);
    expect(all.slice(-2)).toMatchObject([{ t: "close" }, { t: "release" }]);
    expect(verifyBundle(await bundle())).toMatchObject({ verified: { ballots: 12, withheld: 0 } });
    const concluded = await concludeRound(db, sample, complaintsUntilMs);
    const here = concluded?.outcome.areas.find(({ areaId }) => areaId === "a-2");
    expect(here?.turnout.ballots).toBe(12);
    expect(here?.spends[0]?.score).toBe(12);
    expect(keys.tagKeyOf("r-1")).toBeNull();
    expect(await listSealed(db, "r-1")).toEqual([]);
  });

  it("is not opened while it holds a ballot of nobody on the roll, nor is the key destroyed", async () => {
    const { db, keys, castAll, publish, open, lines } = await openVote(openFresh, 3);
    await castAll(4);
    await publish(voteClosesAtMs);
    await expect(open(complaintsUntilMs)).rejects.toThrow(
      "1 ballots were cast under tags of nobody",
    );
    expect(keys.tagKeyOf("r-1")).not.toBeNull();
    await insertVoters(db, "r-1", rollRows(3, 4));
    await open(complaintsUntilMs);
    expect((await lines()).at(-1)?.t).toBe("release");
  });

  it("opens a round whose voters declare where they live, though some of them have codes", async () => {
    const { db, castAll, publish, open, bundle } = await openVote(openFresh, 2);
    const declared = withoutRoll(sample);
    await saveRound(db, declared);
    await castAll(12);
    await publish(voteClosesAtMs, 1, declared);
    await open(complaintsUntilMs, declared);
    expect(verifyBundle(await bundle())).toMatchObject({ verified: { ballots: 12, withheld: 0 } });
  });

  it("takes no ballot once the key of the tags is destroyed", async () => {
    const { keys, cast } = await openVote(openFresh);
    keys.destroyTagKey("r-1");
    await expect(cast(1, "late")).rejects.toThrow("votingClosed");
  });

  it("keeps the ballots of an area to itself where fewer than ten voted", async () => {
    const { castAll, publish, open, bundle } = await openVote(openFresh);
    await castAll(9);
    await publish(voteClosesAtMs);
    await open(complaintsUntilMs);
    const files = await bundle();
    expect(files.get("openings.jsonl")).toBe("");
    expect([...files.keys()].filter((name) => name.endsWith(".pb"))).toEqual([]);
    expect(verifyBundle(files)).toMatchObject({ verified: { ballots: 9, withheld: 9 } });
  });

  const edits: [string, (db: Db) => Promise<unknown>][] = [
    ["a sealed ballot is swapped for another's", swapSealed],
    [
      "a sealed ballot is spoiled",
      (db) => sql`update sealed_ballot set sealed = 'AAAA'`.execute(db),
    ],
  ];
  it.each(edits)("C2: refuses to open when %s", async (_, edit) => {
    const { db, castAll, publish, open } = await openVote(openFresh);
    await castAll(12);
    await publish(voteClosesAtMs);
    await edit(db);
    await expect(open(complaintsUntilMs)).rejects.toThrow("does not open to what it says");
    expect(await db.selectFrom("ballot").selectAll().execute()).toEqual([]);
    const state = await boxStateOf(db, round, complaintsUntilMs);
    expect(state).toMatchObject({ kind: "stopped", found: { check: "spoiled" } });
  });

  it("C2: tells that a spoiled ballot has stopped the opening until it is whole again", async () => {
    const { db, castAll, publish, open } = await openVote(openFresh);
    await castAll(12);
    await publish(voteClosesAtMs);
    const [one] = await db.selectFrom("sealed_ballot").selectAll().limit(1).execute();
    const write = (sealed: string) =>
      db.updateTable("sealed_ballot").set({ sealed }).where("tag", "=", one!.tag).execute();
    const state = () => boxStateOf(db, round, complaintsUntilMs);
    await write(`AAAA${one!.sealed.slice(4)}`);
    await expect(open(complaintsUntilMs)).rejects.toThrow("one of 1");
    expect(await state()).toEqual({ kind: "stopped", found: { check: "spoiled", ballots: 1 } });
    expect(await concludeRound(db, sample, complaintsUntilMs)).toBeNull();
    await write(one!.sealed);
    await open(complaintsUntilMs);
    expect(await state()).toEqual({ kind: "released" });
  });

  it("C2: is not opened while a counted ballot is gone, says so, and opens when it is back", async () => {
    const { db, keys, castAll, publish, open, lines, bundle } = await openVote(openFresh);
    await castAll(12);
    await publish(voteClosesAtMs);
    const state = () => boxStateOf(db, round, complaintsUntilMs);
    expect(await state()).toEqual({ kind: "opening" });
    const gone = await db.selectFrom("sealed_ballot").selectAll().limit(2).execute();
    for (const { tag } of gone) {
      await db.deleteFrom("sealed_ballot").where("tag", "=", tag).execute();
    }
    for (const _ of [1, 2]) {
      await expect(open(complaintsUntilMs)).rejects.toThrow("2 ballots that its ledger counts");
      expect(await lines()).toMatchObject([
        { t: "open" },
        ...Array(12).fill({ t: "cast" }),
        { t: "close" },
      ]);
      expect(await db.selectFrom("ballot").selectAll().execute()).toEqual([]);
      expect(await concludeRound(db, sample, complaintsUntilMs)).toBeNull();
      // What was promised about the voters does not wait.
      expect(keys.tagKeyOf("r-1")).toBeNull();
      expect(await state()).toEqual({ kind: "missing", ballots: 2 });
    }
    await db.insertInto("sealed_ballot").values(gone).execute();
    await open(complaintsUntilMs);
    expect(await state()).toEqual({ kind: "released" });
    expect(verifyBundle(await bundle())).toMatchObject({ verified: { ballots: 12, withheld: 0 } });
  });

  it("C2: what was put into the box beside the ledger is not counted", async () => {
    const { db, castAll, publish, open, bundle } = await openVote(openFresh);
    await castAll(12);
    await publish(voteClosesAtMs);
    const [one] = await db.selectFrom("sealed_ballot").selectAll().limit(1).execute();
    const stuffed = { ...one!, tag: "f".repeat(32), c: "f".repeat(64) };
    await db.insertInto("sealed_ballot").values(stuffed).execute();
    await open(complaintsUntilMs);
    expect(verifyBundle(await bundle())).toMatchObject({ verified: { ballots: 12, withheld: 0 } });
  });

  it("one round that cannot be opened keeps no other waiting", async () => {
    const { db, keys, castAll, publish, bundle } = await openVote(openFresh);
    const earlier = { ...sample.round.schedule, voteOpensAtMs: voteOpensAtMs + 1 };
    const other = { ...round, id: "r-2", slug: "soder", schedule: earlier };
    await saveRound(db, {
      round: other,
      areas: areas.map((area) => ({ ...area, id: `b-${area.id}`, parentId: null })),
    });
    await castAll(12);
    await publish(voteClosesAtMs);
    // The other one comes first, and its ledger is spoiled.
    await db.insertInto("ledger").values({ round_id: "r-2", seq: 1, line: "{}" }).execute();
    await expect(tendBoxes({ db, keys }, () => complaintsUntilMs)).rejects.toThrow();
    expect(verifyBundle(await bundle())).toMatchObject({ verified: { ballots: 12 } });
  });
});

/** Two voters' sealed ballots change places: both open, but not to what each has promised. */
async function swapSealed(db: Db): Promise<void> {
  const rows = await db.selectFrom("sealed_ballot").select(["tag", "sealed"]).limit(2).execute();
  const [one, other] = rows;
  for (const [tag, sealed] of [
    [one!.tag, other!.sealed],
    [other!.tag, one!.sealed],
  ] as const) {
    await db.updateTable("sealed_ballot").set({ sealed }).where("tag", "=", tag).execute();
  }
}

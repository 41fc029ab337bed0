import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { commitmentTo, readOpening } from "#app/ballot-box/opening.server.ts";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { unseal } from "#app/ballot-box/seal.server.ts";
import { draftTagOf } from "#app/ballot-box/tag.server.ts";
import { castBallot } from "#app/services/cast-ballot.server.ts";
import { findDraft, saveDraft } from "#db/ballots.server.ts";
import { insertProposals } from "#db/proposals.server.ts";
import { saveRound } from "#db/rounds.server.ts";
import { round, sample } from "../db/samples.ts";
import { type OpenFresh, onBothEngines } from "../engines.ts";
import { castAt, castMany, marks, proposals, voter, whileOpenMs } from "./cast-many.ts";

const { voteOpensAtMs, voteClosesAtMs } = round.schedule;
const run = promisify(execFile);

/** An open round with its proposals, and a folder for its keys. */
async function openRound(openFresh: OpenFresh) {
  const database = await openFresh();
  await saveRound(database.db, sample);
  await insertProposals(database.db, proposals);
  const keysFolder = mkdtempSync(join(tmpdir(), "radslag-keys-"));
  onTestFinished(() => rmSync(keysFolder, { recursive: true }));
  const ballots = () => database.db.selectFrom("sealed_ballot").selectAll().execute();
  return { ...database, keysFolder, ballots };
}

onBothEngines("casting a ballot", (openFresh) => {
  it.each([
    ["one millisecond before the vote opens", voteOpensAtMs - 1, "votingNotOpen"],
    ["at its first millisecond", voteOpensAtMs, null],
    ["one millisecond before it closes", voteClosesAtMs - 1, null],
    ["at the very millisecond of closing", voteClosesAtMs, "votingClosed"],
    ["one millisecond after", voteClosesAtMs + 1, "votingClosed"],
  ])("%s", async (_, nowMs, refusal) => {
    const { db, keysFolder, ballots } = await openRound(openFresh);
    const answer = await castAt(db, keysFolder, nowMs);
    const expected = refusal
      ? { problems: [{ key: refusal }] }
      : { cast: { atMs: nowMs, replaced: false } };
    expect(answer).toMatchObject(expected);
    expect(await ballots()).toHaveLength(refusal ? 0 : 1);
  });

  it("is judged by the time inside the transaction, not by when the page was asked for", async () => {
    const { db, keysFolder, ballots } = await openRound(openFresh);
    let nowMs = voteClosesAtMs - 1;
    const means = { db, keys: openKeys(keysFolder), clock: () => nowMs };
    const cast = castBallot(means, sample, proposals, voter, { marks, castKey: "k" });
    nowMs = voteClosesAtMs;
    expect(await cast).toEqual({ problems: [{ key: "votingClosed" }] });
    expect(await ballots()).toEqual([]);
  });

  it("keeps the ballot cast before closing when a change comes too late", async () => {
    const { db, keysFolder, ballots } = await openRound(openFresh);
    await castAt(db, keysFolder, voteClosesAtMs - 1);
    const before = await ballots();
    await castAt(db, keysFolder, voteClosesAtMs);
    expect(await ballots()).toEqual(before);
  });

  it("of one person fifty times at once leaves one ballot", async () => {
    const { db, keysFolder, ballots } = await openRound(openFresh);
    const casts = await castMany(db, keysFolder, 50);
    expect(casts.filter(({ replaced }) => !replaced)).toHaveLength(1);
    expect(await ballots()).toMatchObject([{ version: 50 }]);
  });

  it("of one person fifty times through two processes leaves one ballot, under one key", async () => {
    const { url, keysFolder, ballots } = await openRound(openFresh);
    const program = ["--import", "tsx", "test/services/cast-many.ts", url, keysFolder, "25"];
    const answers = await Promise.all([1, 2].map(() => run(process.execPath, program)));
    const casts = answers.flatMap(({ stdout }) => JSON.parse(stdout));
    expect(casts).toHaveLength(50);
    expect(casts.filter(({ replaced }) => !replaced)).toHaveLength(1);
    expect(await ballots()).toMatchObject([{ version: 50 }]);
    expect(readdirSync(keysFolder).sort()).toEqual([
      "round-r-1.key",
      "seal-r-1.key",
      "sign-r-1.key",
    ]);
  });

  it("twice by the same press is one ballot, cast once", async () => {
    const { db, keysFolder, ballots } = await openRound(openFresh);
    const presses = [1, 2].map(() => castAt(db, keysFolder, whileOpenMs, "one-press"));
    const [one, other] = await Promise.all(presses);
    expect(one).toMatchObject({ cast: { atMs: whileOpenMs, replaced: false } });
    expect(other).toEqual(one);
    expect(await ballots()).toMatchObject([{ version: 1 }]);
  });

  it("takes the draft of every area away, in the same breath", async () => {
    const { db, keysFolder } = await openRound(openFresh);
    const key = openKeys(keysFolder).tagKeyOf("r-1")!;
    const draftTag = draftTagOf(key, "r-1", voter.tag, "a-2");
    await saveDraft(db, { roundId: "r-1", tag: draftTag, sealed: "c2VhbGVk" });
    await castAt(db, keysFolder, voteClosesAtMs);
    expect(await findDraft(db, "r-1", draftTag)).not.toBeNull();
    await castAt(db, keysFolder, whileOpenMs);
    expect(await findDraft(db, "r-1", draftTag)).toBeNull();
  });

  it("stores neither the time, nor what was chosen in clear", async () => {
    const { db, keysFolder, ballots } = await openRound(openFresh);
    await castAt(db, keysFolder, whileOpenMs, "k");
    const [stored, ...others] = await ballots();
    expect(others).toEqual([]);
    const { c, sealed, ...rest } = stored!;
    expect(rest).toEqual({
      ...{ round_id: "r-1", tag: voter.tag, area_id: "a-2", version: 1, cast_key: "k" },
    });
    const bytes = Buffer.from(sealed, "base64");
    expect(bytes.toString("latin1")).not.toContain("p-1");
    const text = unseal(bytes, openKeys(keysFolder).sealKeysOf("r-1", { kind: "server" }));
    expect(commitmentTo(text!)).toBe(c);
    expect(readOpening(text!)?.ballot).toEqual({
      areaId: "a-2",
      scores: { "p-1": 1 },
      savings: {},
    });
  });

  it.each([
    ["someone from no area of the round", { ...voter, areaId: "a-9" }, marks, "areaNotInRound"],
    ["a ballot for another's area", voter, { ...marks, areaId: "a-1" }, "areaNotYours"],
    ["an empty ballot", voter, { ...marks, choices: [] }, "ballotEmpty"],
  ])("refuses %s, and stores nothing", async (_, voter, marked, key) => {
    const { db, keysFolder, ballots } = await openRound(openFresh);
    const means = { db, keys: openKeys(keysFolder), clock: () => whileOpenMs };
    const cast = castBallot(means, sample, proposals, voter, { marks: marked, castKey: "k" });
    expect(await cast).toMatchObject({ problems: [{ key }] });
    expect(await ballots()).toEqual([]);
  });
});

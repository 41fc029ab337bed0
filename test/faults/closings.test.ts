import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { realClock } from "#app/clock.server.ts";
import { mayCast } from "#app/domain/schedule.ts";
import { publishBatch } from "#app/services/publish-batch.server.ts";
import { lockRoundForCast, saveSealedBallot } from "#db/ballots.server.ts";
import { findLastLine } from "#db/ledger.server.ts";
import type { Db } from "#db/open.server.ts";
import { findRoundById } from "#db/rounds.server.ts";
import { sealedCast, tagCalled } from "../db/cast-once.ts";
import { atOnce, casterFor } from "./a-cast.ts";
import { cookieOf, keysForTest, type OpenVote, putRound, roundOpenNow } from "./a-town.ts";
import { inLedger, missing } from "./in-the-box.ts";
import { LONG_MS, tell, times } from "./long.ts";
import { postgresForTest, startTwo } from "./two-instances.ts";

const CLOSINGS = times(2, 30);
const CONNECTIONS = 16;
const OPEN_MS = 1_500;

test(
  "two instances that take votes as it closes publish every vote they acknowledged, and no later one",
  async () => {
    const { db, url } = await postgresForTest();
    const { keys, keysFolder } = keysForTest();
    const servers = await startTwo(url, keysFolder);
    const secret = keys.installation().toString("hex");
    const seen = { closings: 0, acknowledged: 0, refused: 0, unknown: 0 };
    for (; seen.closings < CLOSINGS; seen.closings += 1) {
      const vote = roundOpenNow(`c${seen.closings}`, OPEN_MS);
      const { id, schedule } = vote.found.round;
      await putRound({ db, keys }, vote);
      const caster = casterFor(vote, secret, CONNECTIONS);
      const acknowledged = new Map<string, number>();
      let voter = 0;
      const casting = atOnce(CONNECTIONS, async () => {
        const { port } = servers[voter % 2]!;
        const cookie = cookieOf(keys, vote, `voter-${voter++}`);
        const answer = await caster.cast(port, { cookie });
        if (answer?.receipt) acknowledged.set(answer.receipt.c, answer.receipt.atMs);
        else if (answer) seen.refused += 1;
        else seen.unknown += 1;
        expect([303, 422]).toContain(answer?.status);
        return realClock() < schedule.voteClosesAtMs + 150;
      });
      await untilClosed(db, vote, () => publishBatch({ db, keys }, vote.found, realClock));
      await casting;
      caster.close();
      const final = await inLedger(db, id);
      seen.acknowledged += acknowledged.size;
      expect([missing(acknowledged.keys(), final), missing(final, acknowledged.keys())]).toEqual([
        [],
        [],
      ]);
      const late = [...acknowledged.values()].filter((atMs) => atMs >= schedule.voteClosesAtMs);
      expect(late).toEqual([]);
    }
    expect(seen.acknowledged).toBeGreaterThan(0);
    expect(seen.refused).toBeGreaterThan(0);
    tell("closings", seen);
  },
  LONG_MS,
);

/** Asks for the ledger to be brought up to date, again and again, until it is closed. */
async function untilClosed(db: Db, vote: OpenVote, publish: () => Promise<void>): Promise<void> {
  const { id, schedule } = vote.found.round;
  await wait(Math.max(0, schedule.voteClosesAtMs - realClock() - 5));
  while ((await findLastLine(db, id)) !== '{"t":"close"}') await publish();
}

/** A cast that has found the vote open, and is held up just before it writes. */
async function slowCast(db: Db, vote: OpenVote, holds: boolean, heldUp: Promise<unknown>) {
  const { id } = vote.found.round;
  const c = tagCalled("c").repeat(2);
  await db.transaction().execute(async (db) => {
    const open = () => vote.found.round.schedule.voteClosesAtMs - 1;
    const { schedule, nowMs } = holds
      ? await lockRoundForCast(db, id, open)
      : { schedule: (await findRoundById(db, id))!.round.schedule, nowMs: open() };
    if (!mayCast(schedule, nowMs)) throw new Error("The vote is open.");
    await heldUp;
    await saveSealedBallot(db, sealedCast({ roundId: id, areaId: vote.areaId, c }));
  });
  return c;
}

test.each([
  ["is in the final ledger, since the closing waits for it", true],
  ["would be lost, if it did not hold the round", false],
])("a vote held up while the vote closes %s", async (_, holds) => {
  const { db } = await postgresForTest();
  const { keys } = keysForTest();
  const vote = roundOpenNow("slow");
  await putRound({ db, keys }, vote);
  let letGo = () => {};
  const heldUp = new Promise<void>((go) => {
    letGo = go;
  });
  const casting = slowCast(db, vote, holds, heldUp);
  await wait(200);
  const closing = publishBatch(
    { db, keys },
    vote.found,
    () => vote.found.round.schedule.voteClosesAtMs,
  );
  await Promise.race([closing, wait(500)]);
  letGo();
  const c = await casting;
  await closing;
  const lost = missing([c], await inLedger(db, vote.found.round.id));
  expect(lost).toEqual(holds ? [] : [c]);
});

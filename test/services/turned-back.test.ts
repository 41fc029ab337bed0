import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { realClock } from "#app/clock.server.ts";
import { orTryAgain } from "#app/http/refusals.server.ts";
import { openBox } from "#app/services/open-box.server.ts";
import { publishBatch } from "#app/services/publish-batch.server.ts";
import { listCheckpoints } from "#db/ledger.server.ts";
import type { Db } from "#db/open.server.ts";
import { insertProposals } from "#db/proposals.server.ts";
import { saveRound } from "#db/rounds.server.ts";
import { ClockTurnedBack, refuseTurnedBackAnywhere } from "#db/turned-back.server.ts";
import { withMovedClock } from "../db/moved-clock.ts";
import { round, sample, withoutRoll } from "../db/samples.ts";
import { type OpenFresh, onBothEngines } from "../engines.ts";
import { castAt, proposals, whileOpenMs } from "./cast-many.ts";

const { voteClosesAtMs, complaintsUntilMs } = round.schedule;
const HOUR_MS = 60 * 60 * 1000;

const found = withoutRoll(sample);

/** A vote in which one batch has been published, by the demo's clock. */
async function openVote(openFresh: OpenFresh) {
  const database = await openFresh();
  const { db } = database;
  await saveRound(db, found);
  await insertProposals(db, proposals);
  const folder = mkdtempSync(join(tmpdir(), "radslag-clock-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const keys = openKeys(folder);
  const cast = (through: Db) => castAt(through, folder, whileOpenMs);
  const publish = (through: Db, nowMs = whileOpenMs) =>
    publishBatch({ db: through, keys }, found, () => nowMs);
  const open = (through: Db) => openBox({ db: through, keys }, found, complaintsUntilMs);
  const kept = async () => ({
    ballots: (await db.selectFrom("sealed_ballot").selectAll().execute()).length,
    checkpoints: (await listCheckpoints(db, "r-1")).length,
  });
  await publish(db);
  return { database, db, keys, cast, publish, open, kept };
}

onBothEngines("a clock that has been turned back", (openFresh) => {
  it("stops every cast, and says what to do", async () => {
    const { database, cast, kept } = await openVote(openFresh);
    const late = await withMovedClock(database, -HOUR_MS);
    await expect(cast(late)).rejects.toThrow(ClockTurnedBack);
    await expect(cast(late)).rejects.toThrow(/^The clock says 2.* set the clock .*\(NTP\)/);
    expect(await kept()).toEqual({ ballots: 0, checkpoints: 1 });
  });

  it("stops a start, a publishing, and an opening before the key of the tags is destroyed", async () => {
    const { database, db, keys, cast, publish, open, kept } = await openVote(openFresh);
    await cast(db);
    const late = await withMovedClock(database, -HOUR_MS);
    await expect(refuseTurnedBackAnywhere(late)).rejects.toThrow(ClockTurnedBack);
    await expect(publish(late)).rejects.toThrow(ClockTurnedBack);
    expect(await kept()).toEqual({ ballots: 1, checkpoints: 1 });
    await publish(db, voteClosesAtMs);
    await expect(open(late)).rejects.toThrow(ClockTurnedBack);
    expect(keys.tagKeyOf("r-1")).not.toBeNull();
    await open(db);
    expect(keys.tagKeyOf("r-1")).toBeNull();
  });

  it("is told to the voter as 503: try again", async () => {
    const { database, cast } = await openVote(openFresh);
    const late = await withMovedClock(database, -HOUR_MS);
    const answer = await orTryAgain(cast(late)).catch((thrown: Response) => thrown);
    expect(answer).toMatchObject({ status: 503 });
  });

  it.each([
    ["a second", -1_000],
    ["not at all, but ahead", HOUR_MS],
  ])("is none when it was %s", async (_, byMs) => {
    const { database, cast, publish } = await openVote(openFresh);
    const moved = await withMovedClock(database, byMs);
    await refuseTurnedBackAnywhere(moved);
    expect(await cast(moved)).toHaveProperty("cast");
    await publish(moved);
  });

  it("is known by the real time, though the demo's clock shows another", async () => {
    const { db, cast } = await openVote(openFresh);
    const { signed_at } = await db
      .selectFrom("round")
      .select("signed_at")
      .executeTakeFirstOrThrow();
    expect(Math.abs(realClock() - (signed_at ?? 0))).toBeLessThan(HOUR_MS);
    await saveRound(db, found);
    expect(await db.selectFrom("round").select("signed_at").execute()).toEqual([{ signed_at }]);
    await cast(db);
    expect(await db.selectFrom("round").select("signed_at").execute()).toEqual([{ signed_at }]);
  });

  it("control: without the time that was kept, it takes the ballot", async () => {
    const { database, db, cast, publish } = await openVote(openFresh);
    const late = await withMovedClock(database, -HOUR_MS);
    await db.updateTable("round").set({ signed_at: null }).execute();
    await refuseTurnedBackAnywhere(late);
    expect(await cast(late)).toHaveProperty("cast");
    await publish(late);
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { wallTimeOf } from "#app/domain/local-time.ts";
import type { Round } from "#app/domain/round.ts";
import { tendBoxes } from "#app/jobs.server.ts";
import { publishRound } from "#app/services/publish-round.server.ts";
import type { Db } from "#db/open.server.ts";
import { findRoundById, saveRound as store } from "#db/rounds.server.ts";
import { onBothEngines } from "../engines.ts";
import { actsOn, administrator, draft, furnish } from "./desk.ts";

const { round } = draft;
const nowMs = round.schedule.informFromMs - 1000;
const { ground } = round.outcomeRules;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "radslag-publish-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Tries to publish a round that differs from the draft in this; returns what is wrong. */
async function publish(db: Db, changes: Partial<Round> = {}, atMs = nowMs) {
  await store(db, { ...draft, round: { ...round, ...changes } });
  const problems = await publishRound(
    { db, keys: openKeys(folder) },
    round.id,
    administrator,
    atMs,
  );
  return problems.map(({ field, key }) => `${field}: ${key}`);
}

onBothEngines("publishing a round", (openFresh) => {
  test("makes it public from that instant, once, and writes it down", async () => {
    const { db } = await openFresh();
    await furnish(db, draft);
    expect(await publish(db)).toEqual([]);
    const found = await findRoundById(db, round.id);
    expect(found?.round.schedule.publishedAtMs).toBe(nowMs);
    const again = { db, keys: openKeys(folder) };
    expect(await publishRound(again, round.id, administrator, nowMs + 1)).toEqual([
      { key: "alreadyPublished" },
    ]);
    expect(await actsOn(db, round.id)).toEqual(["publish-round"]);
  });

  test("makes the keys that the server holds, to be copied before anybody votes", async () => {
    const { db } = await openFresh();
    await furnish(db, draft);
    expect(await publish(db, {}, round.schedule.voteOpensAtMs)).not.toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
    expect(await publish(db)).toEqual([]);
    const files = ["round-r-1.key", "seal-r-1.key", "sign-r-1.key"];
    expect(readdirSync(folder).toSorted()).toEqual(files);
    const kept = () => files.map((file) => readFileSync(join(folder, file), "hex"));
    const made = kept();
    // Nothing that is done later makes another in their place.
    const found = await findRoundById(db, round.id);
    for (const clockMs of [nowMs, round.schedule.voteOpensAtMs, round.schedule.voteClosesAtMs]) {
      await tendBoxes({ db, keys: openKeys(folder) }, () => clockMs);
    }
    expect(found?.round.schedule.publishedAtMs).toBe(nowMs);
    expect(kept()).toEqual(made);
  });

  test("is refused with the keys of another database, and nothing is published", async () => {
    const { db } = await openFresh();
    await furnish(db, draft);
    expect(await publish(db)).toEqual([]);
    rmSync(join(folder, "seal-r-1.key"));
    await expect(publish(db)).rejects.toThrow("seal-r-1.key is not the one it was: restore it");
    expect((await findRoundById(db, round.id))?.round.schedule.publishedAtMs).toBeNull();
  });

  test.each([["organ"], ["paragraph"], ["on"]] as const)(
    "is refused without the decision's %s",
    async (part) => {
      const { db } = await openFresh();
      await furnish(db, draft);
      const outcomeRules = { ...round.outcomeRules, ground: { ...ground, [part]: "" } };
      const refused = ["outcomeRules.ground.organ: decisionNeeded"];
      expect(await publish(db, { outcomeRules })).toEqual(refused);
      expect((await findRoundById(db, round.id))?.round.schedule.publishedAtMs).toBeNull();
      expect(await actsOn(db, round.id)).toEqual([]);
    },
  );

  test("is refused while the day of the decision behind the rule is to come", async () => {
    const { db } = await openFresh();
    await furnish(db, draft);
    const on = wallTimeOf(nowMs + 86_400_000).slice(0, 10);
    const outcomeRules = { ...round.outcomeRules, ground: { ...ground, on } };
    expect(await publish(db, { outcomeRules })).toEqual(["outcomeRules.ground.on: dayInFuture"]);
    const today = { ...ground, on: wallTimeOf(nowMs).slice(0, 10) };
    expect(await publish(db, { outcomeRules: { ...outcomeRules, ground: today } })).toEqual([]);
  });

  test("is refused without money, or with its times out of order", async () => {
    const { db } = await openFresh();
    await furnish(db, draft);
    const noMoney = { kind: "fixed", cityWideKronor: 0, kronorByArea: { "a-1": 0, "a-2": 0 } };
    expect(await publish(db, { potPlan: noMoney as Round["potPlan"] })).toEqual(["potPlan: noPot"]);
    const { voteOpensAtMs } = round.schedule;
    const schedule = { ...round.schedule, talkFromMs: voteOpensAtMs + 1 };
    expect(await publish(db, { schedule })).toEqual(["schedule.voteOpensAtMs: scheduleOrder"]);
  });

  test("is refused from the millisecond the vote would open", async () => {
    const { db } = await openFresh();
    await furnish(db, draft);
    const { voteOpensAtMs } = round.schedule;
    const late = ["schedule.voteOpensAtMs: dateBefore"];
    expect(await publish(db, {}, voteOpensAtMs)).toEqual(late);
    expect(await publish(db, {}, voteOpensAtMs - 1)).toEqual([]);
  });
});

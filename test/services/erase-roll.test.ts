import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { codeHash, numberHash } from "#app/ballot-box/roll-hash.server.ts";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { tagOf } from "#app/ballot-box/tag.server.ts";
import { verifyBundle } from "#app/ballot-box/verify.server.ts";
import { rollErasedAtMs } from "#app/domain/erasing.ts";
import { packageOf } from "#app/http/control-package.server.ts";
import { eraseDue, startJobs } from "#app/jobs.server.ts";
import { castBallot } from "#app/services/cast-ballot.server.ts";
import { concludeRound } from "#app/services/conclude-round.server.ts";
import { openBox } from "#app/services/open-box.server.ts";
import { publishBatch } from "#app/services/publish-batch.server.ts";
import { listAudit } from "#db/audit.server.ts";
import { replaceCodes } from "#db/codes.server.ts";
import { listLedger } from "#db/ledger.server.ts";
import type { Db } from "#db/open.server.ts";
import { savePerson } from "#db/people.server.ts";
import { insertProposals } from "#db/proposals.server.ts";
import { insertVoters } from "#db/roll.server.ts";
import { saveAddition } from "#db/roll-additions.server.ts";
import { stageRoll } from "#db/roll-import.server.ts";
import { findRound, saveRound } from "#db/rounds.server.ts";
import { areas, officer, round, sample } from "../db/samples.ts";
import { type OpenFresh, onBothEngines } from "../engines.ts";
import { marks, proposals, whileOpenMs } from "./cast-many.ts";

const { voteClosesAtMs, complaintsUntilMs, decisionPlannedAtMs: decidedAtMs } = round.schedule;
const erasedAtMs = rollErasedAtMs({ decidedAtMs })!;
const traces = [
  ...["roll", "roll_alias", "roll_code", "roll_staged"],
  ...["roll_addition", "paper_mark", "withdrawn"],
] as const;
const rollIds = Array.from({ length: 12 }, (_, voter) => String(voter).padStart(32, "0"));

async function rowsOf(db: Db, roundId: string): Promise<number[]> {
  const counts = traces.map(async (table) => {
    const query = db
      .selectFrom(table as "roll")
      .selectAll()
      .where("round_id", "=", roundId);
    return (await query.execute()).length;
  });
  return Promise.all(counts);
}

/** A round with a roll of twelve who vote, decided, and another with a roll of its own. */
async function decidedRound(openFresh: OpenFresh, { released = true } = {}) {
  const { db, url } = await openFresh();
  const folder = mkdtempSync(join(tmpdir(), "radslag-erased-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const keys = openKeys(folder);
  await savePerson(db, officer, { answersQuestions: false });
  await saveRound(db, sample);
  const others = areas.map((area) => ({ ...area, id: `b-${area.id}`, parentId: null }));
  await saveRound(db, { round: { ...round, id: "r-2", slug: "soder" }, areas: others });
  await insertProposals(db, proposals);
  const hashOf = (place: number, roundId: string) =>
    numberHash(keys.pepper(), roundId, String(place));
  const voter = (id: string, place: number, roundId: string, areaId: string) => ({
    ...{ id, numberHash: hashOf(place, roundId), areaId, ageBand: null },
    letter: "print" as const,
  });
  const hashes = rollIds.map((_, place) => hashOf(place, "r-1"));
  for (const [roundId, areaId] of [
    ["r-1", "a-2"],
    ["r-2", "b-a-2"],
  ] as const) {
    const voters = rollIds.map((id, place) => voter(id, place, roundId, areaId));
    await insertVoters(db, roundId, voters);
    const codes = rollIds.map((rollId, place) => {
      const code = codeHash(keys.pepper(), `${roundId} ${place}`);
      return { rollId, codeHash: code };
    });
    await replaceCodes(db, roundId, codes);
    await stageRoll(db, roundId, [voter("", 99, roundId, areaId)]);
    const { id: _, ...added } = voter("", 98, roundId, areaId);
    const proposal = { rollId: null, proposedBy: officer.id, codes: null };
    await saveAddition(db, { ...added, id: `add-${roundId}`, roundId, ...proposal });
  }
  const cast = async (rollId: string) => {
    const tag = tagOf(keys.tagKeyOf("r-1")!, "r-1", rollId);
    const known = { roundId: "r-1", tag, areaId: "a-2", channel: "web" } as const;
    const means = { db, keys, clock: () => whileOpenMs };
    const sent = { marks, castKey: `by ${rollId}` };
    expect(await castBallot(means, sample, proposals, known, sent)).toHaveProperty("cast");
  };
  for (const rollId of rollIds) await cast(rollId);
  await publishBatch({ db, keys }, sample, () => voteClosesAtMs);
  if (released) await openBox({ db, keys }, sample, complaintsUntilMs);
  const schedule = { ...round.schedule, decidedAtMs };
  await saveRound(db, { ...sample, round: { ...round, schedule } });
  const erase = (nowMs: number) => eraseDue(db, nowMs);
  const acts = async () =>
    (await listAudit(db, { limit: 10 })).map(({ act, actorId, subject, detail }) => ({
      ...{ act, actorId, subject, detail },
    }));
  return { db, url, keys, hashes, erase, acts };
}

onBothEngines("the roll of a round that was decided long ago", (openFresh, engine) => {
  it("is erased ninety days after the decision, not before, and its log tells it once", async () => {
    const { db, erase, acts } = await decidedRound(openFresh);
    const before = await rowsOf(db, "r-1");
    expect(before).toEqual([12, 12, 12, 1, 1, 0, 0]);
    await erase(erasedAtMs - 1);
    expect(await rowsOf(db, "r-1")).toEqual(before);
    await Promise.all([1, 2, 3].map(() => erase(erasedAtMs)));
    await erase(erasedAtMs + 1);
    expect(await rowsOf(db, "r-1")).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(await acts()).toEqual([
      { act: "erase-roll", actorId: "timetable", subject: "r-1", detail: { rows: 12 } },
    ]);
    // The other round has not been decided.
    expect(await rowsOf(db, "r-2")).toEqual(before);
  });

  it("leaves ledger, result and control package as they were, sizes and all", async () => {
    const { db, erase } = await decidedRound(openFresh);
    const kept = async () => ({
      ledger: await listLedger(db, "r-1"),
      outcome: await concludeRound(db, (await findRound(db, round.slug))!, erasedAtMs),
      package: (await packageOf(db, "r-1"))!,
    });
    const before = await kept();
    await erase(erasedAtMs);
    const after = await kept();
    expect(after).toEqual(before);
    expect(after.outcome).not.toBeNull();
    const bundle = new Map(after.package.map(({ name, content }) => [name, content]));
    expect(verifyBundle(bundle)).toMatchObject({ verified: { ballots: 12 } });
    const manifest = JSON.parse(String(bundle.get("manifest.json"))) as object;
    expect(manifest).toMatchObject({ roll: { size: 12 } });
  });

  it("is not erased while the votes have not been opened", async () => {
    const { db, erase, acts } = await decidedRound(openFresh, { released: false });
    await erase(erasedAtMs);
    expect(await rowsOf(db, "r-1")).toEqual([12, 12, 12, 1, 1, 0, 0]);
    expect(await acts()).toEqual([]);
  });

  if (engine === "sqlite") {
    it("leaves nothing of the numbers in the file or the log beside it", async () => {
      const { url, hashes, erase } = await decidedRound(openFresh);
      const path = url.slice("file:".length);
      const files = [path, `${path}-wal`].filter((one) => existsSync(one));
      const found = () => {
        const text = files.map((one) => readFileSync(one, "latin1")).join("\n");
        return hashes.filter((hash) => text.includes(hash)).length;
      };
      expect(found()).toBe(12);
      await erase(erasedAtMs);
      expect(found()).toBe(0);
    });
  }

  it("goes by the one timetable, whose clock is moved", async () => {
    const { db, keys } = await decidedRound(openFresh);
    const faults: unknown[] = [];
    const onFault = (error: unknown) => faults.push(error);
    const stop = startJobs({ db, keys, clock: () => erasedAtMs, leastBallots: 1, onFault });
    await expect.poll(() => rowsOf(db, "r-1")).toEqual([0, 0, 0, 0, 0, 0, 0]);
    stop();
  });
});

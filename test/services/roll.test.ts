import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { numberHash, rollCommitment } from "#app/ballot-box/roll-hash.server.ts";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { adoptRoll } from "#app/services/adopt-roll.server.ts";
import { proposeVoter } from "#app/services/propose-voter.server.ts";
import { publishBatch } from "#app/services/publish-batch.server.ts";
import { settleVoter } from "#app/services/settle-voter.server.ts";
import { stageRoll } from "#app/services/stage-roll.server.ts";
import { listAudit } from "#db/audit.server.ts";
import { listBundleFiles } from "#db/bundle.server.ts";
import { listLedger } from "#db/ledger.server.ts";
import { savePerson } from "#db/people.server.ts";
import { insertProposals } from "#db/proposals.server.ts";
import { countRoll, findByNumber, listRollIds } from "#db/roll.server.ts";
import { listAdditions } from "#db/roll-additions.server.ts";
import { findRoundById, saveRound } from "#db/rounds.server.ts";
import { round, sample } from "../db/samples.ts";
import { type OpenFresh, onBothEngines } from "../engines.ts";
import { proposals } from "./cast-many.ts";
import { administrator } from "./desk.ts";

const { voteOpensAtMs } = round.schedule;
const before = voteOpensAtMs - 1;
const colleague = { ...administrator, id: "u-colleague", name: "Kollegan" };
const [amina, karin, noor] = ["198702032387", "196109142387", "201212202384"];

async function desk(openFresh: OpenFresh) {
  const { db } = await openFresh();
  await saveRound(db, sample);
  await insertProposals(db, proposals);
  for (const one of [administrator, colleague]) {
    await savePerson(db, one, { answersQuestions: false });
  }
  const folder = mkdtempSync(join(tmpdir(), "radslag-roll-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const keys = openKeys(folder);
  const village = sample.areas.find(({ id }) => id === "a-2")!.name;
  const file = (...numbers: string[]) =>
    Buffer.from(`personnummer;område\n${numbers.map((one) => `${one};${village}`).join("\n")}\n`);
  const read = (...numbers: string[]) =>
    stageRoll({ db, keys }, "r-1", file(...numbers), administrator, before);
  const find = (number: string) =>
    findByNumber(db, "r-1", numberHash(keys.pepper(), "r-1", number));
  const acts = async () => (await listAudit(db, { limit: 100 })).map(({ act }) => act);
  return { db, keys, read, find, acts };
}

onBothEngines("the roll of a round", (openFresh) => {
  it("is read first and taken afterwards, and who stays keeps the row", async () => {
    const { db, read, find, acts } = await desk(openFresh);
    expect(await read(amina, karin)).toMatchObject({ report: { rows: 2 } });
    expect(await countRoll(db, "r-1")).toEqual([]);
    expect(await adoptRoll(db, "r-1", administrator, before)).toEqual([]);
    const hers = await find(amina);
    expect(hers).toMatchObject({ areaId: "a-2", kind: "person" });
    await read(amina, noor);
    await adoptRoll(db, "r-1", administrator, before);
    expect(await find(amina)).toEqual(hers);
    expect(await find(karin)).toBeNull();
    expect(await find(noor)).not.toBeNull();
    expect(await countRoll(db, "r-1")).toEqual([{ areaId: "a-2", voters: 2 }]);
    const found = await findRoundById(db, "r-1");
    expect(found?.areas.find(({ id }) => id === "a-2")?.entitled).toBe(2);
    expect(await acts()).toEqual(["adopt-roll", "read-roll-file", "adopt-roll", "read-roll-file"]);
  });

  it("keeps no number, whatever way it is written", async () => {
    const { db, read } = await desk(openFresh);
    await read(amina, karin);
    await adoptRoll(db, "r-1", administrator, before);
    const kept = JSON.stringify([
      await db.selectFrom("roll").selectAll().execute(),
      await db.selectFrom("roll_alias").selectAll().execute(),
      await listAudit(db, { limit: 100 }),
    ]);
    expect(kept).not.toContain("8702032387");
    expect(kept).not.toContain("870203");
  });

  it("is promised in the manifest, and is frozen from then on", async () => {
    const { db, keys, read } = await desk(openFresh);
    await read(amina, karin);
    await adoptRoll(db, "r-1", administrator, before);
    await publishBatch({ db, keys }, sample, () => voteOpensAtMs);
    const files = await listBundleFiles(db, "r-1");
    const manifest = JSON.parse(files.find(({ name }) => name === "manifest.json")!.content);
    const commit = rollCommitment(await listRollIds(db, "r-1"));
    expect(manifest).toMatchObject({ register: "roll", roll: { size: 2, commit } });
    const late = await stageRoll(
      { db, keys },
      "r-1",
      Buffer.from("personnummer;område\n1;2"),
      administrator,
      voteOpensAtMs,
    );
    expect(late).toEqual({ problems: [{ key: "rollFrozen" }] });
    expect(await adoptRoll(db, "r-1", administrator, voteOpensAtMs)).toEqual([
      { key: "rollFrozen" },
    ]);
  });

  it("grows when it is frozen only by two members of staff, and the ledger tells of it", async () => {
    const { db, keys, read, find, acts } = await desk(openFresh);
    await read(amina);
    await adoptRoll(db, "r-1", administrator, before);
    await publishBatch({ db, keys }, sample, () => voteOpensAtMs);
    const addition = { number: karin, areaId: "a-2", earlierNumber: "" };
    const propose = (one: typeof addition) =>
      proposeVoter({ db, keys }, "r-1", one, administrator, voteOpensAtMs);
    expect(await propose({ ...addition, number: amina })).toMatchObject([{ key: "alreadyOnRoll" }]);
    expect(await propose({ ...addition, number: "1" })).toMatchObject([
      { key: "numberUnreadable" },
    ]);
    expect(await propose(addition)).toEqual([]);
    expect(await find(karin)).toBeNull();
    const [{ id } = { id: "" }] = await listAdditions(db, "r-1");
    const settle = (person: typeof administrator) =>
      settleVoter(db, "r-1", id, true, person, voteOpensAtMs);
    expect(await settle(administrator)).toEqual([{ key: "sameStaff" }]);
    expect(await find(karin)).toBeNull();
    expect(await settle(colleague)).toEqual([]);
    expect(await find(karin)).toMatchObject({ areaId: "a-2" });
    expect(await settle(colleague)).toEqual([{ key: "changedMeanwhile" }]);
    await db
      .insertInto("inbox")
      .values({
        ...{ round_id: "r-1", c: "c".repeat(64), tag: "7".repeat(32), area_id: "a-2" },
        ...{ version: 1, sealed_hash: "5".repeat(64), channel: "web" },
      })
      .execute();
    await publishBatch({ db, keys }, sample, () => voteOpensAtMs + 1);
    expect(await listLedger(db, "r-1")).toContain('{"add":1,"t":"roll"}');
    expect((await acts()).slice(0, 2)).toEqual(["confirm-voter", "propose-voter"]);
  });

  it("lets a new number lead to the row of an earlier one, and so to the same tag", async () => {
    const { db, keys, read, find } = await desk(openFresh);
    await read(amina);
    await adoptRoll(db, "r-1", administrator, before);
    const changed = { number: noor, areaId: "", earlierNumber: amina };
    expect(await proposeVoter({ db, keys }, "r-1", changed, administrator, voteOpensAtMs)).toEqual(
      [],
    );
    const [{ id } = { id: "" }] = await listAdditions(db, "r-1");
    await settleVoter(db, "r-1", id, true, colleague, voteOpensAtMs);
    expect(await find(noor)).toEqual(await find(amina));
    expect(await listRollIds(db, "r-1")).toHaveLength(1);
  });

  it.each([
    ["no table", Buffer.from([0, 1, 2]), "fileUnreadable"],
    ["nothing", Buffer.from(""), "fileUnreadable"],
    ["another table", Buffer.from("namn;ort\nA;B"), "columnMissing"],
  ])("is not touched by a file that is %s", async (_, bytes, key) => {
    const { db, keys, read } = await desk(openFresh);
    await read(amina);
    await adoptRoll(db, "r-1", administrator, before);
    const answer = await stageRoll({ db, keys }, "r-1", bytes, administrator, before);
    expect(answer).toMatchObject({ problems: [{ key }] });
    expect(await listRollIds(db, "r-1")).toHaveLength(1);
  });
});

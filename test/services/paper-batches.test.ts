import { sql } from "kysely";
import { expect, it } from "vitest";
import { newSerial } from "#app/ballot-box/keying.server.ts";
import { verifyBundle } from "#app/ballot-box/verify.server.ts";
import { concludeRound } from "#app/services/conclude-round.server.ts";
import { correctPaperBatch } from "#app/services/correct-paper-batch.server.ts";
import { dropPaperKeying } from "#app/services/drop-paper-keying.server.ts";
import { openPaperBatch } from "#app/services/open-paper-batch.server.ts";
import { listAudit } from "#db/audit.server.ts";
import { listTurnout } from "#db/ledger.server.ts";
import type { Db } from "#db/open.server.ts";
import { listPaperBatches, listSpoiled } from "#db/paper-batches.server.ts";
import { listKeyedBallots } from "#db/paper-keyings.server.ts";
import { round, sample } from "../db/samples.ts";
import { onBothEngines } from "../engines.ts";
import { whileOpenMs } from "./cast-many.ts";
import { blank, eva, maja, nils, onPaper, openTable } from "./paper-desk.ts";

const { voteClosesAtMs, complaintsUntilMs } = round.schedule;

/** Every value in every table, as text: what someone with the whole database can read. */
async function everythingIn(db: Db): Promise<string> {
  const tables = await db.introspection.getTables();
  const rows = await Promise.all(
    tables.map(({ name }) => sql`select * from ${sql.table(name)}`.execute(db)),
  );
  return JSON.stringify(rows.map((result) => result.rows));
}

onBothEngines("keying paper ballots", (openFresh) => {
  it("agrees when two read the same, and asks a third when they do not", async () => {
    const { db, openBatch, key } = await openTable(openFresh);
    const no = await openBatch(3);
    const [same, other] = [newSerial(), newSerial()];
    expect(await key(no, same, onPaper(), eva, true)).toEqual({ state: "once" });
    expect(await key(no, same, onPaper(), maja)).toEqual({ state: "agreed" });
    expect(await key(no, other, onPaper(), eva, true)).toEqual({ state: "once" });
    expect(await key(no, other, blank, maja)).toEqual({ state: "differs" });
    for (const person of [eva, maja]) {
      expect(await key(no, other, blank, person)).toEqual({ problems: [{ key: "keyedBefore" }] });
    }
    expect(await key(no, other, blank, nils)).toEqual({ state: "agreed" });
    const states = (await listKeyedBallots(db, "r-1", no)).map(({ serial, state, keyings }) => [
      ...[serial, state],
      keyings.length,
    ]);
    const expected = [
      [same, "agreed", 2],
      [other, "agreed", 3],
    ];
    expect(states).toEqual(expected.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
  });

  it("holds a paper ballot to the same rules as every other", async () => {
    const { openBatch, key } = await openTable(openFresh);
    const no = await openBatch(2);
    const marked = (areaId: string, ...ids: string[]) => ({
      marks: { areaId, choices: ids.map((proposalId) => ({ proposalId, score: 1 })), savings: [] },
    });
    const refusals: [ReturnType<typeof marked>, string][] = [
      [marked("a-2"), "ballotEmpty"],
      [marked("a-1", "p-1"), "areaUnknown"],
      [marked("a-2", "p-x"), "unknownProposal"],
      [marked("a-2", "p-1", "p-1"), "choiceRepeated"],
    ];
    for (const [read, problem] of refusals) {
      expect(await key(no, newSerial(), read, eva, true)).toMatchObject({
        problems: [{ key: problem }],
      });
    }
  });

  it("keeps to its batch, its serial and the protocol's number", async () => {
    const { db, openBatch, key } = await openTable(openFresh);
    const no = await openBatch(1);
    const other = await openBatch(2, "Servicecenter");
    const serial = newSerial();
    expect(await key(no, serial, onPaper(), maja)).toEqual({
      problems: [{ key: "serialUnknown" }],
    });
    // The same press twice is one ballot.
    const presses = await Promise.all([1, 2].map(() => key(no, serial, onPaper(), eva, true)));
    expect(presses.filter((answer) => "state" in answer)).toHaveLength(1);
    expect(await key(no, serial, onPaper(), maja, true)).toMatchObject({
      problems: [{ key: "changedMeanwhile" }],
    });
    expect(await key(other, serial, onPaper(), maja)).toEqual({
      problems: [{ key: "serialUnknown" }],
    });
    expect(await key(no, newSerial(), onPaper(), maja, true)).toEqual({
      problems: [{ key: "batchFull", values: { limit: 1 } }],
    });
    const named = { name: "Biblioteket", areaId: "a-2", ballots: 1 };
    const twin = await openPaperBatch(db, "r-1", named, eva, whileOpenMs);
    expect(twin).toEqual({ problems: [{ key: "batchNameTaken", field: "name" }] });
    // The town has no pot of its own: nobody votes there.
    const astray = { name: "Tätorten", areaId: "a-1", ballots: 1 };
    expect(await openPaperBatch(db, "r-1", astray, eva, whileOpenMs)).toMatchObject({
      problems: [{ key: "areaUnknown" }],
    });
  });

  it("lets the maker take back a ballot that nobody else has keyed", async () => {
    const { db, openBatch, key } = await openTable(openFresh);
    const no = await openBatch(1);
    const serial = newSerial();
    await key(no, serial, onPaper(), eva, true);
    const drop = (person: typeof eva) => dropPaperKeying(db, "r-1", serial, person, whileOpenMs);
    expect(await drop(maja)).toEqual([{ key: "changedMeanwhile" }]);
    expect(await drop(eva)).toEqual([]);
    expect(await drop(eva)).toEqual([{ key: "changedMeanwhile" }]);
    await key(no, serial, onPaper(), eva, true);
    await key(no, serial, onPaper(), maja);
    expect(await drop(eva)).toEqual([{ key: "changedMeanwhile" }]);
  });

  it("closes a batch only when every ballot of the protocol is agreed on, once", async () => {
    const { db, openBatch, key, close, lines, publish } = await openTable(openFresh);
    const no = await openBatch(3);
    const serials = [newSerial(), newSerial()] as const;
    expect(await close(no)).toEqual([{ key: "batchNotWhole" }]);
    await key(no, serials[0], onPaper(), eva, true);
    await key(no, serials[1], blank, eva, true);
    await key(no, serials[0], onPaper(), maja);
    await key(no, serials[1], onPaper(), maja);
    expect(await close(no)).toEqual([{ key: "batchNotWhole" }]);
    await key(no, serials[1], blank, nils);
    // Both are agreed on, but the protocol says three.
    expect(await close(no)).toEqual([{ key: "batchNotWhole" }]);
    expect(await correctPaperBatch(db, "r-1", no, 2, eva, whileOpenMs)).toEqual([]);
    await publish(whileOpenMs);
    expect((await lines()).filter(({ t }) => t === "paper")).toEqual([]);
    const closings = await Promise.all([close(no), close(no)]);
    expect(closings.map((problems) => problems.length).sort()).toEqual([0, 1]);
    expect(await correctPaperBatch(db, "r-1", no, 9, eva, whileOpenMs)).toHaveLength(1);
    expect(await listSpoiled(db, "r-1")).toEqual([{ batch: no, reason: "blank", ballots: 1 }]);
    expect(await listKeyedBallots(db, "r-1", no)).toEqual([]);
    expect(await db.selectFrom("paper_keying").selectAll().execute()).toEqual([]);
    await publish(whileOpenMs);
    const [paper] = (await lines()).filter(({ t }) => t === "paper");
    expect(paper).toMatchObject({ serial: serials[0], batch: String(no), area: "a-2" });
    expect(await listTurnout(db, "r-1")).toEqual([{ areaId: "a-2", channel: "paper", ballots: 1 }]);
    expect(await key(no, serials[0], onPaper(), nils, true)).toEqual({
      problems: [{ key: "changedMeanwhile" }],
    });
  });

  it("C10: nobody with the database can read what was keyed, and all lie equally long", async () => {
    const { db, openBatch, key, keyAll } = await openTable(openFresh);
    const no = await openBatch(2);
    await key(no, newSerial(), onPaper("p-9"), eva, true);
    await key(no, newSerial(), blank, eva, true);
    await keyAll([onPaper("p-9"), onPaper("p-1")], "Servicecenter");
    const keyings = await db.selectFrom("paper_keying").select("sealed").execute();
    const sealed = await db.selectFrom("paper_sealed").select("sealed").execute();
    expect(keyings).toHaveLength(2);
    expect(new Set(keyings.map((row) => row.sealed.length)).size).toBe(1);
    expect(new Set(sealed.map((row) => row.sealed.length)).size).toBe(1);
    const readable = await everythingIn(db);
    const decoded = [...keyings, ...sealed].map((row) =>
      Buffer.from(row.sealed, "base64").toString("latin1"),
    );
    expect(decoded.join()).not.toMatch(/p-9|blank|scores/);
    // The proposal stands among the proposals, and nowhere else.
    expect(readable.match(/"p-9"/g)).toHaveLength(1);
    expect(readable).not.toMatch(/\\"scores\\"|"reason":"blank"/);
    expect(JSON.stringify(await listAudit(db, { limit: 100 }))).not.toMatch(/p-9|p-1/);
  });

  it("C2: a keying that was moved or changed is not read", async () => {
    const { db, openBatch, key } = await openTable(openFresh);
    const no = await openBatch(2);
    const [one, other] = [newSerial(), newSerial()];
    await key(no, one, onPaper(), eva, true);
    await key(no, other, blank, eva, true);
    const stolen = db.selectFrom("paper_keying").select("sealed").where("serial", "=", other);
    const { sealed } = await stolen.executeTakeFirstOrThrow();
    await db.updateTable("paper_keying").set({ sealed }).where("serial", "=", one).execute();
    await expect(key(no, one, blank, maja)).rejects.toThrow("does not open");
  });

  it("the ledger waits for open batches, and takes what is closed meanwhile", async () => {
    const { openBatch, key, close, publish, lines, open, bundle } = await openTable(openFresh);
    const no = await openBatch(1);
    const serial = newSerial();
    await publish(voteClosesAtMs);
    await publish(voteClosesAtMs + 1);
    expect((await lines()).map(({ t }) => t)).toEqual(["open"]);
    await key(no, serial, onPaper(), eva, true);
    await key(no, serial, onPaper(), maja);
    expect(await close(no, voteClosesAtMs + 2)).toEqual([]);
    await publish(voteClosesAtMs + 3);
    expect((await lines()).map(({ t }) => t)).toEqual(["open", "paper", "close"]);
    await open(complaintsUntilMs);
    expect(verifyBundle(await bundle())).toMatchObject({ verified: { ballots: 1, withheld: 1 } });
  });

  it("leaves out the batch that is not closed when the complaint window is over", async () => {
    const { db, openBatch, key, keyAll, close, publish, lines, open } = await openTable(openFresh);
    await keyAll([onPaper()], "Servicecenter");
    const no = await openBatch(1);
    const serial = newSerial();
    await key(no, serial, onPaper(), eva, true);
    await publish(complaintsUntilMs - 1);
    expect((await lines()).map(({ t }) => t)).toEqual(["open", "paper"]);
    await publish(complaintsUntilMs);
    await open(complaintsUntilMs);
    expect((await lines()).map(({ t }) => t)).toEqual(["open", "paper", "close", "release"]);
    expect(await key(no, serial, onPaper(), maja)).toEqual({ problems: [{ key: "paperClosed" }] });
    expect(await close(no, complaintsUntilMs)).toEqual([{ key: "paperClosed" }]);
    expect(await db.selectFrom("paper_keying").selectAll().execute()).toEqual([]);
    const batches = await listPaperBatches(db, "r-1");
    expect(batches.map(({ name, closed }) => [name, closed])).toEqual([
      ["Servicecenter", true],
      ["Biblioteket", false],
    ]);
    const concluded = await concludeRound(db, sample, complaintsUntilMs);
    expect(concluded?.outcome.turnout).toMatchObject({ ballots: 1, byChannel: { paper: 1 } });
    expect(await db.selectFrom("paper_sealed").selectAll().execute()).toEqual([]);
  });

  it("C15: each act leaves one audit line", async () => {
    const { db, roll, mark, keyAll } = await openTable(openFresh, 1);
    await mark(roll[0]!.rollId);
    await keyAll([onPaper()]);
    const acts = (await listAudit(db, { subject: "r-1", limit: 100 })).map(({ act }) => act);
    expect(acts.reverse()).toEqual([
      "propose-mark",
      "confirm-mark",
      "open-paper-batch",
      "key-paper-ballot",
      "key-paper-ballot",
      "close-paper-batch",
    ]);
  });
});

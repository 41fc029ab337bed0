import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import type { Delivery } from "#app/domain/delivery.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { concludeRound } from "#app/services/conclude-round.server.ts";
import { appendAudit, listAuditLinks } from "#db/audit.server.ts";
import { checkChain } from "#db/audit-chain.server.ts";
import { insertDelivery, listDeliveries } from "#db/deliveries.server.ts";
import { demoClockStarts } from "#db/demo/index.ts";
import { listArgumentsOfRound, saveReport } from "#db/discussion.server.ts";
import { migrateToNewest } from "#db/migrate.server.ts";
import { findMunicipality } from "#db/municipality.server.ts";
import { type Db, openDatabase } from "#db/open.server.ts";
import { listDecisions } from "#db/outcomes.server.ts";
import { listProposals } from "#db/proposals.server.ts";
import { findRound, listRounds } from "#db/rounds.server.ts";
import { onBothEngines } from "../engines.ts";
import { putDemo } from "../made-demo.ts";
import { fillOlder, rowsOf } from "./older-content.ts";

const nowMs = demoClockStarts["follow-up"];
const folder = mkdtempSync(join(tmpdir(), "radslag-upgrade-"));
await putDemo("follow-up", folder);
const { db: demo, close } = await openDatabase(`file:${join(folder, "radslag.db")}`);
await demo.transaction().execute(async (db) => {
  const line = { actorId: "demo-maria", act: "change-round", detail: { text: "Å\n" } };
  for (const atMs of [1, 2]) await appendAudit(db, { ...line, atMs, subject: "r-2026" });
});
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

async function mainRound(db: Db): Promise<RoundWithAreas> {
  const found = await findRound(db, "alvhamn-2026");
  if (!found) throw new Error("The main round is not there.");
  return found;
}

/** What residents and staff read of a round, and how its count ends. */
async function told(db: Db) {
  const found = await mainRound(db);
  const { id } = found.round;
  const concluded = await concludeRound(db, found, nowMs);
  return {
    municipality: (await findMunicipality(db))?.name,
    rounds: await listRounds(db),
    proposals: (await listProposals(db, { roundId: id })).proposals,
    deliveries: await listDeliveries(db, id),
    talk: await listArgumentsOfRound(db, id),
    decisions: await listDecisions(db, id),
    outcome: concluded?.outcome,
    lotSeed: concluded?.lotSeed,
  };
}

/** A step of the work as it was kept before there was more to say of it. */
function olderStep(step: Delivery): Delivery {
  const { photo: _, ...kept } = step;
  const recordedAtMs = Date.parse(`${step.on}T12:00:00Z`);
  return {
    ...kept,
    readyOn: null,
    delayReason: "",
    costKronor: null,
    corrects: null,
    recordedAtMs,
  };
}

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);

onBothEngines("an older database", (_openFresh, _engine, emptyUrl) => {
  it.each(["0009-class-codes", "0011-messages", "0014-photos", "0018-prices"])(
    "as it was after %s keeps all that it held",
    async (lastStep) => {
      const { db, close } = await openDatabase(await emptyUrl());
      const tables = await fillOlder(db, lastStep, demo);
      const before = await Promise.all(tables.map((table) => rowsOf(db, table)));
      expect(before.flat().length).toBeGreaterThan(1000);

      expect((await migrateToNewest(db))[0]! > lastStep).toBe(true);
      for (const [place, table] of tables.entries()) {
        expect(await rowsOf(db, table), table.name).toEqual(before[place]);
      }
      const links = await listAuditLinks(db);
      expect(links.length).toBeGreaterThan(0);
      expect(checkChain(links)).toMatchObject({ lines: links.length });
      await close();
    },
  );

  it("is read and written as one that was made today", async () => {
    const { db, close } = await openDatabase(await emptyUrl());
    await fillOlder(db, "0011-messages", demo);
    await migrateToNewest(db);
    const { proposals, deliveries, ...now } = await told(demo);
    const plain = (one: (typeof proposals)[number]) => {
      return { ...one, photo: null, spot: null, coAuthors: undefined };
    };
    const { proposals: readProposals, deliveries: readDeliveries, ...read } = await told(db);
    expect(read).toEqual(now);
    expect(readProposals).toEqual(proposals.map(plain));
    const older = deliveries.filter(({ stage }) => stage !== "stopped").map(olderStep);
    expect(older.length).toBeGreaterThan(3);
    expect([...readDeliveries].sort(byId)).toEqual(older.sort(byId));

    const last = { ...older[0]!, id: "stopped-now", stage: "stopped" as const };
    await insertDelivery(db, last);
    expect(await listDeliveries(db, proposals[0]!.roundId)).toContainEqual(last);
    const waits = { reportedAtMs: nowMs, handledAtMs: null, proposalId: proposals[0]!.id };
    const report = { id: "report-now", subjectKind: "offer", subjectId: "offer-1", reason: "Hån" };
    await saveReport(db, { ...report, ...waits, subjectKind: "offer" });
    await close();
  });
});

import { expect, test } from "vitest";
import type { DeliveryText } from "#app/domain/delivery.ts";
import { photoOfStep } from "#app/domain/delivery-photos.ts";
import type { Person } from "#app/domain/person.ts";
import type { CleanPhoto, PhotoChange } from "#app/domain/photo.ts";
import { type DecisionText, recordDecision } from "#app/services/record-decision.server.ts";
import { recordDelivery } from "#app/services/record-delivery.server.ts";
import { listAudit } from "#db/audit.server.ts";
import { listDeliveriesOf } from "#db/deliveries.server.ts";
import { demoClockStarts } from "#db/demo/index.ts";
import { seedDemo } from "#db/demo/seed.server.ts";
import { listNews } from "#db/news.server.ts";
import { findShownFile } from "#db/photos.server.ts";
import { findRoundById } from "#db/rounds.server.ts";
import { madePhoto } from "../a-picture.ts";
import { onBothEngines } from "../engines.ts";

const roundId = "r-2026";
const nowMs = demoClockStarts["follow-up"];
const person = { title: null, homeArea: null, bornOn: null };
const johan: Person = { ...person, id: "demo-johan", name: "Johan Åström", role: "officer" };
const chair: Person = { ...person, id: "demo-birgitta", name: "Birgitta", role: "member" };
const building: DeliveryText = {
  stage: "building",
  on: "2026-12-01",
  note: "Redskapen monteras.",
  readyOn: "2027-05-09",
  delayReason: "",
  costKronor: 180_000,
};

onBothEngines("Recording how the work goes", (openFresh) => {
  async function demo(proposalId = "p-hs3") {
    const { db } = await openFresh();
    await seedDemo(db, "follow-up");
    const lines = () => listDeliveriesOf(db, proposalId);
    const latest = async () => (await lines()).at(-1)?.id ?? null;
    const record = async (
      text: Partial<DeliveryText> = {},
      line: { corrects?: string; seen?: string | null } = {},
      photo: PhotoChange = "same",
    ) => {
      const seen = line.seen === undefined ? await latest() : line.seen;
      const about = { roundId, proposalId };
      const which = { corrects: line.corrects ?? null, seen };
      return recordDelivery(db, about, { ...building, ...text }, which, johan, nowMs, photo);
    };
    return { db, lines, latest, record };
  }

  test("adds a line that is never changed, and tells of it in the log and in the news", async () => {
    const { db, lines, record } = await demo();
    const before = await lines();
    expect(await record()).toEqual([]);
    const after = await lines();
    expect(after.slice(0, -1)).toEqual(before);
    expect(after.at(-1)).toMatchObject({ ...building, corrects: null, recordedAtMs: nowMs });
    const [line] = await listAudit(db, { subject: "p-hs3", limit: 1 });
    expect(line).toMatchObject({
      ...{ act: "record-delivery", actorId: johan.id, roundId },
      detail: { stage: "building", reason: "Redskapen monteras.", costKronor: 180_000 },
    });
    const found = await findRoundById(db, roundId);
    const [news] = await listNews(db, found!.round, nowMs);
    expect(news).toMatchObject({ kind: "delivery", proposal: { id: "p-hs3" }, atMs: nowMs });
  });

  test("keeps a picture, which follows what puts the line right until another takes its place", async () => {
    const { db, lines, latest, record } = await demo();
    const [one, other] = [madePhoto("a"), madePhoto("b")];
    const shown = async () => photoOfStep((await lines()).at(-1)!, await lines());
    const served = (photo: CleanPhoto) => findShownFile(db, photo.hash, 480);
    await record({}, {}, { alt: "Redskapen står.", clean: one });
    const first = await latest();
    expect(await shown()).toMatchObject({ alt: "Redskapen står.", hash: one.hash });
    const [line] = await listAudit(db, { subject: "p-hs3", limit: 1 });
    expect(line?.detail).toMatchObject({ photo: "new" });
    expect(JSON.stringify(line)).not.toContain("Redskapen står");
    await record({ note: "Fel dag." }, { corrects: first! });
    expect(await shown()).toMatchObject({ hash: one.hash });
    expect(photoOfStep((await lines()).at(-2)!, await lines())).toBeNull();
    const words = { alt: "Tre redskap.", clean: null };
    await record({ note: "Fel ord." }, { corrects: (await latest())! }, words);
    expect(await shown()).toMatchObject({ alt: "Tre redskap.", hash: one.hash });
    const newer = { alt: "Fyra redskap.", clean: other };
    await record({ note: "Fel bild." }, { corrects: (await latest())! }, newer);
    expect(await shown()).toMatchObject({ alt: "Fyra redskap.", hash: other.hash });
    expect([await served(one), (await served(other)) !== null]).toEqual([null, true]);
    await record({ note: "Barn syntes." }, { corrects: (await latest())! }, "none");
    expect([await shown(), await served(other)]).toEqual([null, null]);
    // A step that is refused leaves no picture behind.
    const before = (await db.selectFrom("photo").select("id").execute()).length;
    await record({ on: "2099-01-01" }, {}, { alt: "Ingen.", clean: madePhoto("c") });
    expect(await db.selectFrom("photo").select("id").execute()).toHaveLength(before);
  });

  test("puts a wrong line right by a new one, and keeps the wrong one", async () => {
    const { lines, latest, record } = await demo();
    await record({ costKronor: 810_000 });
    const wrong = await latest();
    const why = { note: "Vi hade kastat om siffrorna.", costKronor: 180_000 };
    expect(await record(why, { corrects: wrong! })).toEqual([]);
    const [old, right] = (await lines()).slice(-2);
    expect([old?.costKronor, right?.costKronor, right?.corrects]).toEqual([
      810_000,
      180_000,
      wrong,
    ]);
    // What has been put right is no longer there to put right.
    expect(await record(why, { corrects: wrong! })).toMatchObject([{ key: "changedMeanwhile" }]);
  });

  test("takes one of two who write at the same time, and the same press once", async () => {
    const { lines, latest, record } = await demo();
    const before = (await lines()).length;
    const seen = await latest();
    const answers = await Promise.all([record({}, { seen }), record({ note: "Nej." }, { seen })]);
    expect(answers.map((problems) => problems.map(({ key }) => key)).sort()).toEqual([
      [],
      ["changedMeanwhile"],
    ]);
    expect((await lines()).length).toBe(before + 1);
  });

  test("asks for the reason when the day is moved, and writes nothing until it has it", async () => {
    const { lines, record } = await demo();
    const before = await lines();
    const later = { readyOn: "2027-06-30" };
    expect(await record(later)).toEqual([{ key: "delayReasonNeeded", field: "delayReason" }]);
    expect(await lines()).toEqual(before);
    expect(await record({ ...later, delayReason: "Tjälen gick sent ur marken." })).toEqual([]);
  });

  test("is not open for what the nämnd has not decided to do", async () => {
    const { lines, record } = await demo("p-ide-simhall");
    expect(await record()).toEqual([{ key: "deliveryNotDecided", field: "stage" }]);
    expect(await lines()).toEqual([]);
  });

  test("takes only that it was stopped when the nämnd no longer wants it", async () => {
    const { db, record } = await demo();
    const rejected: DecisionText = {
      verdict: "reject",
      deviationClass: "cost",
      paragraph: "§ 120",
      decidedOn: "2026-11-20",
      reason: "Anbuden blev dubbelt så höga.",
    };
    expect(await recordDecision(db, roundId, ["p-hs3"], rejected, chair, nowMs)).toEqual([]);
    expect(await record()).toEqual([{ key: "deliveryOnlyStopped", field: "stage" }]);
    const stopped = { stage: "stopped", note: "Nämnden avbröt bygget." } as const;
    expect(await record(stopped)).toEqual([]);
  });
});

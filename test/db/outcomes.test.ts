import { expect, it } from "vitest";
import type { Decision, Meeting, RoundNote } from "#app/domain/decision.ts";
import type { Delivery } from "#app/domain/delivery.ts";
import { insertDelivery, listDeliveries, listDeliveriesOf } from "#db/deliveries.server.ts";
import {
  listDecisions,
  listMeetings,
  listRoundNotes,
  saveDecision,
  saveMeeting,
  saveRoundNote,
} from "#db/outcomes.server.ts";
import { savePerson } from "#db/people.server.ts";
import { insertProposals } from "#db/proposals.server.ts";
import { saveRound } from "#db/rounds.server.ts";
import { onBothEngines } from "../engines.ts";
import { bench, officer, sample, saving, startMs } from "./samples.ts";

const followed: Decision = {
  id: "d-1",
  roundId: "r-1",
  proposalId: "p-1",
  verdict: "follow",
  paragraph: "§ 31",
  decidedOn: "2026-06-30",
  deviationClass: null,
  reason: "",
  recordedBy: "u-2",
  recordedAtMs: startMs,
};

onBothEngines("what follows a vote", (openFresh) => {
  const openRound = async () => {
    const { db } = await openFresh();
    await saveRound(db, sample);
    await savePerson(db, officer, { answersQuestions: true });
    await insertProposals(db, [bench, saving]);
    return db;
  };

  it("keeps one decision about each proposal, and a corrected one takes its place", async () => {
    const db = await openRound();
    const departed: Decision = {
      ...followed,
      id: "d-2",
      proposalId: "p-2",
      verdict: "reject",
      deviationClass: "cost",
      reason: "Dyrare än beräknat.",
      recordedAtMs: startMs + 1,
    };
    await saveDecision(db, departed);
    await saveDecision(db, followed);
    expect(await listDecisions(db, "r-1")).toEqual([followed, departed]);
    await saveDecision(db, { ...followed, id: "d-3", paragraph: "§ 32" });
    expect(await listDecisions(db, "r-1")).toEqual([{ ...followed, paragraph: "§ 32" }, departed]);
    expect(await listDecisions(db, "r-2")).toEqual([]);
  });

  it("keeps the meeting with its agenda", async () => {
    const db = await openRound();
    const meeting: Meeting = {
      id: "m-1",
      roundId: "r-1",
      startsAtMs: startMs,
      organ: "Fritidsnämnden",
      place: "Sessionssalen",
      agenda: [{ title: "Medborgarbudget", text: "Resultatet av omröstningen." }],
    };
    await saveMeeting(db, { ...meeting, place: "Biblioteket" });
    await saveMeeting(db, meeting);
    expect(await listMeetings(db, "r-1")).toEqual([meeting]);
  });

  it("keeps what the report must tell of, the earliest first", async () => {
    const db = await openRound();
    const note: RoundNote = {
      id: "n-1",
      roundId: "r-1",
      atMs: startMs,
      text: "Avbrott i en timme.",
    };
    const earlier = { ...note, id: "n-2", atMs: startMs - 1 };
    await saveRoundNote(db, note);
    await saveRoundNote(db, earlier);
    expect(await listRoundNotes(db, "r-1")).toEqual([earlier, note]);
  });

  it("follows every decided proposal of a round until it is done", async () => {
    const db = await openRound();
    const planned: Delivery = {
      id: "s-1",
      proposalId: "p-1",
      stage: "planned",
      on: "2026-08-01",
      note: "Virket är beställt.",
      picture: null,
      readyOn: "2026-09-15",
      delayReason: "",
      costKronor: null,
      recordedAtMs: startMs,
      corrects: null,
    };
    const done: Delivery = {
      ...planned,
      id: "s-2",
      stage: "done",
      on: "2026-10-01",
      picture: "bench",
      readyOn: null,
      delayReason: "Virket kom sent.",
      costKronor: 38_000,
      recordedAtMs: startMs + 1,
    };
    const righted: Delivery = { ...done, id: "s-0", recordedAtMs: startMs + 2, corrects: "s-2" };
    await insertDelivery(db, planned);
    await insertDelivery(db, done);
    await insertDelivery(db, righted);
    expect(await listDeliveries(db, "r-1")).toEqual([planned, done, righted]);
    expect(await listDeliveriesOf(db, "p-1")).toEqual([planned, done, righted]);
    expect(await listDeliveriesOf(db, "p-2")).toEqual([]);
    expect(await listDeliveries(db, "r-2")).toEqual([]);
  });
});

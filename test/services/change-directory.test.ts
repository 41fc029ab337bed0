import { expect, it } from "vitest";
import { emptyEntry } from "#app/domain/directory.ts";
import { changeDirectory } from "#app/services/change-directory.server.ts";
import { findEntry, listBadges, listDirectory } from "#db/directory.server.ts";
import { saveWithdrawal } from "#db/people.server.ts";
import { queriesIn } from "../db/queries.ts";
import { officer, resident, round } from "../db/samples.ts";
import { onBothEngines } from "../engines.ts";
import { actsOn, administrator, auditLines, furnish, member } from "./desk.ts";

const nowMs = round.schedule.informFromMs;
const whole = {
  ...{ organ: "Fritidsnämnden", party: "Älvpartiet", partyShort: "ÄP" },
  ...{ answersFor: "parker", phone: "0900-10 00", email: "park@norr.example" },
};
const gone = [{ key: "changedMeanwhile" }];

onBothEngines("the directory", (openFresh) => {
  const open = async () => {
    const { db } = await openFresh();
    await furnish(db);
    return db;
  };

  it("is kept whole by administrators, and writes one line when something is new", async () => {
    const db = await open();
    const change = () => changeDirectory(db, { id: member.id, entry: whole }, administrator, nowMs);
    for (const _ of [1, 2]) expect(await change()).toEqual([]);
    expect(await findEntry(db, member.id)).toEqual(whole);
    expect(await actsOn(db, member.id)).toEqual(["change-directory"]);
    const ofOfficer = { id: officer.id, entry: whole };
    expect(await changeDirectory(db, ofOfficer, administrator, nowMs)).toEqual([]);
    expect(await findEntry(db, officer.id)).toEqual({ ...whole, party: "", partyShort: "" });
    const counted = queriesIn(db);
    expect((await listDirectory(counted.db)).get(member.id)).toEqual(whole);
    expect((await listBadges(counted.db)).get(member.id)).toEqual({
      ...{ kind: "member", partyShort: "ÄP", organ: "Fritidsnämnden" },
    });
    expect(counted.queries()).toBe(2);
  });

  it("lets others say only what they answer for and how they are reached, of themselves", async () => {
    const db = await open();
    const own = { id: member.id, entry: whole };
    expect(await changeDirectory(db, own, member, nowMs)).toEqual([]);
    const { answersFor, phone, email } = whole;
    expect(await findEntry(db, member.id)).toEqual({ ...emptyEntry, answersFor, phone, email });
    expect(await changeDirectory(db, own, officer, nowMs)).toEqual(gone);
    const ofResident = { id: resident.id, entry: whole };
    expect(await changeDirectory(db, ofResident, administrator, nowMs)).toEqual(gone);
    await saveWithdrawal(db, member.id, nowMs);
    expect(await changeDirectory(db, own, administrator, nowMs)).toEqual(gone);
    expect(await auditLines(db)).toBe(1);
  });
});

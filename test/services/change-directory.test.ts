import { expect, it } from "vitest";
import { emptyEntry } from "#app/domain/directory.ts";
import type { CleanPhoto } from "#app/domain/photo.ts";
import { changeDirectory } from "#app/services/change-directory.server.ts";
import { changePortrait } from "#app/services/change-portrait.server.ts";
import { withdrawStaff } from "#app/services/withdraw-staff.server.ts";
import { findEntry, listBadges, listDirectory } from "#db/directory.server.ts";
import { changeProfile, saveWithdrawal } from "#db/people.server.ts";
import { findShownFile } from "#db/photos.server.ts";
import { findPortrait, listPortraits } from "#db/portraits.server.ts";
import { madePhoto } from "../a-picture.ts";
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

  it("shows a picture that its person put up, and that goes when either takes it away", async () => {
    const db = await open();
    const [one, other] = [madePhoto("a"), madePhoto("b")];
    const put = (clean: CleanPhoto | null, by = member) =>
      changePortrait(db, { id: member.id, clean }, by, nowMs);
    const seen = (photo: CleanPhoto) => findShownFile(db, photo.hash, 480);
    // Nobody puts up a picture of another, not even an administrator.
    for (const by of [administrator, officer]) expect(await put(one, by)).toEqual(gone);
    expect(await put(one)).toEqual([]);
    expect((await listPortraits(db)).get(member.id)).toMatchObject({ alt: member.name });
    expect(await seen(one)).not.toBeNull();
    const entry = { ...whole, answersFor: "skogen" };
    await changeDirectory(db, { id: member.id, entry }, administrator, nowMs);
    expect(await put(other)).toEqual([]);
    expect([await seen(one), await findEntry(db, member.id)]).toEqual([null, entry]);
    await changeProfile(db, member.id, { name: "Nytt Namn", homeArea: null });
    expect(await findPortrait(db, member.id)).toMatchObject({ alt: "Nytt Namn", hash: other.hash });
    expect(await put(null, officer)).toEqual(gone);
    expect(await put(null, administrator)).toEqual([]);
    expect([await seen(other), await findPortrait(db, member.id)]).toEqual([null, null]);
    expect(await db.selectFrom("photo_file").select("width").execute()).toEqual([]);
    const acts = await actsOn(db, member.id);
    expect(acts.filter((act) => act === "change-portrait")).toHaveLength(3);
  });

  it("keeps no picture of one whose access is gone", async () => {
    const db = await open();
    const photo = madePhoto("a");
    await changePortrait(db, { id: member.id, clean: photo }, member, nowMs);
    expect(await withdrawStaff(db, member.id, administrator, nowMs)).toEqual([]);
    expect(await findShownFile(db, photo.hash, 480)).toBeNull();
    expect(await db.selectFrom("photo").select("id").execute()).toEqual([]);
    const again = changePortrait(db, { id: member.id, clean: photo }, member, nowMs);
    expect(await again).toEqual(gone);
    await changePortrait(db, { id: officer.id, clean: photo }, officer, nowMs);
    await db.deleteFrom("directory").where("person_id", "=", officer.id).execute();
    expect(await db.selectFrom("photo").select("id").execute()).toEqual([]);
  });
});

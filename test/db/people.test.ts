import { expect, it } from "vitest";
import { findMunicipality, saveMunicipality } from "#db/municipality.server.ts";
import { findPerson, listAddressees, listPeople, savePerson } from "#db/people.server.ts";
import { onBothEngines } from "../engines.ts";
import { officer, resident } from "./samples.ts";

onBothEngines("people and their municipality", (openFresh) => {
  it("come back as they were saved, and those who answer questions can be asked", async () => {
    const { db } = await openFresh();
    await savePerson(db, resident, { answersQuestions: false });
    await savePerson(db, officer, { answersQuestions: true });
    expect(await findPerson(db, "u-1")).toEqual(resident);
    expect(await findPerson(db, "u-9")).toBeNull();
    expect(await listPeople(db)).toHaveLength(2);
    expect(await listAddressees(db)).toEqual([officer]);
  });

  it("are changed in place", async () => {
    const { db } = await openFresh();
    await savePerson(db, officer, { answersQuestions: true });
    const promoted = { ...officer, role: "administrator", title: "demokratilots" } as const;
    await savePerson(db, promoted, { answersQuestions: false });
    expect(await listPeople(db)).toEqual([promoted]);
    expect(await listAddressees(db)).toEqual([]);
  });

  it("have one municipality, which is not there until it is set up", async () => {
    const { db } = await openFresh();
    expect(await findMunicipality(db)).toBeNull();
    const mailFrom = { name: "Älvhamn", address: "post@alvhamn.example" };
    const dataOfficer = { name: "Ulla Ek", email: "", phone: "010-10 10" };
    const looks = { colour: "#1f5a4a", arms: null, mailFrom, dataOfficer };
    const town = { id: "m-1", name: "Älvhamn", population: 14_200, ...looks };
    await saveMunicipality(db, town);
    await saveMunicipality(db, { ...town, colour: "#7a1f3d" });
    expect(await findMunicipality(db)).toEqual({ ...town, colour: "#7a1f3d" });
  });
});

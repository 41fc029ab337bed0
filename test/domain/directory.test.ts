import { expect, test } from "vitest";
import { badgeOf, emptyEntry, entryFor, organsOf } from "#app/domain/directory.ts";

const entry = { ...emptyEntry, organ: "Fritidsnämnden", party: "Älvpartiet", partyShort: "ÄP" };

test("only an elected representative stands for a party", () => {
  expect(badgeOf("member", entry)).toEqual({
    ...{ kind: "member", partyShort: "ÄP", organ: "Fritidsnämnden" },
  });
  for (const role of ["officer", "administrator", "observer"] as const) {
    expect(badgeOf(role, entry)).toEqual({
      ...{ kind: "officer", partyShort: "", organ: "Fritidsnämnden" },
    });
    expect(entryFor(role, entry)).toEqual({ ...entry, party: "", partyShort: "" });
  }
  expect(entryFor("member", entry)).toEqual(entry);
});

test("each organ is named once, in order, and whoever has none is left out", () => {
  const named = ["Ö-nämnden", "Barnnämnden", "", "Ö-nämnden"].map((organ) => ({ organ }));
  expect(organsOf(named)).toEqual(["Barnnämnden", "Ö-nämnden"]);
});

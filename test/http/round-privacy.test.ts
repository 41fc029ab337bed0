import { expect, test } from "vitest";
import { findMunicipality, saveMunicipality } from "#db/municipality.server.ts";
import { Browser, wordsOf } from "./a-browser.ts";
import { startDemoForTest } from "./a-server.ts";

const page = "/omgang/alvhamn-2026/integritet";

test("a round tells who answers for its data, on what ground and until when", async () => {
  const { origin, db } = await startDemoForTest("vote");
  const visitor = new Browser(origin);
  const words = wordsOf(await visitor.get(page));
  for (const said of [
    ...["Samhälls- och fritidsnämnden", "SFN 2026/118", "Helena Brandt", "artikel 6.1 e"],
    ...["Utkast till idéer är borttagna", "argument som hjälpsamma", "Erbjuder du hjälp"],
    ...["En bild ritas om", "Anmäler du ett inlägg sparas skälet", "Utkast till idéer ligger"],
    ...["SFN § 41", "90 dagar efter beslutet", "Klaga hos IMY"],
  ]) {
    expect(words).toContain(said);
  }
  expect(words).not.toContain("är förstörd");
  const town = await findMunicipality(db);
  if (!town) throw new Error("The demo has a municipality.");
  await saveMunicipality(db, { ...town, dataOfficer: null });
  const without = wordsOf(await visitor.get(page));
  expect(without).toContain("Kommunen har inte skrivit in sitt ombud här.");
  expect(without).not.toContain("Helena Brandt");
});

test("it is found from the round, the entrance, help and the foot of the round's pages", async () => {
  const { origin } = await startDemoForTest("vote");
  const visitor = new Browser(origin);
  const round = "/omgang/alvhamn-2026";
  for (const from of [round, `${round}/rosta/legitimera`, "/hjalp", `${round}/forslag`]) {
    expect((await visitor.get(from)).text).toContain(`href="${page}"`);
  }
  expect((await visitor.get("/omgang/finns-inte")).text).not.toContain("finns-inte/integritet");
});

test("when the key is gone the page says that it is", async () => {
  const { origin, keys } = await startDemoForTest("decide");
  const visitor = new Browser(origin);
  expect(keys.tagKeyOf("r-2026")).toBeNull();
  const words = wordsOf(await visitor.get(page));
  expect(words).toContain("är förstörd");
  expect(words).toContain("Förseglade röster och utkast är borttagna.");
});

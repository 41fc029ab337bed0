import { expect, it } from "vitest";
import type { Municipality } from "#app/domain/municipality.ts";
import { adoptMap } from "#app/services/adopt-map.server.ts";
import { adoptPrices } from "#app/services/adopt-prices.server.ts";
import { keepPrice } from "#app/services/keep-price.server.ts";
import { removeMap } from "#app/services/remove-map.server.ts";
import { removePrice } from "#app/services/remove-price.server.ts";
import { saveMunicipality } from "#app/services/save-municipality.server.ts";
import { listAudit } from "#db/audit.server.ts";
import { listMapFeatures } from "#db/map.server.ts";
import type { Db } from "#db/open.server.ts";
import { listPrices } from "#db/prices.server.ts";
import { round } from "../db/samples.ts";
import { onBothEngines } from "../engines.ts";
import { administrator, furnish } from "./desk.ts";

const nowMs = round.schedule.informFromMs;
const bench = {
  ...{ name: "Parkbänk", unit: "styck", fromKronor: 9_000, toKronor: 16_000 },
  ...{ yearlyKronor: 500, fromYear: 2026, note: "", words: [] },
};
const named = (name: string) => [
  { kind: "ort", name, shapes: [{ form: "point" as const, points: [[17, 62] as const] }] },
];
const list = (name: string) =>
  Buffer.from(`namn;enhet;lägst;högst;från år\r\n${name};styck;8 000;18 000;2026\r\n`);

onBothEngines("what two administrators do at once", (openFresh) => {
  const open = async () => {
    const { db } = await openFresh();
    await furnish(db);
    return db;
  };
  const acts = async (db: Db) => (await listAudit(db, { limit: 99 })).map(({ act }) => act);
  const meanwhile = [{ key: "changedMeanwhile" }];

  it("with the map is done by one of them, and the other is told", async () => {
    const db = await open();
    const tried = await adoptMap(db, named("Åby"), null, administrator, nowMs);
    const seen = "seen" in tried ? tried.seen : "";
    const adopt = (name: string) => adoptMap(db, named(name), seen, administrator, nowMs);
    const both = await Promise.all([adopt("Åby"), adopt("Näs")]);
    expect(both.filter((done) => "problems" in done)).toEqual([{ problems: meanwhile }]);
    expect(await listMapFeatures(db)).toHaveLength(1);
    const remove = () => removeMap(db, administrator, nowMs);
    expect(await Promise.all([remove(), remove()])).toEqual(
      expect.arrayContaining([[], meanwhile]),
    );
    expect(await acts(db)).toEqual(["remove-map", "adopt-map"]);
  });

  it("with the price list is done by one of them, and the other is told", async () => {
    const db = await open();
    const tried = await adoptPrices(db, list("Träd"), null, administrator, nowMs);
    const seen = "seen" in tried ? tried.seen : "";
    const adopt = (name: string) => adoptPrices(db, list(name), seen, administrator, nowMs);
    const both = await Promise.all([adopt("Träd"), adopt("Buske")]);
    expect(both.filter((done) => "problems" in done)).toEqual([{ problems: meanwhile }]);
    const add = () => keepPrice(db, null, bench, administrator, nowMs);
    const taken = [{ key: "priceNameTaken", field: "name" }];
    expect(await Promise.all([add(), add()])).toEqual(expect.arrayContaining([[], taken]));
    expect(await listPrices(db)).toHaveLength(2);
    const remove = () => removePrice(db, "parkbank", administrator, nowMs);
    expect(await Promise.all([remove(), remove()])).toEqual(
      expect.arrayContaining([[], meanwhile]),
    );
    expect(await acts(db)).toEqual(["remove-price", "add-price", "adopt-prices"]);
  });

  it("makes an empty installation one municipality, not two", async () => {
    const db = await open();
    const own: Omit<Municipality, "id" | "arms"> = {
      ...{ name: "Älvhamn", population: 9_000, colour: "#005b82" },
      ...{ mailFrom: null, dataOfficer: null },
    };
    const save = () => saveMunicipality(db, own, "same", administrator, nowMs);
    expect(await Promise.all([save(), save(), save(), save()])).toEqual([[], [], [], []]);
    expect(await db.selectFrom("municipality").select("id").execute()).toHaveLength(1);
  });
});

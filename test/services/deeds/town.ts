import type { WrittenFeature } from "#app/domain/map-file.ts";
import { adoptMap } from "#app/services/adopt-map.server.ts";
import { adoptPrices } from "#app/services/adopt-prices.server.ts";
import { keepPrice } from "#app/services/keep-price.server.ts";
import { makeKiosk } from "#app/services/make-kiosk.server.ts";
import { removeMap } from "#app/services/remove-map.server.ts";
import { removePrice } from "#app/services/remove-price.server.ts";
import { withdrawKiosk } from "#app/services/withdraw-kiosk.server.ts";
import { listKiosks } from "#db/kiosks.server.ts";
import { keepMapFeatures } from "#db/map.server.ts";
import type { Db } from "#db/open.server.ts";
import { administrator } from "../desk.ts";
import { type Deed, type Deeds, following, refusals, schedule } from "./deed.ts";

const nowMs = schedule.informFromMs;
const bench = {
  ...{ name: "Parkbänk", unit: "styck", fromKronor: 9_000, toKronor: 16_000 },
  ...{ yearlyKronor: 500, fromYear: 2026, note: "", words: ["soffa"] },
};
const file = Buffer.from("namn;enhet;lägst;högst;från år\r\nTräd;styck;8 000;18 000 kr;2026\r\n");

const add = (db: Db) => keepPrice(db, null, bench, administrator, nowMs);
const tried = async (db: Db) => {
  const made = await adoptPrices(db, file, null, administrator, nowMs);
  if ("problems" in made) throw new Error(JSON.stringify(made.problems));
  return made;
};
const make = (db: Db) =>
  makeKiosk(db, { roundId: "r-1", name: "Biblioteket" }, administrator, nowMs);
const drawn: readonly WrittenFeature[] = [
  { kind: "ort", name: "Åby", shapes: [{ form: "point", points: [[17, 62]] }] },
];
const triedMap = async (db: Db) => {
  const made = await adoptMap(db, drawn, null, administrator, nowMs);
  if ("problems" in made) throw new Error(JSON.stringify(made.problems));
  return made;
};
const aMap = (deed: Deed): Deed => ({ ...deed, about: /^map$/ });
const aPrice = (deed: Deed): Deed => ({ ...deed, about: /^(parkbank|price-list)$/ });

/** What the municipality keeps beside its rounds: what things cost, and its shared screens. */
export const townDeeds: Deeds = {
  "adopt-map": [
    aMap(
      following("drawing a file under the maps", triedMap, (db, { seen }) =>
        refusals(adoptMap(db, drawn, seen, administrator, nowMs)),
      ),
    ),
  ],
  "remove-map": [
    aMap(
      following(
        "removing what is drawn under the maps",
        (db) => keepMapFeatures(db, [{ kind: "place", name: "Åby", points: [[17, 62]] }]),
        (db) => removeMap(db, administrator, nowMs),
      ),
    ),
  ],
  "adopt-prices": [
    aPrice(
      following("making a file the price list", tried, (db, { file, seen }) =>
        refusals(adoptPrices(db, Buffer.from(file), seen, administrator, nowMs)),
      ),
    ),
  ],
  "keep-price": [
    aPrice({ name: "adding a price", act: add }),
    aPrice(
      following("changing a price", add, (db) =>
        keepPrice(db, "parkbank", { ...bench, toKronor: 17_000 }, administrator, nowMs),
      ),
    ),
  ],
  "make-kiosk": [{ name: "giving a kiosk a key", act: (db) => refusals(make(db)) }],
  "remove-price": [
    aPrice(
      following("removing a price", add, (db) => removePrice(db, "parkbank", administrator, nowMs)),
    ),
  ],
  "withdraw-kiosk": [
    following("withdrawing a kiosk's key", make, async (db) => {
      const [kiosk] = await listKiosks(db);
      return withdrawKiosk(db, kiosk?.id ?? "", administrator, nowMs);
    }),
  ],
};

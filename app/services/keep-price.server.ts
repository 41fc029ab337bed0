import { limits } from "#app/domain/limits.ts";
import type { Person } from "#app/domain/person.ts";
import { type Price, priceId, priceKey } from "#app/domain/price-list.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import { lockWhole } from "#db/engine.server.ts";
import type { Db } from "#db/open.server.ts";
import { listPrices, savePrice } from "#db/prices.server.ts";

/** Adds a price to the municipality's list, or changes the one with this id. */
export async function keepPrice(
  db: Db,
  id: string | null,
  written: Omit<Price, "id">,
  by: Person,
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db): Promise<Problem[]> => {
    await lockWhole(db, "price");
    const prices = await listPrices(db);
    const before = prices.find((price) => price.id === id);
    if (id !== null && !before) return [{ key: "changedMeanwhile" }];
    if (!before && prices.length >= limits.pricesPerList) {
      return [{ key: "tooManyPrices", values: { limit: limits.pricesPerList } }];
    }
    const isNamesake = ({ name }: Price) => priceKey(name) === priceKey(written.name);
    if (prices.some((price) => price !== before && isNamesake(price))) {
      return [{ key: "priceNameTaken", field: "name" }];
    }
    if (written.fromKronor > written.toKronor) {
      return [{ key: "priceSpanTurned", field: "toKronor" }];
    }
    const newId = () => priceId(written.name, new Set(prices.map((price) => price.id)));
    const after = { ...written, id: before?.id ?? newId() };
    await savePrice(db, after);
    const act = before ? "change-price" : "add-price";
    const line = { atMs: nowMs, actorId: by.id, act, subject: after.id };
    await appendAudit(db, { ...line, detail: { before: before ?? null, after } });
    return [];
  });
}

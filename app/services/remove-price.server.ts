import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import { lockWhole } from "#db/engine.server.ts";
import type { Db } from "#db/open.server.ts";
import { deletePrice, listPrices } from "#db/prices.server.ts";

/** Takes a price out of the municipality's list. */
export async function removePrice(
  db: Db,
  id: string,
  by: Person,
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db): Promise<Problem[]> => {
    await lockWhole(db, "price");
    const before = (await listPrices(db)).find((price) => price.id === id);
    if (!before) return [{ key: "changedMeanwhile" }];
    await deletePrice(db, id);
    const line = { atMs: nowMs, actorId: by.id, act: "remove-price", subject: id };
    await appendAudit(db, { ...line, detail: { before } });
    return [];
  });
}

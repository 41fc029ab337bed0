import { createHash } from "node:crypto";
import { priceCsv, readPriceCsv } from "#app/adapters/price-csv.server.ts";
import { limits } from "#app/domain/limits.ts";
import type { Person } from "#app/domain/person.ts";
import { type PriceReport, readPrices } from "#app/domain/price-file.ts";
import type { Price } from "#app/domain/price-list.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import { lockWhole } from "#db/engine.server.ts";
import type { Db } from "#db/open.server.ts";
import { listPrices, replacePrices } from "#db/prices.server.ts";

/** What a file would make of the price list. */
export interface TriedPrices {
  report: PriceReport;
  /** The rows that were read, as a file of their own. */
  file: string;
  /** The mark of the list that they were held against. */
  seen: string;
}

/**
 * Makes a file the municipality's price list. Without `seen` it is only tried: nothing is changed.
 * With the mark that the trial gave it is done, unless the list has changed since.
 */
export async function adoptPrices(
  db: Db,
  file: Uint8Array,
  seen: string | null,
  by: Person,
  nowMs: number,
): Promise<TriedPrices | { problems: Problem[] }> {
  const read = readPriceCsv(file);
  if (!read) return { problems: [{ key: "priceFileUnreadable", field: "fil" }] };
  if ("lacks" in read) {
    return { problems: [{ key: "columnMissing", field: "fil", values: { column: read.lacks } }] };
  }
  if (read.rows.length > limits.pricesPerList) {
    const values = { limit: limits.pricesPerList };
    return { problems: [{ key: "tooManyPrices", field: "fil", values }] };
  }
  return db.transaction().execute(async (db) => {
    await lockWhole(db, "price");
    const before = await listPrices(db);
    const { prices, report } = readPrices(read.rows, before);
    const tried = { report, file: priceCsv(prices), seen: markOf(before) };
    if (seen === null) return tried;
    if (seen !== tried.seen) return { problems: [{ key: "changedMeanwhile" }] };
    await replacePrices(db, prices);
    const line = { atMs: nowMs, actorId: by.id, act: "adopt-prices", subject: "price-list" };
    const { added, changed, removed } = report;
    const detail = { prices: prices.length, added, changed, removed, before };
    await appendAudit(db, { ...line, detail });
    return tried;
  });
}

function markOf(prices: readonly Price[]): string {
  return createHash("sha256").update(JSON.stringify(prices)).digest("hex").slice(0, 32);
}

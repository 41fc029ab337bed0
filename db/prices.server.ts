import type { Insertable, Selectable } from "kysely";
import { wordsOf } from "#app/domain/price-file.ts";
import { type Price, priceKey } from "#app/domain/price-list.ts";
import type { Db } from "./engine.server.ts";
import type { PriceTable } from "./tables/prices.ts";

/** What things cost, by name. */
export async function listPrices(db: Db): Promise<Price[]> {
  const rows = await db.selectFrom("price").selectAll().execute();
  const inOrder = new Intl.Collator("sv");
  return rows.map(priceOf).sort((one, other) => inOrder.compare(one.name, other.name));
}

/** Adds a price, or makes the one with its id exactly like it. */
export async function savePrice(db: Db, price: Price): Promise<void> {
  const row = priceRow(price);
  await db
    .insertInto("price")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
}

export async function deletePrice(db: Db, id: string): Promise<void> {
  await db.deleteFrom("price").where("id", "=", id).execute();
}

/** Makes these the whole list. */
export async function replacePrices(db: Db, prices: readonly Price[]): Promise<void> {
  await db.deleteFrom("price").execute();
  if (prices.length > 0) await db.insertInto("price").values(prices.map(priceRow)).execute();
}

function priceOf(row: Selectable<PriceTable>): Price {
  const { id, name, unit, note } = row;
  return {
    ...{ id, name, unit, note },
    fromKronor: row.from_kronor,
    toKronor: row.to_kronor,
    yearlyKronor: row.yearly_kronor,
    fromYear: row.from_year,
    words: wordsOf(row.words),
  };
}

function priceRow(price: Price): Insertable<PriceTable> {
  const { id, name, unit, note, words } = price;
  return {
    ...{ id, name, unit, note, name_key: priceKey(name), words: words.join(", ") },
    from_kronor: price.fromKronor,
    to_kronor: price.toKronor,
    yearly_kronor: price.yearlyKronor,
    from_year: price.fromYear,
  };
}

import { readFileSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { sql } from "kysely";
import type { Db } from "#db/open.server.ts";

/** Rows told by a word of their own, in an order in which the engine happens to keep them. */
export type Order = readonly string[];

/** A table, and the column that tells its rows apart. */
export interface Watched {
  table: string;
  column: string;
}

/**
 * The orders in which a stolen SQLite file, with the log beside it, tells a table's rows: as the
 * engine lists them, by their first place in the file, in the log's frames, and by the pages their
 * long rows run over to.
 */
export function ordersInFile(path: string, { table, column }: Watched): Map<string, Order> {
  const orders = new Map<string, Order>();
  const file = new Sqlite(path, { readonly: true });
  const rows = file.prepare(`select ${column} as word from ${table} not indexed`).pluck().all();
  const words = rows as string[];
  orders.set("listed", words);
  orders.set("in the file", byPlace(words, readFileSync(path)));
  const log = readIfThere(`${path}-wal`);
  if (log) orders.set("in the log", byPlace(words, log));
  orders.set("by overflow page", byOverflow(file, table, words));
  file.close();
  return orders;
}

/** The orders in which PostgreSQL tells a table's rows to who may ask it anything. */
export async function ordersOnServer(
  db: Db,
  { table, column }: Watched,
): Promise<Map<string, Order>> {
  const orders = new Map<string, Order>();
  for (const [name, by] of [
    ["listed", null],
    ["by xmin", "xmin::text::bigint"],
    ["by ctid", "ctid"],
  ] as const) {
    const order = by ? ` order by ${by}, ctid` : "";
    const { rows } = await sql
      .raw<{ word: string }>(`select ${column} as word from ${table}${order}`)
      .execute(db);
    orders.set(
      name,
      rows.map(({ word }) => word),
    );
  }
  return orders;
}

/** How well an order of ballots tells whose each is, for people in a known order. */
export interface Linked {
  /** Nth to nth, from whichever end does better. */
  hits: number;
  /** How far from chance the two orders go together, in standard deviations (Spearman). */
  sigmas: number;
}

export function link(people: Order, ballots: Order, ballotOf: (person: string) => string): Linked {
  const truth = people.map(ballotOf);
  const hits = (order: Order) => truth.filter((ballot, place) => ballot === order[place]).length;
  const placeOf = new Map(ballots.map((ballot, place) => [ballot, place]));
  const apart = truth.map((ballot, place) => (placeOf.get(ballot) ?? 0) - place);
  const n = truth.length;
  const squares = apart.reduce((sum, by) => sum + by * by, 0);
  const rho = 1 - (6 * squares) / (n * (n * n - 1));
  const best = Math.max(hits(ballots), hits(ballots.toReversed()));
  return { hits: best, sigmas: Math.abs(rho) * Math.sqrt(n - 1) };
}

/**
 * True when that is no more than chance, however many orders are tried: by chance one is hit, and
 * nine or more in one of a million; and so for five standard deviations.
 */
export function isChance({ hits, sigmas }: Linked): boolean {
  return hits <= 8 && sigmas < 5;
}

function byPlace(words: readonly string[], bytes: Buffer): Order {
  const places = new Map(words.map((word) => [word, bytes.indexOf(word)]));
  return words.toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
}

function byOverflow(file: Sqlite.Database, table: string, words: readonly string[]): Order {
  const pages = file
    .prepare("select path, pageno from dbstat where name = ? and pagetype = 'overflow'")
    .all(table) as { path: string; pageno: number }[];
  // A row's first page beyond its own, in the order of the keys, which is how rows are listed: what
  // hangs below a cell comes before the cell.
  const first = pages.flatMap(({ path, pageno }) =>
    path.endsWith("+000000") ? [{ place: path.replace("+000000", "~"), pageno }] : [],
  );
  if (first.length !== words.length) return words;
  const inKeyOrder = first.toSorted((one, other) => (one.place < other.place ? -1 : 1));
  const pageOf = new Map(words.map((word, place) => [word, inKeyOrder[place]?.pageno ?? 0]));
  return words.toSorted((one, other) => (pageOf.get(one) ?? 0) - (pageOf.get(other) ?? 0));
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { castInto } from "./bench-casts.ts";
import { print } from "./bench-line.ts";
import { openTown, type Town, type TownPlan } from "./bench-town.ts";

const CONNECTIONS = 10;
/** Those who read results are many, each of them seldom. */
const READERS = 50;
const WARMED_S = 2;
const MEASURED_S = 8;
const TURNS = 3;
const RESULTS_A_SECOND = 1_000;
const main = "/omgang/alvhamn-2026";
const results = "/omgang/ungas-pott-2025/resultat";
const pages = [
  ["home", "/"],
  ["proposals", `${main}/forslag`],
  ["proposal", `${main}/forslag/HS1`],
  ["results", results],
] as const;
const paths = pages.map(([, path]) => path);

/**
 * Pages a second through the real front door, packed as a browser asks for them, of a round with a
 * hundred proposals and a thousand arguments: drawn each time, beside React alone that draws the
 * same page; and from what is kept for two seconds, beside those drawn. At last casts while the
 * results are read a thousand times a second, beside casts alone, each the median of three.
 */
export async function benchPages(): Promise<void> {
  const drawn = await inTown({ keepsPagesMs: 0, bare: paths }, async (town) => {
    const rates: number[] = [];
    for (const [place, [name, path]] of pages.entries()) {
      rates.push(await pagesASecond(town, path));
      print(`${name}, drawn`, rates[place] ?? 0, "1/s", town.bare[place] ?? null);
    }
    return rates;
  });
  await inTown({ keepsPagesMs: 2_000, bare: [] }, async (town) => {
    for (const [place, [name, path]] of pages.entries()) {
      print(`${name}, kept`, await pagesASecond(town, path), "1/s", drawn[place] ?? null);
    }
    await castInto(town, WARMED_S * 1000);
    const turns: Turn[] = [];
    while (turns.length < TURNS) turns.push(await turnIn(town));
    print("results read while votes are cast", median(turns, "read"), "1/s", RESULTS_A_SECOND);
    print("casts while results are read", median(turns, "beside"), "1/s", median(turns, "alone"));
    print(
      "casts that were not taken",
      turns.reduce((sum, { refused }) => sum + refused, 0),
      "",
      null,
    );
  });
}

/** Casts alone, and then as long while results are read: a second, and how many were not taken. */
interface Turn {
  alone: number;
  beside: number;
  read: number;
  refused: number;
}

/** The two stand beside each other in time too, since nothing is as fast all day. */
async function turnIn(town: Town): Promise<Turn> {
  const alone = await castInto(town, MEASURED_S * 1000);
  const readers = { connections: READERS, overallRate: RESULTS_A_SECOND, workers: 1 };
  const [beside, read] = await Promise.all([
    castInto(town, MEASURED_S * 1000),
    load(town, results, MEASURED_S, readers),
  ]);
  const refused = alone.refused + beside.refused;
  return { alone: alone.aSecond, beside: beside.aSecond, read, refused };
}

function median(turns: readonly Turn[], what: "alone" | "beside" | "read"): number {
  const inOrder = turns.map((turn) => turn[what]).toSorted((one, other) => one - other);
  return inOrder[Math.floor(inOrder.length / 2)] ?? 0;
}

async function inTown<T>(
  plan: Pick<TownPlan, "keepsPagesMs" | "bare">,
  measure: (town: Town) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "bench-pages-"));
  const town = await openTown(folder, { ...plan, ballots: 0, wide: true });
  const measured = await measure(town);
  await town.close();
  rmSync(folder, { recursive: true });
  return measured;
}

async function pagesASecond(town: Town, path: string): Promise<number> {
  await load(town, path, WARMED_S);
  return load(town, path, MEASURED_S);
}

/** Asks for a page for so many seconds; how many a second were answered. Throws when one was not. */
async function load(
  { port }: Town,
  path: string,
  seconds: number,
  asked: { connections?: number; overallRate?: number; workers?: number } = {},
) {
  const answered = await autocannon({
    url: `http://127.0.0.1:${port}${path}`,
    connections: CONNECTIONS,
    duration: seconds,
    headers: { "Accept-Encoding": "gzip" },
    ...asked,
  });
  const { non2xx, errors } = answered;
  if (non2xx + errors > 0) throw new Error(`${path}: ${non2xx} refused, ${errors} broken.`);
  return answered["2xx"] / answered.duration;
}

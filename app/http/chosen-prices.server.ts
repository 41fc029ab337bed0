import { limits } from "#app/domain/limits.ts";
import type { Counted, Price } from "#app/domain/price-list.ts";
import type { Problem } from "#app/domain/problem.ts";

/** What stands before a price's id in the name of its field. */
const FIELD = "antal.";

export interface Chosen {
  counted: Counted[];
  /** What was written where it is no number that can be reckoned with, by the name of the field. */
  written: Record<string, string>;
  problems: Problem[];
}

/** How many of each thing an address asks for: `antal.parkbank=3`. */
export function chosenIn(query: URLSearchParams, prices: readonly Price[]): Chosen {
  const chosen: Chosen = { counted: [], written: {}, problems: [] };
  for (const price of prices) {
    const field = FIELD + price.id;
    const text = (query.get(field) ?? "").trim().slice(0, limits.nameCharacters);
    if (/^0*$/.test(text)) continue;
    const count = /^\d{1,9}$/.test(text) ? Number(text) : null;
    if (count !== null && count <= limits.timesPerPrice) {
      chosen.counted.push({ price, count });
      continue;
    }
    chosen.written[field] = text;
    const tooLarge = { key: "tooLarge", field, values: { limit: limits.timesPerPrice } } as const;
    chosen.problems.push(count === null ? { key: "notANumber", field } : tooLarge);
  }
  return chosen;
}

/** The query that asks for the same once more: nothing that is empty, nothing that is not there. */
export function queryOf(
  counted: readonly Counted[],
  others: Readonly<Record<string, string>>,
): URLSearchParams {
  const counts = counted.map(({ price, count }) => [FIELD + price.id, String(count)]);
  const named = Object.entries(others).filter(([, value]) => value !== "");
  return new URLSearchParams([...named, ...counts]);
}

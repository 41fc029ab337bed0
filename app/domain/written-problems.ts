import type { Problem } from "./problem.ts";

/** What is wrong with a whole number from 1 to `most`. */
export function amountProblems(amount: number, most: number, field: string): Problem[] {
  if (!Number.isSafeInteger(amount)) return [{ key: "notANumber", field }];
  if (amount < 1) return [{ key: "notPositive", field }];
  return amount > most ? [{ key: "tooLarge", field, values: { limit: most } }] : [];
}

/** What is wrong with a name that must be there and may not be too long. */
export function nameProblems(name: string, limit: number, field: string): Problem[] {
  if (name === "") return [{ key: "required", field }];
  return [...name].length > limit ? [{ key: "tooLong", field, values: { limit } }] : [];
}

import type { Problem } from "./problem.ts";

/** A link with which a school orders codes for its classes, without an account. */
export interface ClassLink {
  id: string;
  roundId: string;
  areaId: string;
  school: string;
  /** The most codes the school may have. */
  most: number;
  revoked: boolean;
  /** The member of staff who made it; null where that is not known. */
  madeBy: string | null;
}

/** A class that has been given codes, one a pupil. */
export interface SchoolClass {
  id: string;
  name: string;
  pupils: number;
}

const LEAST_TOLD = 5;

/** How many of a class's codes have been used, as it may be told: few are not told exactly. */
export type UsedCodes = { kind: "few"; below: number } | { kind: "told"; used: number };

/** Counts under five are told as "fewer than five", so that nobody in a small class is seen. */
export function toldUsed(used: number): UsedCodes {
  return used < LEAST_TOLD ? { kind: "few", below: LEAST_TOLD } : { kind: "told", used };
}

/** How many codes a school has left to order. */
export function codesLeft({ most }: ClassLink, classes: readonly SchoolClass[]): number {
  return most - classes.reduce((sum, { pupils }) => sum + pupils, 0);
}

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

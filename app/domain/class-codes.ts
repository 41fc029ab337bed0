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

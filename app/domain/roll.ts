import { type Area, ancestorsOf } from "./area.ts";
import { dayOfAge, type EligibilityRule, entitlement } from "./eligibility.ts";
import { readWrittenPersonnummer } from "./personnummer.ts";

/** Ages as the roll keeps them: coarse, so that they point at nobody. */
export const ageBands = ["12-15", "16-19", "20-29", "30-44", "45-64", "65+"] as const;
export type AgeBand = (typeof ageBands)[number];

/** How a voter's letter is sent: printed here, or by way of Skatteverket for a protected person. */
export const letters = ["print", "forward"] as const;
export type Letter = (typeof letters)[number];

/** One row of a register, as it stands in a file. */
export interface WrittenRow {
  /** Its line in the file, counted from 1. */
  line: number;
  number: string;
  area: string;
  isProtected: string;
}

/** One who may vote, as the roll will keep them once the number is hashed. */
export interface RollEntry {
  /** Twelve digits; never stored. */
  number: string;
  areaId: string;
  ageBand: AgeBand | null;
  letter: Letter;
}

/** Why a row does not become one who may vote. */
export const rollFaults = [
  "number",
  "area",
  "repeated",
  "too-young",
  "too-old",
  "outside",
  "protected",
] as const;
export type RollFault = (typeof rollFaults)[number];

/** What a file would make of the roll, before anything is changed. */
export interface RollReport {
  rows: number;
  /** How many may vote, by area. */
  byArea: readonly { areaId: string; voters: number }[];
  /** The lines of the rows that are left out, by reason. */
  leftOut: Readonly<Record<RollFault, readonly number[]>>;
  /** Lines with ten digits, where the century was worked out. */
  guessed: readonly number[];
  forwarded: number;
}

/** A round as the roll sees it. */
export interface RollTerms {
  rule: EligibilityRule;
  areas: readonly Area[];
  cityWideKronor: number;
}

/**
 * Reads a register's rows by a round's rules: who may vote and where, and a report of every row
 * that is left out. `today` (`YYYY-MM-DD`) decides the century of numbers with ten digits.
 */
export function readRoll(
  { rule, areas, cityWideKronor }: RollTerms,
  rows: readonly WrittenRow[],
  today: string,
): { entries: RollEntry[]; report: RollReport } {
  const leftOut = Object.fromEntries(rollFaults.map((fault) => [fault, [] as number[]])) as Record<
    RollFault,
    number[]
  >;
  const entries = new Map<string, RollEntry>();
  const guessed: number[] = [];
  const areaByName = namedAreas(areas);
  for (const { line, number, area, isProtected } of rows) {
    const read = readWrittenPersonnummer(number, today);
    const home = areaByName.get(area.trim().toLowerCase());
    const letter = letterOf(isProtected);
    if (!read) leftOut.number.push(line);
    else if (letter === null) leftOut.protected.push(line);
    else if (entries.has(read.digits)) leftOut.repeated.push(line);
    else if (area.trim() === "") leftOut.outside.push(line);
    else if (!home) leftOut.area.push(line);
    else {
      const { digits, bornOn } = read;
      const voter = { bornOn, homeArea: home.slug };
      const allowed = entitlement(rule, voter, areas, cityWideKronor);
      if ("problem" in allowed) {
        leftOut[faultOf(allowed.problem.key)].push(line);
        continue;
      }
      if (read.guessed) guessed.push(line);
      const ageBand = ageBandOn(bornOn, rule.ageOn);
      entries.set(digits, { number: digits, areaId: home.id, ageBand, letter });
    }
  }
  const kept = [...entries.values()];
  const byArea = areas
    .map(({ id }) => ({
      areaId: id,
      voters: kept.filter(({ areaId }) => areaId === id).length,
    }))
    .filter(({ voters }) => voters > 0);
  const forwarded = kept.filter(({ letter }) => letter === "forward").length;
  return { entries: kept, report: { rows: rows.length, byArea, leftOut, guessed, forwarded } };
}

/** How many may vote in each area: those who live in it, and in the areas within it. */
export function entitledByArea(
  areas: readonly Area[],
  homes: readonly { areaId: string; voters: number }[],
): Map<string, number> {
  return new Map(
    areas.map((area) => {
      const within = homes.filter(({ areaId }) => {
        const home = areas.find(({ id }) => id === areaId);
        return home === area || (home && ancestorsOf(areas, home).includes(area));
      });
      return [area.id, within.reduce((sum, { voters }) => sum + voters, 0)];
    }),
  );
}

/** The band of the age reached on a day, `YYYY-MM-DD`; null for children younger than any band. */
export function ageBandOn(bornOn: string, day: string): AgeBand | null {
  const reached = (age: number) => dayOfAge(bornOn, age) <= day;
  const lowest = (band: AgeBand) => Number.parseInt(band, 10);
  return ageBands.findLast((band) => reached(lowest(band))) ?? null;
}

/** Areas by everything a register may call them: id, address or name, in small letters. */
function namedAreas(areas: readonly Area[]): Map<string, Area> {
  const named = new Map<string, Area>();
  for (const area of areas) {
    for (const name of [area.name, area.slug, area.id]) named.set(name.toLowerCase(), area);
  }
  return named;
}

function letterOf(isProtected: string): Letter | null {
  const written = isProtected.trim().toLowerCase();
  if (["", "0", "nej", "n"].includes(written)) return "print";
  return ["1", "ja", "j", "x"].includes(written) ? "forward" : null;
}

function faultOf(key: string): RollFault {
  if (key === "tooYoung") return "too-young";
  return key === "tooOld" ? "too-old" : "outside";
}

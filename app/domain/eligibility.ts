import { type Area, ancestorsOf, leafAreas, wholeMunicipality } from "./area.ts";
import { calendarDay } from "./local-time.ts";
import type { Person } from "./person.ts";
import type { Problem } from "./problem.ts";
import type { Register } from "./voter.ts";

/** Who may vote: from which age, reached on which day, and in which area. */
export interface EligibilityRule {
  minimumAge: number;
  /** Whoever is older than this on that day may not vote; left out where there is no such limit. */
  maximumAge?: number | undefined;
  /** The age must be reached on this day, `YYYY-MM-DD`. */
  ageOn: string;
  /** `home`: only where one lives. `chosen`: any one area of the round, the home area suggested. */
  areaChoice: "home" | "chosen";
  /** How the round knows who may vote. */
  register: Register;
}

/** The areas a person may vote in, home first: one ballot, in one of them. */
export type Entitlement = { areas: readonly Area[] } | { problem: Problem };

/**
 * Where a person may vote in a round, or why not: not resident in the municipality
 * (`notResident`), living where the round is not held (`areaNotInRound`), a date of birth nobody
 * knows (`ageUnknown`), or too young or too old on the stated day (`tooYoung`, `tooOld`).
 *
 * `areas` are the round's areas. A vote is held in each leaf area, and in the whole municipality
 * when the round has city-wide money. Who lives in an area lives in those around it too.
 */
export function entitlement(
  rule: EligibilityRule,
  person: Pick<Person, "bornOn" | "homeArea">,
  areas: readonly Area[],
  cityWideKronor = 0,
): Entitlement {
  if (person.homeArea === null) return { problem: { key: "notResident" } };
  const wrongAge = ageProblem(rule, person.bornOn);
  if (wrongAge) return { problem: wrongAge };
  const own = areas.find((area) => area.slug === person.homeArea);
  return areasFor(rule, own, areas, cityWideKronor);
}

/**
 * Where someone may vote who is already known to be entitled and to live in `own`; undefined for
 * an area that the round does not have.
 */
export function areasFor(
  rule: Pick<EligibilityRule, "areaChoice">,
  own: Area | undefined,
  areas: readonly Area[],
  cityWideKronor = 0,
): Entitlement {
  const open = votingAreas(areas, cityWideKronor);
  const livesIn = open.filter((area) => {
    if (area === own || area.kind === "municipality") return true;
    return own !== undefined && ancestorsOf(areas, area).includes(own);
  });
  if (livesIn.length === 0) return { problem: { key: "areaNotInRound" } };
  livesIn.sort((a, b) => Number(b === own) - Number(a === own));
  const elsewhere = open.filter((area) => !livesIn.includes(area));
  return { areas: rule.areaChoice === "home" ? livesIn : [...livesIn, ...elsewhere] };
}

function votingAreas(areas: readonly Area[], cityWideKronor: number): Area[] {
  const leaves = leafAreas(areas);
  const cityWide = cityWideKronor > 0 ? wholeMunicipality(areas) : undefined;
  return cityWide && !leaves.includes(cityWide) ? [...leaves, cityWide] : leaves;
}

/** Why someone born on a day, `YYYY-MM-DD`, is of the wrong age; null when the age is right. */
export function ageProblem(
  rule: Pick<EligibilityRule, "minimumAge" | "maximumAge" | "ageOn">,
  bornOn: string | null,
): Problem | null {
  const { minimumAge, maximumAge, ageOn } = rule;
  if (minimumAge === 0 && maximumAge === undefined) return null;
  if (bornOn === null) return { key: "ageUnknown" };
  if (dayOfAge(bornOn, minimumAge) > ageOn) {
    return { key: "tooYoung", values: { minimumAge, ageOn } };
  }
  if (maximumAge !== undefined && dayOfAge(bornOn, maximumAge + 1) <= ageOn) {
    return { key: "tooOld", values: { maximumAge, ageOn } };
  }
  return null;
}

/**
 * The day a person reaches an age, `YYYY-MM-DD`. Someone born on 29 February does so on the 28th
 * in years without a 29th: Swedish law counts years to the last day of a month that lacks the day
 * (lag 1930:173 om beräkning av lagstadgad tid, 1 §), here applied to ages.
 */
export function dayOfAge(bornOn: string, age: number): string {
  const born = calendarDay(bornOn);
  if (!born) throw new Error(`dayOfAge: "${bornOn}" is no date of birth`);
  const sameDay = `${String(born.year + age).padStart(4, "0")}${bornOn.slice(4)}`;
  return calendarDay(sameDay) ? sameDay : `${sameDay.slice(0, 8)}28`;
}

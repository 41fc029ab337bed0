import type { Area } from "./area.ts";
import { instantOf, localDay, localParts, wallClockMs } from "./local-time.ts";
import type { Municipality } from "./municipality.ts";
import type { RoundWithAreas } from "./round.ts";
import type { Schedule } from "./schedule.ts";

const DAY_MS = 86_400_000;

/** How long each part lasts in a round that nobody is in a hurry with, in days. */
const recommendedDays = {
  preparation: 28,
  inform: 14,
  ideas: 28,
  review: 42,
  talk: 21,
  vote: 21,
  count: 7,
  decision: 28,
} as const;

/**
 * What a new round begins as: the recommended lengths from a Monday four weeks ahead, age 13, the
 * money shared a quarter equally, and every outcome advisory until a decision says otherwise.
 */
export function newRound(
  ids: { roundId: string; areaId: string },
  municipality: Pick<Municipality, "name" | "population">,
  nowMs: number,
): RoundWithAreas {
  const schedule = recommendedSchedule(nowMs);
  const area: Area = {
    id: ids.areaId,
    slug: "hela-kommunen",
    name: municipality.name,
    kind: "municipality",
    parentId: null,
    polygon: [],
    population: municipality.population,
    entitled: 0,
  };
  const round = {
    id: ids.roundId,
    slug: "",
    title: "",
    dnr: "",
    owner: "",
    summary: "",
    purpose: "",
    notInfluenced: "",
    contact: { name: "", email: "", phone: "" },
    currency: { code: "SEK", decimals: 0 },
    schedule,
    potPlan: {
      kind: "shared",
      cityWideKronor: 0,
      totalKronor: 0,
      equalPercent: 25,
      roundToKronor: 1000,
    },
    ballotRule: { kind: "approval", choices: 3 },
    countingRule: { kind: "greedy", minimumScore: 0 },
    savingsRule: { mode: "list", minimumAnswers: 0 },
    eligibility: {
      minimumAge: 13,
      ageOn: localDay(schedule.voteClosesAtMs),
      areaChoice: "home",
      register: "roll",
    },
    outcomeRules: {
      default: { kind: "advisory" },
      spend: null,
      save: null,
      ground: { organ: "", level: "nämnd", paragraph: "", on: "" },
    },
    keyHolding: { kind: "server" },
  } as const;
  return { round, areas: [area] };
}

/** A schedule of recommended lengths; each part begins on a Monday at nine, in Swedish time. */
export function recommendedSchedule(nowMs: number): Schedule {
  const { preparation, inform, ideas, review, talk, vote, count, decision } = recommendedDays;
  const toMonday = (7 - localParts(nowMs).weekday) % 7;
  const lengths = [inform, ideas, review, talk, vote, count, decision];
  const begin = toMonday + preparation;
  const after = (parts: number) =>
    atNine(
      nowMs,
      lengths.slice(0, parts).reduce((sum, days) => sum + days, begin),
    );
  return {
    publishedAtMs: null,
    informFromMs: after(0),
    ideasFromMs: after(1),
    reviewFromMs: after(2),
    talkFromMs: after(3),
    voteOpensAtMs: after(4),
    voteClosesAtMs: after(5),
    complaintsUntilMs: after(6),
    decisionPlannedAtMs: after(7),
    decidedAtMs: null,
  };
}

/** Nine in the morning so many days ahead: an hour that every local day has exactly once. */
function atNine(nowMs: number, daysAhead: number): number {
  const shown = new Date(wallClockMs(nowMs) + daysAhead * DAY_MS);
  const found = instantOf(`${shown.toISOString().slice(0, 10)}T09:00`);
  if ("ms" in found) return found.ms;
  throw new Error(`atNine: the clocks show no nine o'clock on ${shown.toISOString()}`);
}

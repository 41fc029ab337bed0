import { instantOf } from "#app/domain/local-time.ts";
import type { Schedule } from "#app/domain/schedule.ts";

/** Day 0 of the demo: the Monday when voting opens in "Älvhamn bestämmer 2026". */
const EPOCH = "2026-05-04";
const DAY_MS = 86_400_000;

/** The date so many days from the opening of the vote, `YYYY-MM-DD`. */
export function day(offset: number): string {
  return new Date(Date.parse(EPOCH) + offset * DAY_MS).toISOString().slice(0, 10);
}

/** The instant at a wall-clock time in Älvhamn, so many days from the opening of the vote. */
export function at(offset: number, time = "10:00"): number {
  const local = `${day(offset)}T${time}`;
  const instant = instantOf(local);
  if ("problem" in instant) {
    throw new Error(`demo/calendar: ${local} is no local time: ${instant.problem.key}`);
  }
  return instant.ms;
}

/** The moments in which the demo's main round can stand. */
export const demoMoments = ["inform", "discuss", "vote", "count", "decide", "follow-up"] as const;
export type DemoMoment = (typeof demoMoments)[number];

/** Where the demo's clock begins for each moment. */
export const demoClockStarts: Readonly<Record<DemoMoment, number>> = {
  inform: at(-97),
  /** Ideas are coming in; a week later they close. */
  discuss: at(-62),
  /** Five days before the vote closes. */
  vote: at(16),
  /** The morning after closing, inside the complaint window. */
  count: at(22, "09:00"),
  /** The result is known and the nämnd has yet to meet. */
  decide: at(37),
  /** Half a year after the decision: some is built, some is not. */
  "follow-up": at(218),
};

/** The main round, January to June 2026. `decidedAtMs` is the end of the nämnd's meeting. */
export const mainSchedule: Schedule = {
  publishedAtMs: at(-105, "15:00"),
  informFromMs: at(-104, "08:00"),
  ideasFromMs: at(-90, "08:00"),
  reviewFromMs: at(-55, "20:00"),
  talkFromMs: at(-19, "08:00"),
  voteOpensAtMs: at(0, "08:00"),
  voteClosesAtMs: at(21, "20:00"),
  complaintsUntilMs: at(23, "20:00"),
  decisionPlannedAtMs: at(50, "13:15"),
  decidedAtMs: at(50, "16:05"),
};

/** The youth round, January to June 2025: over and built when the demo begins. */
export const youthSchedule: Schedule = {
  publishedAtMs: at(-476, "08:00"),
  informFromMs: at(-476, "08:00"),
  ideasFromMs: at(-462, "08:00"),
  reviewFromMs: at(-430, "20:00"),
  talkFromMs: at(-399, "08:00"),
  voteOpensAtMs: at(-377, "08:00"),
  voteClosesAtMs: at(-362, "16:00"),
  complaintsUntilMs: at(-360, "16:00"),
  decisionPlannedAtMs: at(-328, "13:15"),
  decidedAtMs: at(-328, "15:30"),
};

/** The 2027 round informs all through 2026, so that the villages have time to plan meetings. */
export const nextSchedule: Schedule = {
  publishedAtMs: at(-105, "15:00"),
  informFromMs: at(-104, "08:00"),
  ideasFromMs: at(260, "08:00"),
  reviewFromMs: at(295, "20:00"),
  talkFromMs: at(331, "08:00"),
  voteOpensAtMs: at(352, "08:00"),
  voteClosesAtMs: at(373, "20:00"),
  complaintsUntilMs: at(375, "20:00"),
  decisionPlannedAtMs: at(407, "13:15"),
  decidedAtMs: null,
};

import { localParts, wallClockMs } from "./local-time.ts";
import type { Schedule } from "./schedule.ts";

/** A part of the schedule in which residents have something to do. */
export type OpenPart = "inform" | "ideas" | "talk" | "vote" | "count";

/** Something an administrator should think twice about. It stops nothing. */
export type ScheduleWarning =
  | { key: "ideasShort" | "voteShort"; part: OpenPart; days: number; atLeastDays: number }
  | { key: "whollyInJuly"; part: OpenPart };

const leastDays = [
  { key: "ideasShort", part: "ideas", atLeastDays: 21 },
  { key: "voteShort", part: "vote", atLeastDays: 14 },
] as const;

/**
 * What is lawful but shuts people out: too few days for ideas (21) or for the vote (14), and any
 * part that falls wholly in July, when Sweden is away. Days are local days, so the nights when
 * the clocks change count as whole ones.
 */
export function scheduleWarnings(schedule: Schedule): ScheduleWarning[] {
  const open: Readonly<Record<OpenPart, readonly [fromMs: number, untilMs: number]>> = {
    inform: [schedule.informFromMs, schedule.ideasFromMs],
    ideas: [schedule.ideasFromMs, schedule.reviewFromMs],
    talk: [schedule.talkFromMs, schedule.voteOpensAtMs],
    vote: [schedule.voteOpensAtMs, schedule.voteClosesAtMs],
    count: [schedule.voteClosesAtMs, schedule.complaintsUntilMs],
  };
  const short = leastDays.flatMap(({ key, part, atLeastDays }): ScheduleWarning[] => {
    const days = localDays(...open[part]);
    return days < atLeastDays ? [{ key, part, days, atLeastDays }] : [];
  });
  const parts = Object.keys(open) as OpenPart[];
  const inJuly = parts.filter((part) => whollyInJuly(...open[part]));
  return [...short, ...inJuly.map((part) => ({ key: "whollyInJuly" as const, part }))];
}

function localDays(fromMs: number, untilMs: number): number {
  return Math.floor((wallClockMs(untilMs) - wallClockMs(fromMs)) / 86_400_000);
}

function whollyInJuly(fromMs: number, untilMs: number): boolean {
  if (untilMs <= fromMs) return false;
  const [first, last] = [localParts(fromMs), localParts(untilMs - 1)];
  return first.month === 7 && last.month === 7 && first.year === last.year;
}

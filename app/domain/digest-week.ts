import { instantOf, localDay, localParts } from "./local-time.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** The week that a digest is about: from Monday at eight until Monday at eight. */
export interface DigestWeek {
  /** The Monday it ends, `YYYY-MM-DD`. */
  endsOn: string;
  fromMs: number;
  untilMs: number;
}

/** The latest whole week at an instant: it ended the last time it was Monday at eight in Sweden. */
export function digestWeekAt(nowMs: number): DigestWeek {
  const { weekday, hour } = localParts(nowMs);
  const back = weekday === 0 && hour < 8 ? 7 : weekday;
  // Counted from midday, so that no change of the clocks moves the day.
  const middayMs = mondayAt(localDay(nowMs), "12:00");
  const endsOn = localDay(middayMs - back * DAY_MS);
  const before = localDay(middayMs - (back + 7) * DAY_MS);
  return { endsOn, fromMs: mondayAt(before, "08:00"), untilMs: mondayAt(endsOn, "08:00") };
}

function mondayAt(day: string, time: string): number {
  const instant = instantOf(`${day}T${time}`);
  if ("problem" in instant) throw new Error(`digest-week: ${day} has no ${time}`);
  return instant.ms;
}

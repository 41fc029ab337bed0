import type { Problem } from "./problem.ts";

/** The clock on the wall in every Swedish municipality. */
const wallClock = new Intl.DateTimeFormat("en-US", {
  timeZone: "Europe/Stockholm",
  hourCycle: "h23",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
});

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A local time no form should accept: a slip of the pen, not a year any round is held in. */
const firstYear = 1990;
const lastYear = 2100;

/** A day in the calendar. `month` is 1 to 12. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** What the calendar and the wall clock show in Sweden at one instant. `weekday` 0 is Monday. */
export interface LocalParts extends CalendarDay {
  weekday: number;
  hour: number;
  minute: number;
}

/** Reads a day written as `YYYY-MM-DD`; null when it is written otherwise or does not exist. */
export function calendarDay(text: string): CalendarDay | null {
  const digits = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!digits) return null;
  const [year, month, day] = [Number(digits[1]), Number(digits[2]), Number(digits[3])];
  const found = new Date(Date.UTC(year, month - 1, day));
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day
    ? { year, month, day }
    : null;
}

/**
 * The wall clock's reading, in milliseconds as if it were UTC: for counting whole local days,
 * which are 23 or 25 hours long on the nights when the clocks change.
 */
export function wallClockMs(ms: number): number {
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const part of wallClock.formatToParts(ms)) shown[part.type] = Number(part.value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = shown;
  const belowSecond = ms - Math.floor(ms / 1000) * 1000;
  return Date.UTC(year, month - 1, day, hour, minute, second) + belowSecond;
}

/** What the calendar and the wall clock show in Sweden at this instant. */
export function localParts(ms: number): LocalParts {
  const shown = new Date(wallClockMs(ms));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    weekday: (shown.getUTCDay() + 6) % 7,
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
  };
}

/** How many midnights in Sweden lie between two instants: 0 on the same day, 1 since yesterday. */
export function daysBetween(fromMs: number, untilMs: number): number {
  const dayOf = (ms: number) => Math.floor(wallClockMs(ms) / DAY_MS);
  return dayOf(untilMs) - dayOf(fromMs);
}

/** The wall clock in Sweden at this instant, to the minute: `YYYY-MM-DDTHH:MM`. */
export function wallTimeOf(ms: number): string {
  return new Date(wallClockMs(ms)).toISOString().slice(0, 16);
}

/** The day it is in Sweden at this instant: `YYYY-MM-DD`. */
export function localDay(ms: number): string {
  return wallTimeOf(ms).slice(0, 10);
}

/**
 * The instant at which the wall clock in Sweden shows this time, `YYYY-MM-DDTHH:MM`.
 *
 * Twice a year there is no such single instant. When the clocks go back an hour comes twice
 * (`localTimeTwice`); when they go forward an hour is skipped (`localTimeMissing`). Anything that
 * is not a time from 1990 to 2100 is `notADate`.
 */
export function instantOf(wallTime: string): { ms: number } | { problem: Problem } {
  const parts = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/.exec(wallTime);
  const day = calendarDay(parts?.[1] ?? "");
  if (!parts || !day || day.year < firstYear || day.year > lastYear) {
    return { problem: { key: "notADate" } };
  }
  const shown =
    Date.UTC(day.year, day.month - 1, day.day) +
    Number(parts[2]) * HOUR_MS +
    Number(parts[3]) * 60_000;
  // The clocks are changed at most once in two days, so the offset is one of these two.
  const offsets = new Set([shown - DAY_MS, shown + DAY_MS].map((ms) => wallClockMs(ms) - ms));
  const instants = [...offsets].map((offset) => shown - offset);
  const found = instants.filter((ms) => wallClockMs(ms) === shown);
  const [only] = found;
  if (only !== undefined && found.length === 1) return { ms: only };
  return {
    problem: {
      key: found.length === 0 ? "localTimeMissing" : "localTimeTwice",
      values: { date: wallTime.slice(0, 10), time: wallTime.slice(11) },
    },
  };
}

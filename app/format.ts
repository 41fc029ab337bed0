import { fractionFrom } from "#app/domain/fraction.ts";
import { type CalendarDay, calendarDay, localParts } from "#app/domain/local-time.ts";
import type { Currency } from "#app/domain/round.ts";

/**
 * How one language writes figures and dates. Spelled out in `text/`, one file a language, and
 * never left to the server's or the browser's own tables, which disagree.
 */
export interface Locale {
  /** The language's own code, for `lang`: "sv", "en". */
  code: string;
  /** January first. */
  months: readonly string[];
  shortMonths: readonly string[];
  /** Monday first. */
  weekdays: readonly string[];
  /** Between whole and part: "," or ".". */
  decimal: string;
  /** Between hour and minute: "." or ":". */
  timeSeparator: string;
  /** What follows the figure in a share: " %" or "%". */
  percent: string;
  /** With {weekday}, {day}, {month}, {shortMonth}, {year} and {time} where they belong. */
  patterns: {
    date: string;
    shortDate: string;
    dateTime: string;
    /** The last two for a day of another year than the reader's. */
    shortDateOfYear: string;
    dateTimeOfYear: string;
  };
  /** When the page is read, where that is known: a day of any other year carries its year. */
  nowMs?: number;
}

const NO_BREAK_SPACE = "\u00A0";
const MINUS = "\u2212";

/** A whole number in groups of three: "1 391". Groups never break over two lines. */
export function number(n: number): string {
  if (!Number.isSafeInteger(n)) throw new Error(`format.number: ${n} is not a whole number`);
  return `${n < 0 ? MINUS : ""}${grouped(BigInt(Math.abs(n)))}`;
}

/** A sum in whole kronor: "620 000 kr", "−95 000 kr". */
export function kronor(amount: number): string {
  return `${number(amount)}${NO_BREAK_SPACE}kr`;
}

/** A sum in any round's money. `amount` is in the currency's smallest unit (kronor, grosz). */
export function money(amount: number, currency: Currency, locale: Locale): string {
  const sum = decimalText(BigInt(amount), currency.decimals, locale);
  return `${sum}${NO_BREAK_SPACE}${currencyUnit(currency)}`;
}

/** What stands after a sum: "kr", "PLN". */
export function currencyUnit({ code }: Pick<Currency, "code">): string {
  return code === "SEK" ? "kr" : code;
}

/**
 * An exact sum in whole units of currency, written as a fraction such as "7/4": "151,83 kr", or
 * "313 kr" where it is whole.
 */
export function exactMoney(
  exact: string,
  currency: Currency,
  locale: Locale,
  decimals = 2,
): string {
  return `${exactNumber(exact, locale, decimals)}${NO_BREAK_SPACE}${currencyUnit(currency)}`;
}

/**
 * A number of 0 or more written as a fraction, rounded half up: "1,84", or "12" where no decimals
 * are left.
 */
export function exactNumber(exact: string, locale: Locale, decimals = 2): string {
  const { numerator, denominator } = fractionFrom(exact);
  const scale = 10n ** BigInt(decimals);
  const rounded = (2n * scale * numerator + denominator) / (2n * denominator);
  return rounded % scale === 0n
    ? decimalText(rounded / scale, 0, locale)
    : decimalText(rounded, decimals, locale);
}

/**
 * A part of a whole in percent, "12,6 %", reckoned exactly from the two whole numbers and rounded
 * half up. A dash when there is no whole to take a part of.
 */
export function percent(part: number, whole: number, locale: Locale, decimals = 1): string {
  if (whole === 0) return "–";
  const scale = 10n ** BigInt(decimals);
  const [numerator, denominator] = [BigInt(part) * 100n * scale, BigInt(whole)];
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return `${decimalText(numerator < 0n ? -rounded : rounded, decimals, locale)}${locale.percent}`;
}

/** The day of an instant, in Sweden: "19 maj 2026". */
export function date(ms: number, locale: Locale): string {
  return filled(locale.patterns.date, localParts(ms), locale);
}

/** The day of an instant, without its year where that is the reader's own: "19 maj". */
export function shortDate(ms: number, locale: Locale): string {
  return shortDay(ms, locale, isOfAnotherYear(ms, locale));
}

/**
 * The first and the last day of a stretch: "19 maj" and "3 juni". The last carries the year where
 * it is not the reader's own, and both do where the stretch runs over a new year.
 */
export function shortSpan(
  fromMs: number,
  untilMs: number,
  locale: Locale,
): { from: string; to: string } {
  const overNewYear = yearOf(fromMs) !== yearOf(untilMs);
  const told = isOfAnotherYear(fromMs, locale) || isOfAnotherYear(untilMs, locale);
  return {
    from: shortDay(fromMs, locale, told && overNewYear),
    to: shortDay(untilMs, locale, told),
  };
}

/**
 * Weekday, day and time of an instant, in Sweden: "måndag 30 november kl. 20.00", with the year
 * where it is not the reader's own.
 */
export function dateTime(ms: number, locale: Locale): string {
  const { weekday, ...day } = localParts(ms);
  const { dateTime, dateTimeOfYear } = locale.patterns;
  const pattern = (isOfAnotherYear(ms, locale) ? dateTimeOfYear : dateTime)
    .replace("{weekday}", named(locale.weekdays, weekday))
    .replace("{time}", time(ms, locale));
  return filled(pattern, day, locale);
}

/** The time of day of an instant, in Sweden: "20.00". */
export function time(ms: number, locale: Locale): string {
  const { hour, minute } = localParts(ms);
  return `${twoDigits(hour)}${locale.timeSeparator}${twoDigits(minute)}`;
}

/** A day written as `YYYY-MM-DD`, which has no time and so no time zone: "19 maj 2026". */
export function day(text: string, locale: Locale): string {
  const found = calendarDay(text);
  if (!found) throw new Error(`format.day: "${text}" is not a day`);
  return filled(locale.patterns.date, found, locale);
}

function shortDay(ms: number, locale: Locale, withYear: boolean): string {
  const { shortDate, shortDateOfYear } = locale.patterns;
  return filled(withYear ? shortDateOfYear : shortDate, localParts(ms), locale);
}

function isOfAnotherYear(ms: number, { nowMs }: Locale): boolean {
  return nowMs !== undefined && yearOf(ms) !== yearOf(nowMs);
}

function yearOf(ms: number): number {
  return localParts(ms).year;
}

function filled(pattern: string, { year, month, day }: CalendarDay, locale: Locale): string {
  return pattern
    .replace("{day}", String(day))
    .replace("{month}", named(locale.months, month - 1))
    .replace("{shortMonth}", named(locale.shortMonths, month - 1))
    .replace("{year}", String(year));
}

function named(names: readonly string[], place: number): string {
  const name = names[place];
  if (name === undefined) throw new Error(`format: a locale lacks its name number ${place + 1}`);
  return name;
}

function decimalText(units: bigint, decimals: number, locale: Locale): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  const whole = grouped(BigInt(digits.slice(0, digits.length - decimals)));
  const part = decimals > 0 ? `${locale.decimal}${digits.slice(-decimals)}` : "";
  return `${units < 0n ? MINUS : ""}${whole}${part}`;
}

function grouped(n: bigint): string {
  return n.toString().replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE);
}

function twoDigits(n: number): string {
  return String(n).padStart(2, "0");
}

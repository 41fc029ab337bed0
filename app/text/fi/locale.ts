import type { Locale } from "#app/format.ts";

/**
 * How Finnish writes figures and dates. Weekdays and months stand in the form that tells when
 * something happens, and short dates in figures.
 */
export const locale: Locale = {
  code: "fi",
  months: [
    "tammikuuta",
    "helmikuuta",
    "maaliskuuta",
    "huhtikuuta",
    "toukokuuta",
    "kesäkuuta",
    "heinäkuuta",
    "elokuuta",
    "syyskuuta",
    "lokakuuta",
    "marraskuuta",
    "joulukuuta",
  ],
  shortMonths: ["1.", "2.", "3.", "4.", "5.", "6.", "7.", "8.", "9.", "10.", "11.", "12."],
  weekdays: [
    "maanantaina",
    "tiistaina",
    "keskiviikkona",
    "torstaina",
    "perjantaina",
    "lauantaina",
    "sunnuntaina",
  ],
  decimal: ",",
  timeSeparator: ".",
  percent: "\u00A0%",
  patterns: {
    date: "{day}. {month} {year}",
    shortDate: "{day}.{shortMonth}",
    dateTime: "{weekday} {day}. {month} klo {time}",
    shortDateOfYear: "{day}.{shortMonth}{year}",
    dateTimeOfYear: "{weekday} {day}. {month} {year} klo {time}",
  },
};

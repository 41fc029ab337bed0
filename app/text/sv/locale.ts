import type { Locale } from "#app/format.ts";

/** How Swedish writes figures and dates. */
export const locale: Locale = {
  code: "sv",
  months: [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
  ],
  shortMonths: [
    "jan",
    "feb",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "aug",
    "sep",
    "okt",
    "nov",
    "dec",
  ],
  weekdays: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
  decimal: ",",
  timeSeparator: ".",
  percent: "\u00A0%",
  patterns: {
    date: "{day} {month} {year}",
    shortDate: "{day} {shortMonth}",
    dateTime: "{weekday} {day} {month} kl. {time}",
  },
};

import type { Locale } from "#app/format.ts";

/** How English writes figures and dates. Sums stay grouped by spaces, as in every language here. */
export const locale: Locale = {
  code: "en",
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  shortMonths: [
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "June",
    "July",
    "Aug",
    "Sept",
    "Oct",
    "Nov",
    "Dec",
  ],
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  decimal: ".",
  timeSeparator: ":",
  percent: "%",
  patterns: {
    date: "{day} {month} {year}",
    shortDate: "{day} {shortMonth}",
    dateTime: "{weekday} {day} {month} at {time}",
  },
};

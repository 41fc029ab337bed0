import type { Locale } from "#app/format.ts";

const months = [
  "يناير",
  "فبراير",
  "مارس",
  "أبريل",
  "مايو",
  "يونيو",
  "يوليو",
  "أغسطس",
  "سبتمبر",
  "أكتوبر",
  "نوفمبر",
  "ديسمبر",
];

/** How Arabic writes figures and dates: western digits, as every Arabic reader in Sweden meets. */
export const locale: Locale = {
  code: "ar",
  // Arabic does not shorten the names of months.
  months,
  shortMonths: months,
  weekdays: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
  decimal: ".",
  timeSeparator: ":",
  percent: "%",
  patterns: {
    date: "{day} {month} {year}",
    shortDate: "{day} {shortMonth}",
    dateTime: "{weekday} {day} {month} الساعة {time}",
    shortDateOfYear: "{day} {shortMonth} {year}",
    dateTimeOfYear: "{weekday} {day} {month} {year} الساعة {time}",
  },
};

import type { prices as sv } from "../sv/prices.ts";

/** The municipality’s price list, as administrators keep it. */
export const prices = {
  "prices.title": "Price list",
  "prices.lead":
    "Residents see the list on the page “What does it cost?” when they think of an idea.",
  "prices.new": "Write in a price",
  "prices.none": "The list is empty. Write in a price, or read a file.",
  "prices.count": "{n, plural, one {One price} other {# prices}}",
  "prices.name": "Name",
  "prices.nameHint": "What residents call it, such as “Park bench”.",
  "prices.unit": "Unit",
  "prices.unitHint": "What the price is for: piece, metre, square metre.",
  "prices.span": "Price",
  "prices.from": "Lowest price",
  "prices.to": "Highest price",
  "prices.yearly": "Running cost a year",
  "prices.yearlyHint": "Leave empty if it costs nothing to look after.",
  "prices.fromYear": "Holds from the year",
  "prices.note": "Note",
  "prices.noteHint": "What is included, or what makes it dearer.",
  "prices.words": "Other words",
  "prices.wordsHint":
    "Words residents search for, with commas between. Inflected forms are not needed.",
  "prices.remove": "Take the price out",
  "prices.saved": "The price is saved.",
  "prices.gone": "The price is taken out.",
  "prices.adopted": "The file is now the price list.",
  "prices.asFile": "The list as a file",
  "prices.fileText":
    "The file replaces the whole list. First you see what would change. Nothing is saved until you say so.",
  "prices.columns":
    "Columns: namn, enhet, lägst, högst, från år, drift per år, anteckning, andra ord. The last three may be missing.",
  "prices.download": "Download the list (CSV)",
  "prices.file": "File (CSV)",
  "prices.try": "Try the file",
  "prices.report": "What the file would do",
  "prices.rows": "{n, plural, one {The file has one row.} other {The file has # rows.}}",
  "prices.added": "{n, plural, =0 {No new prices} one {One new price} other {# new prices}}",
  "prices.changed":
    "{n, plural, =0 {No changed prices} one {One changed price} other {# changed prices}}",
  "prices.removed":
    "{n, plural, =0 {No prices go away} one {One price goes away} other {# prices go away}}",
  "prices.leftOut": "Rows that are left out",
  "prices.fault.name": "The name is missing",
  "prices.fault.repeated": "The same name stands on an earlier row",
  "prices.fault.unit": "The unit is missing",
  "prices.fault.sum": "A sum is not whole kronor",
  "prices.fault.span": "The lowest price is higher than the highest",
  "prices.fault.year": "The year cannot be read",
  "prices.fault.long": "A text is too long",
  "prices.notYet": "Nothing has been changed yet.",
  "prices.adopt": "Make the file the price list",
} as const satisfies Record<keyof typeof sv, string>;

import type { Problem } from "#app/domain/problem.ts";
import { dateTime, day, kronor, number } from "#app/format.ts";
import type { Tongue } from "./tongue.ts";

/** A refusal in words. Values named `…Kronor` and `…AtMs` are written as money and as a time,
 * days as dates. */
export function problemSentence({ t, locale }: Tongue, { key, values = {} }: Problem): string {
  const written = Object.entries(values).map(([name, value]) => {
    if (typeof value === "string") {
      return [name, /^\d{4}-\d\d-\d\d$/.test(value) ? day(value, locale) : value];
    }
    if (name.endsWith("Kronor")) return [name, kronor(value)];
    if (name.endsWith("Ms")) return [name, dateTime(value, locale)];
    return [name, Number.isSafeInteger(value) ? number(value) : String(value)];
  });
  return t(`problem.${key}`, Object.fromEntries(written));
}

import { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import { calendarDay, instantOf } from "#app/domain/local-time.ts";
import { plainText } from "#app/domain/plain-text.ts";
import { type Problem, type ProblemKey, problemKeys } from "#app/domain/problem.ts";

/** A form that could be read, or the problems beside its fields. */
export type Read<T> = { value: T } | { problems: Problem[] };

/**
 * Reads a form's fields, each of which must be known; a message is always a problem's key. The
 * first thing wrong with a field stands for the rest.
 */
export function readFields<T>(schema: z.ZodType<T>, fields: unknown): Read<T> {
  const result = schema.safeParse(fields);
  if (result.success) return { value: result.data };
  const problems = result.error.issues.map(problemOf);
  const isFirst = ({ field }: Problem, place: number) =>
    problems.findIndex((problem) => problem.field === field) === place;
  return { problems: problems.filter(isFirst) };
}

/** The fields of a form as plain text values; a field sent twice keeps its last value. */
export function fieldsOf(form: FormData, leaveOut: readonly string[] = ["intent"]) {
  const fields: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === "string" && !leaveOut.includes(name)) {
      fields[name] = value.replaceAll("\r\n", "\n");
    }
  }
  return fields;
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  const field = issue.path.join(".") || undefined;
  if (issue.code === "unrecognized_keys") return { key: "formUnreadable", field };
  if (issue.code === "too_big") {
    const key = issue.origin === "string" ? "tooLong" : "tooLarge";
    return { key, field, values: { limit: Number(issue.maximum) } };
  }
  if (issue.code === "invalid_type" && issue.expected === "string") {
    return { key: "required", field };
  }
  const key = problemKeys.find((known: ProblemKey) => known === issue.message);
  return { key: key ?? "formUnreadable", field };
}

/** A text that must be there, as plain text: see `plainText`. */
export function text(most: number) {
  return z.string().transform(cleaned).pipe(z.string().min(1, "required").max(most));
}

/** A text that may be left out. */
export function optionalText(most: number) {
  return z.string().default("").transform(cleaned).pipe(z.string().max(most));
}

/** One of a few known words. */
export function oneOf<const W extends readonly [string, ...string[]]>(words: W) {
  return z.enum(words, { error: "unknownChoice" });
}

/** A ticked box. */
export const ticked = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");

/** Whole kronor as people write them: "620 000", "620000 kr". */
export const kronorField = z
  .string()
  .transform((written) => written.replaceAll(/[\s\u00A0\u202F]|kr$/gi, "").replace("\u2212", "-"))
  .pipe(
    z
      .string()
      .min(1, "required")
      .regex(/^-?\d+([.,]\d+)?$/, "notANumber")
      .regex(/^-?\d+$/, "notWholeKronor")
      .transform(Number)
      .pipe(z.number().min(0, "negative").max(limits.kronor)),
  );

/** A field that may be left empty: null. */
export function orEmpty<T>(field: z.ZodType<T, string>) {
  return z
    .string()
    .default("")
    .transform((written, context): T | null => {
      if (written.trim() === "") return null;
      const result = field.safeParse(written);
      if (result.success) return result.data;
      for (const issue of result.error.issues) context.addIssue({ ...issue });
      return z.NEVER;
    });
}

/** Whole kronor, or nothing: null. */
export const optionalKronorField = orEmpty(kronorField);

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number) {
  return z
    .string()
    .transform((written) => written.replaceAll(/[\s\u00A0\u202F]/g, ""))
    .pipe(
      z
        .string()
        .min(1, "required")
        .regex(/^-?\d+$/, "notANumber")
        .transform(Number)
        .pipe(z.number().min(least, "negative").max(most)),
    );
}

/** A day, `YYYY-MM-DD`. */
export const dayField = z
  .string()
  .min(1, "required")
  .refine((written) => calendarDay(written) !== null, "notADate");

/** A Swedish wall-clock time, as an instant in ms. */
export const instantField = z
  .string()
  .min(1, "required")
  .transform((written, context) => {
    const found = instantOf(written.slice(0, 16));
    if ("ms" in found) return found.ms;
    context.addIssue({ code: "custom", message: found.problem.key });
    return z.NEVER;
  });

/** A person's text, without what hides or deceives in it. */
function cleaned(written: string): string {
  return plainText(written).trim();
}

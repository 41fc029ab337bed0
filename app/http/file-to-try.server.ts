import { data } from "@remix-run/node";
import type { Problem } from "#app/domain/problem.ts";
import { fileOf, textOf } from "./form.server.ts";

/** What a press leads to when a page with a file to try stays. */
export interface FileAnswer<Tried> {
  problems: readonly Problem[];
  /** What the file would do; null when it was refused. */
  tried: Tried | null;
}

/** A file that was refused: 422, and why. */
export function fileRefused(problems: readonly Problem[]) {
  return data<FileAnswer<never>>({ problems, tried: null }, { status: 422 });
}

/**
 * The file that a form brings: to be tried, or the rows of one that was tried and is adopted now.
 * Null when it brings none. `seen` is the mark that the trial gave, null while it is only tried.
 */
export async function fileToTry(
  form: FormData,
): Promise<{ file: Uint8Array; seen: string | null } | null> {
  if (textOf(form, "intent") === "adopt") {
    return { file: Buffer.from(textOf(form, "rows")), seen: textOf(form, "seen") };
  }
  const file = await fileOf(form, "fil");
  return file && { file, seen: null };
}

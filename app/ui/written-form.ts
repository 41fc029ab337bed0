import type { Problem } from "#app/domain/problem.ts";
import { number } from "#app/format.ts";
import { useProblems } from "./form-problems.tsx";

type Fields = Readonly<Record<string, string>>;

/** What a field is called: its label, and which row of a list it stands in. */
export type Labels = (name: string) => { label: string; row?: string };

interface FieldProps {
  name: string;
  label: string;
  defaultValue: string;
  error: string | undefined;
}

/** A form as it stands: what is written in each field, and what is wrong beside it. */
export interface WrittenForm {
  /** What is written in a field; "" when nothing is. */
  of: (name: string) => string;
  beside: (name: string) => string | undefined;
  /** The props of a text field. */
  field: (name: string) => FieldProps;
  /** The props of a field for a whole number, with the figures in groups. */
  sum: (name: string) => FieldProps;
  /** The props of a group of choices. */
  choice: (name: string) => { name: string; legend: string; value: string; error?: string };
  /** The props of a box to tick. */
  tick: (name: string) => { name: string; label: string; defaultChecked: boolean; error?: string };
}

/** A form with these values in its fields, and the summary of what it was refused for. */
export function useWrittenForm(
  values: Fields,
  problems: readonly Problem[] | null | undefined,
  labels: Labels,
) {
  const { summary, beside } = useProblems(problems, (name) => {
    const { label, row } = labels(name);
    return row ? `${row}, ${label}` : label;
  });
  return { form: formWith(values, beside, labels), summary };
}

/** A form with these values in its fields, and what is wrong beside each. */
export function formWith(
  values: Fields,
  beside: WrittenForm["beside"],
  labels: Labels,
): WrittenForm {
  const of = (name: string) => values[name] ?? "";
  const shared = (name: string) => ({ name, label: labels(name).label, error: beside(name) });
  return {
    of,
    beside,
    field: (name) => ({ ...shared(name), defaultValue: of(name) }),
    sum: (name) => ({ ...shared(name), defaultValue: grouped(of(name)) }),
    choice: (name) => ({
      name,
      legend: labels(name).label,
      value: of(name),
      error: beside(name),
    }),
    tick: (name) => ({ ...shared(name), defaultChecked: of(name) === "on" }),
  };
}

/** "3 000 000" for "3000000"; anything that is no whole number stays as it was written. */
function grouped(written: string): string {
  return /^\d{1,15}$/.test(written) ? number(Number(written)) : written;
}

/**
 * What stands in the fields after a refusal: what was written, but what is stored in the fields
 * that are locked by now. `list` is a repeated part whose rows are as written or not at all.
 */
export function keptFields(
  stored: Fields,
  written: Fields | null | undefined,
  { locked, list }: { locked: readonly string[]; list?: { shown: string; rows: string } },
): Fields {
  if (!written) return stored;
  const under = (name: string, part: string) => name === part || name.startsWith(`${part}.`);
  const isLocked = (name: string) => locked.some((part) => under(name, part));
  const rewritten = list && list.shown in written && !isLocked(list.rows) ? list.rows : null;
  const before = Object.entries(stored).filter(([name]) => !rewritten || !under(name, rewritten));
  const after = Object.entries(written).filter(([name]) => !isLocked(name));
  return Object.fromEntries([...before, ...after]);
}

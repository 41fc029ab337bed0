import { emptyEntry } from "#app/domain/directory.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { directoryForm } from "#app/schemas/account-forms.server.ts";
import { readFields } from "#app/schemas/form-fields.server.ts";
import { changeDirectory } from "#app/services/change-directory.server.ts";
import { changePortrait } from "#app/services/change-portrait.server.ts";

/**
 * Changes somebody's entry as the form says, and takes their picture away if it says that too;
 * problems are named after the fields of their row.
 */
export async function changeEntryByForm(
  { id = "", photoGone = "", ...fields }: Readonly<Record<string, string>>,
  by: Person,
  { db, nowMs }: RequestContext,
): Promise<Problem[]> {
  const read = readFields(directoryForm, fields);
  if ("problems" in read) {
    return read.problems.map((problem) => ({ ...problem, field: `${problem.field}-${id}` }));
  }
  const entry = { ...emptyEntry, ...read.value };
  const problems = await changeDirectory(db, { id, entry }, by, nowMs);
  if (problems.length > 0 || photoGone === "") return problems;
  return changePortrait(db, { id, clean: null }, by, nowMs);
}

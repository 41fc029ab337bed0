import { emptyEntry } from "#app/domain/directory.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { directoryForm } from "#app/schemas/account-forms.server.ts";
import { readFields } from "#app/schemas/form-fields.server.ts";
import { changeDirectory } from "#app/services/change-directory.server.ts";
import { findEntry } from "#db/directory.server.ts";

/** Changes what one says of oneself in the directory; what is not in the form stays. */
export async function changeOwnEntry(
  fields: Readonly<Record<string, string>>,
  person: Person,
  { db, nowMs }: RequestContext,
): Promise<Problem[]> {
  const read = readFields(directoryForm, fields);
  if ("problems" in read) return read.problems;
  const { answersFor, phone, email } = read.value;
  const before = { ...emptyEntry, ...(await findEntry(db, person.id)) };
  const entry = { ...before, answersFor, phone, email };
  return changeDirectory(db, { id: person.id, entry }, person, nowMs);
}

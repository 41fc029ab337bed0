import type { AppLoadContext } from "@remix-run/node";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { areaOptions } from "#app/http/home-areas.server.ts";
import { profileForm } from "#app/schemas/account-forms.server.ts";
import { readFields } from "#app/schemas/form-fields.server.ts";
import { keepProfile } from "#app/services/keep-profile.server.ts";

/** Keeps the name and the area that one gives for oneself; what was wrong with them otherwise. */
export async function changeProfile(
  kept: Readonly<Record<string, string>>,
  person: Person,
  context: AppLoadContext,
): Promise<readonly Problem[]> {
  const read = readFields(profileForm, kept);
  if ("problems" in read) return read.problems;
  const { name, homeArea } = read.value;
  const areas = await areaOptions(context);
  const known = areas.some(({ value }) => value === homeArea) || homeArea === person.homeArea;
  const profile = { name, homeArea: known ? homeArea : null };
  return keepProfile(context.db, person, profile, context.nowMs);
}

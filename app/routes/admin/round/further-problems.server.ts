import { extendsVote, refuseLockedChanges } from "#app/domain/freeze.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { roundProblems } from "#app/domain/round-problems.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { besideFields, readableFields, readRoundForm } from "#app/schemas/round-form.server.ts";
import { isSlugTaken } from "#db/rounds.server.ts";

/** The parts whose problems follow from several: where one could not be read, none is judged. */
const together = [
  ["areas", "potPlan"],
  ["ballotRule", "countingRule"],
];

/**
 * What more is wrong with a round some of whose fields could not be read, so that everything is
 * told at once: the rest of it is judged as if the unread fields stood as they are stored.
 */
export async function furtherProblems(
  unread: readonly Problem[],
  fields: Readonly<Record<string, string>>,
  found: RoundWithAreas,
  { db, nowMs }: RequestContext,
): Promise<Problem[]> {
  const read = readRoundForm(readableFields(fields, unread), found, () => crypto.randomUUID());
  if ("problems" in read) return [];
  const { round, areas } = read.value;
  const taken = await isSlugTaken(db, round.slug, round.id);
  const extended = extendsVote(found.round.schedule, round.schedule, nowMs);
  const unexplained = extended && !fields.extensionReason?.trim();
  const problems: Problem[] = [
    ...roundProblems(read.value),
    ...(taken ? [{ key: "slugTaken" as const, field: "slug" }] : []),
    ...refuseLockedChanges(found.round, round, found.areas, areas, nowMs),
    ...(unexplained ? [{ key: "extensionReasonNeeded" as const, field: "extensionReason" }] : []),
  ];
  const partOf = (field = "") => (field.startsWith("schedule.") ? field : field.split(".")[0]);
  const parts = unread.map(({ field }) => partOf(field));
  const unjudged = new Set([
    ...parts,
    ...together.filter((group) => group.some((part) => parts.includes(part))).flat(),
  ]);
  return besideFields(problems, areas).filter(
    ({ field, values }) =>
      !unjudged.has(partOf(field)) && !unjudged.has(`schedule.${values?.earlier}`),
  );
}

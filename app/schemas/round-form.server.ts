import { z } from "zod";
import type { Area } from "#app/domain/area.ts";
import { limits } from "#app/domain/limits.ts";
import { wallTimeOf } from "#app/domain/local-time.ts";
import type { PotPlan } from "#app/domain/pot.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Round, RoundWithAreas } from "#app/domain/round.ts";
import type { Schedule } from "#app/domain/schedule.ts";
import { instantField, optionalText, type Read, readFields, text } from "./form-fields.server.ts";
import { nested } from "./nested-names.server.ts";
import { areasFields, areasOf } from "./round-form/areas.server.ts";
import { ballotRuleFields } from "./round-form/ballot-rule.server.ts";
import { countingRuleFields } from "./round-form/counting-rule.server.ts";
import { type PlannedInstant, plannedInstants } from "./round-form/fields.server.ts";
import * as rules from "./round-form/rules.server.ts";

/** The address of the form for a round that does not exist yet, which no round can have. */
const newRoundSlug = "ny";

const roundFields = z.strictObject({
  title: text(limits.titleCharacters).optional(),
  slug: text(limits.nameCharacters)
    .refine((slug) => slug !== newRoundSlug, "slugTaken")
    .optional(),
  dnr: optionalText(limits.nameCharacters).optional(),
  owner: text(limits.nameCharacters).optional(),
  summary: optionalText(limits.summaryCharacters).optional(),
  purpose: optionalText(limits.descriptionCharacters).optional(),
  notInfluenced: optionalText(limits.descriptionCharacters).optional(),
  contact: z
    .strictObject({
      name: optionalText(limits.nameCharacters),
      email: optionalText(limits.nameCharacters),
      phone: optionalText(limits.nameCharacters),
    })
    .optional(),
  schedule: z.partialRecord(z.enum(plannedInstants), instantField).optional(),
  areas: areasFields,
  potPlan: rules.potPlanFields.optional(),
  ballotRule: ballotRuleFields.optional(),
  countingRule: countingRuleFields.optional(),
  savingsRule: rules.savingsRuleFields.optional(),
  eligibility: rules.eligibilityFields.optional(),
  outcomeRules: rules.outcomeRulesFields.optional(),
  keyHolding: rules.keyHoldingFields.optional(),
});
type Written = z.output<typeof roundFields>;

/**
 * The round as its form says it should be. What the form did not send stays as it is stored: a
 * locked field is shown but not sent. `areasShown` says that the areas were sent, also when there
 * are none left.
 */
export function readRoundForm(
  { areasShown, extensionReason: _, ...fields }: Readonly<Record<string, string>>,
  stored: RoundWithAreas,
  newId: () => string,
): Read<RoundWithAreas> {
  const names = nested(withoutUnmoved(fields, stored.round.schedule));
  const rows = names.areas;
  if (Array.isArray(rows) && rows.length > limits.areasPerRound) {
    const values = { limit: limits.areasPerRound };
    return { problems: [{ key: "tooManyAreas", field: "areas", values }] };
  }
  const read = readFields(roundFields, names);
  if ("problems" in read) return read;
  const sent = read.value.areas ?? (areasShown === undefined ? undefined : []);
  const { areas, kronorByArea } = sent
    ? areasOf(sent, stored.areas, newId)
    : { areas: stored.areas, kronorByArea: undefined };
  return {
    value: { round: roundOf(onlySent(read.value, names), stored.round, kronorByArea), areas },
  };
}

/**
 * The fields of the form without those that could not be read. A time goes alone, of anything else
 * the whole part: half a rule says nothing.
 */
export function readableFields(
  fields: Readonly<Record<string, string>>,
  unread: readonly Problem[],
): Record<string, string> {
  const names = unread.map(({ field = "" }) => field);
  const partOf = (name: string) => name.split(".")[0] ?? name;
  const whole = new Set(names.filter((name) => !name.startsWith("schedule.")).map(partOf));
  if (whole.has("areas")) whole.add("areasShown");
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => !names.includes(name) && !whole.has(partOf(name))),
  );
}

/** Why an open vote is given more time, as the form has it; empty when nothing is written. */
export function readExtensionReason(fields: Readonly<Record<string, string>>): Read<string> {
  const schema = z.object({ extensionReason: optionalText(limits.reasonCharacters) });
  const read = readFields(schema, fields);
  return "problems" in read ? read : { value: read.value.extensionReason };
}

/** The problems of a service, each beside the form's field: a pot stands in its area's row. */
export function besideFields(problems: readonly Problem[], areas: readonly Area[]): Problem[] {
  return problems.map((problem) => {
    const field = problem.field?.replace(/^areas\[(\d+)\]/, "areas.$1") ?? "";
    const [, areaId] = /^potPlan\.kronorByArea\.(.+)$/.exec(field) ?? [];
    if (areaId === undefined) return field ? { ...problem, field } : problem;
    const key = problem.key === "areaUnknown" ? "areaDivided" : problem.key;
    const place = areas.findIndex(({ id }) => id === areaId);
    return { ...problem, key, field: place < 0 ? "areas" : `areas.${place}.kronor` };
  });
}

/** A field that was not sent may have been read as an empty one. */
function onlySent(written: Written, names: object): Partial<Written> {
  return Object.fromEntries(Object.entries(written).filter(([name]) => name in names));
}

function roundOf(
  { schedule, areas: _, potPlan, ...written }: Partial<Written>,
  stored: Round,
  kronorByArea: Record<string, number> | undefined,
): Round {
  return {
    ...stored,
    ...written,
    schedule: { ...stored.schedule, ...schedule },
    potPlan: potPlanOf(potPlan, stored.potPlan, kronorByArea),
  };
}

function potPlanOf(
  written: Written["potPlan"],
  stored: PotPlan,
  kronorByArea: Record<string, number> | undefined,
): PotPlan {
  if (!written) return stored;
  const { cityWideKronor } = written;
  if (written.kind === "fixed") {
    const before = stored.kind === "fixed" ? stored.kronorByArea : {};
    return { kind: "fixed", cityWideKronor, kronorByArea: kronorByArea ?? before };
  }
  if (written.kind === "per-resident") {
    const { kind, kronorPerResident, capKronor } = written;
    return { kind, cityWideKronor, kronorPerResident, capKronor };
  }
  const { kind, totalKronor, equalPercent, roundToKronor } = written;
  return { kind, cityWideKronor, totalKronor, equalPercent, roundToKronor };
}

/**
 * Leaves out the times that say what is stored: an instant is finer than the minute its field
 * shows, and may be in the hour that comes twice.
 */
function withoutUnmoved(fields: Readonly<Record<string, string>>, schedule: Schedule) {
  const unmoved = (name: PlannedInstant) =>
    fields[`schedule.${name}`]?.slice(0, 16) === wallTimeOf(schedule[name]);
  const leftOut = new Set(plannedInstants.filter(unmoved).map((name) => `schedule.${name}`));
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !leftOut.has(name)));
}

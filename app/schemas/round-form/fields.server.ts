import type { Area } from "#app/domain/area.ts";
import type { KeyHolding } from "#app/domain/key-holding.ts";
import { wallTimeOf } from "#app/domain/local-time.ts";
import type { OutcomeRule } from "#app/domain/outcome-rule.ts";
import type { PotPlan } from "#app/domain/pot.ts";
import type { Round, RoundWithAreas } from "#app/domain/round.ts";

/** The instants an administrator plans; publication and the last decision happen by themselves. */
export const plannedInstants = [
  "informFromMs",
  "ideasFromMs",
  "reviewFromMs",
  "talkFromMs",
  "voteOpensAtMs",
  "voteClosesAtMs",
  "complaintsUntilMs",
  "decisionPlannedAtMs",
] as const;
export type PlannedInstant = (typeof plannedInstants)[number];

type Fields = Record<string, string>;

/** A round as the fields of its form. Choices not made are suggested what most rounds use. */
export function fieldsOfRound({ round, areas }: RoundWithAreas): Fields {
  const { title, slug, dnr, owner, summary, purpose, notInfluenced, schedule } = round;
  const instants = plannedInstants.map((name) => [name, wallTimeOf(schedule[name])] as const);
  const { default: rule, spend, save, ground } = round.outcomeRules;
  return {
    ...{ title, slug, dnr, owner, summary, purpose, notInfluenced },
    ...under("contact", round.contact),
    ...under("schedule", Object.fromEntries(instants)),
    ...Object.assign({}, ...areas.map((area, place) => areaRow(area, place, round.potPlan))),
    ...under("potPlan", planFields(round.potPlan)),
    ...under("ballotRule", ballotFields(round)),
    ...under("countingRule", countingFields(round)),
    ...under("savingsRule", { targetKronor: "", ...round.savingsRule }),
    ...under("eligibility", { maximumAge: "", ...round.eligibility }),
    ...under("outcomeRules.default", ruleFields(rule)),
    ...under("outcomeRules.spend", ruleFields(spend)),
    ...under("outcomeRules.save", ruleFields(save)),
    ...under("outcomeRules.ground", ground),
    ...under("keyHolding", keyFields(round.keyHolding)),
  };
}

function under(name: string, values: object): Fields {
  const fields = Object.entries(values);
  return Object.fromEntries(fields.map(([part, value]) => [`${name}.${part}`, String(value)]));
}

function areaRow({ polygon, parentId, ...area }: Area, place: number, plan: PotPlan): Fields {
  const kronor = plan.kind === "fixed" ? (plan.kronorByArea[area.id] ?? "") : "";
  const lines = polygon.map(([longitude, latitude]) => `${longitude} ${latitude}`);
  return under(`areas.${place}`, {
    ...area,
    parentId: parentId ?? "",
    kronor,
    polygon: lines.join("\n"),
  });
}

function planFields(plan: PotPlan) {
  const { kind, cityWideKronor } = plan;
  const suggested = { equalPercent: 25, roundToKronor: 1000 };
  const empty = { kronorPerResident: "", capKronor: "", totalKronor: "", ...suggested };
  if (plan.kind === "fixed") return { ...empty, kind, cityWideKronor };
  if (plan.kind === "shared") return { ...empty, ...plan, totalKronor: plan.totalKronor || "" };
  return { ...empty, ...plan, capKronor: plan.capKronor ?? "" };
}

/** The fields of every ballot type: the chosen one's as stored, the others' as suggested. */
function ballotFields({ ballotRule }: Round) {
  const suggested = {
    ...{ choices: 3, unit: "points", total: 10, mostEach: 5, leastChosen: 1 },
    ...{ points: [3, 2, 1], leastRanked: 1, top: 3 },
  };
  const { points, ...fields } = { ...suggested, ...ballotRule };
  return { ...fields, points: points.join(", ") };
}

/** The fields of every counting rule: the chosen one's as stored, the others' as suggested. */
function countingFields({ countingRule }: Round) {
  const suggested = { variant: "skip", whenNotFitting: "skip", utility: "cost" };
  const shares = { completion: "add1-greedy", add1Step: null, comparison: false };
  const { add1Step, comparison, ...fields } = { ...suggested, ...shares, ...countingRule };
  return { ...fields, add1Step: add1Step ?? "", comparison: comparison ? "greedy" : "none" };
}

/** Two of three is what most rounds use. */
function keyFields(holding: KeyHolding) {
  const { trustees, ...fields } = { trustees: [], threshold: 2, ...holding };
  return { ...fields, trustees: trustees.join("\n") };
}

function ruleFields(rule: OutcomeRule | null) {
  const conditions = rule?.kind === "binding-when" ? rule.conditions : [];
  const fields = { kind: rule?.kind ?? "as-default", turnout: "", ballots: "" };
  for (const condition of conditions) {
    if (condition.kind === "ballots") fields.ballots = String(condition.atLeast);
    else fields.turnout = String(condition.atLeastPercent).replace(".", ",");
  }
  return fields;
}

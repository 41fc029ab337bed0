import type { StaffKey } from "#app/text/words.ts";
import { useTongue } from "#app/ui/words.tsx";
import type { Labels, WrittenForm } from "#app/ui/written-form.ts";

const ownLabels: Readonly<Record<string, StaffKey>> = {
  title: "admin.f.title",
  slug: "admin.f.slug",
  owner: "admin.f.owner",
  dnr: "admin.f.dnr",
  summary: "admin.f.summary",
  purpose: "admin.f.purpose",
  notInfluenced: "admin.f.notInfluenced",
  "contact.name": "admin.f.contactName",
  "contact.email": "admin.f.contactEmail",
  "contact.phone": "admin.f.contactPhone",
  "schedule.informFromMs": "admin.f.informFrom",
  "schedule.ideasFromMs": "admin.f.ideasFrom",
  "schedule.reviewFromMs": "admin.f.reviewFrom",
  "schedule.talkFromMs": "admin.f.talkFrom",
  "schedule.voteOpensAtMs": "admin.f.voteOpensAt",
  "schedule.voteClosesAtMs": "admin.f.voteClosesAt",
  "schedule.complaintsUntilMs": "admin.f.complaintsUntil",
  "schedule.decisionPlannedAtMs": "admin.f.decisionPlannedAt",
  extensionReason: "admin.f.extensionReason",
  areas: "admin.section.areas",
  potPlan: "admin.section.money",
  "potPlan.kind": "admin.m.kind",
  "potPlan.cityWideKronor": "admin.m.cityWide",
  "potPlan.kronorPerResident": "admin.m.perResidentKronor",
  "potPlan.capKronor": "admin.m.cap",
  "potPlan.totalKronor": "admin.m.total",
  "potPlan.equalPercent": "admin.m.equalPercent",
  "potPlan.roundToKronor": "admin.m.roundTo",
  ballotRule: "admin.b.kind",
  "ballotRule.kind": "admin.b.kind",
  "ballotRule.choices": "admin.b.choices",
  "ballotRule.unit": "admin.b.unit",
  "ballotRule.total": "admin.b.total",
  "ballotRule.mostEach": "admin.b.mostEach",
  "ballotRule.leastChosen": "admin.b.least",
  "ballotRule.points": "admin.b.points.each",
  "ballotRule.leastRanked": "admin.b.least",
  "ballotRule.top": "admin.b.top",
  countingRule: "admin.b.count",
  "countingRule.kind": "admin.b.count",
  "countingRule.variant": "admin.c.variant",
  "countingRule.utility": "admin.c.utility",
  "countingRule.completion": "admin.c.completion",
  "countingRule.add1Step": "admin.c.add1Step",
  "countingRule.comparison": "admin.c.comparison",
  "countingRule.whenNotFitting": "admin.c.whenNotFitting",
  "countingRule.minimumScore": "admin.b.minimum",
  savingsRule: "admin.s.mode",
  "savingsRule.mode": "admin.s.mode",
  "savingsRule.targetKronor": "admin.s.target.sum",
  "savingsRule.minimumAnswers": "admin.s.minimum",
  eligibility: "admin.section.who",
  "eligibility.minimumAge": "admin.e.age",
  "eligibility.maximumAge": "admin.e.ageMost",
  "eligibility.ageOn": "admin.e.ageOn",
  "eligibility.areaChoice": "admin.e.areaChoice",
  "eligibility.register": "admin.e.register",
  outcomeRules: "admin.section.outcome",
  "outcomeRules.ground.organ": "admin.o.organ",
  "outcomeRules.ground.level": "admin.o.level",
  "outcomeRules.ground.paragraph": "admin.o.paragraph",
  "outcomeRules.ground.on": "admin.o.on",
  keyHolding: "admin.section.keys",
  "keyHolding.kind": "admin.k.kind",
  "keyHolding.trustees": "admin.k.names",
  "keyHolding.threshold": "admin.k.threshold",
};

const areaLabels: Readonly<Record<string, StaffKey>> = {
  name: "admin.a.name",
  kind: "admin.a.kind",
  parentId: "admin.a.parent",
  population: "admin.a.population",
  entitled: "admin.a.entitled",
  slug: "admin.a.slug",
  polygon: "admin.a.polygon",
  kronor: "admin.m.potOf",
};

const ruleLabels: Readonly<Record<string, StaffKey>> = {
  turnout: "admin.o.turnout",
  ballots: "admin.o.ballots",
};

const rules = ["default", "spend", "save"] as const;

/** What an area is called in a sentence: its name, or its place in the list until it has one. */
export function useAreaName(of: WrittenForm["of"]) {
  const { t } = useTongue();
  return (place: number) =>
    of(`areas.${place}.name`).trim() || t("admin.a.number", { n: place + 1 });
}

/** What every field of the round's form is called. */
export function useRoundLabels(values: Readonly<Record<string, string>>): Labels {
  const { t } = useTongue();
  const areaName = useAreaName((name) => values[name] ?? "");
  return (name) => {
    const own = ownLabels[name];
    if (own) return { label: t(own) };
    const [list = "", which = "", part = ""] = name.split(".");
    const ofArea = list === "areas" ? areaLabels[part] : undefined;
    if (ofArea) return { label: t(ofArea), row: areaName(Number(which)) };
    const rule = list === "outcomeRules" ? rules.find((one) => one === which) : undefined;
    if (!rule) return { label: "" };
    const condition = ruleLabels[part];
    const row = t(`admin.o.${rule}`);
    return condition ? { label: t(condition), row } : { label: row };
  };
}

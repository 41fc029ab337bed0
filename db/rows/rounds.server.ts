import type { Insertable, Selectable } from "kysely";
import { type Area, areaKinds } from "#app/domain/area.ts";
import type { Round } from "#app/domain/round.ts";
import type { Schedule } from "#app/domain/schedule.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import * as columns from "#app/schemas/round-columns.server.ts";
import type { AreaTable, RoundTable } from "../tables/rounds.ts";

export function roundOf(row: Selectable<RoundTable>): Round {
  const { json } = rowReader("round", row.id);
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    dnr: row.dnr,
    owner: row.owner,
    summary: row.summary,
    purpose: row.purpose,
    notInfluenced: row.not_influenced,
    contact: json("contact", columns.contactColumn, row.contact),
    currency: json("currency", columns.currencyColumn, row.currency),
    schedule: scheduleOf(row),
    potPlan: json("pot_plan", columns.potPlanColumn, row.pot_plan),
    ballotRule: json("ballot_rule", columns.ballotRuleColumn, row.ballot_rule),
    countingRule: json("counting_rule", columns.countingRuleColumn, row.counting_rule),
    savingsRule: json("savings_rule", columns.savingsRuleColumn, row.savings_rule),
    eligibility: json("eligibility", columns.eligibilityColumn, row.eligibility),
    outcomeRules: json("outcome_rules", columns.outcomeRulesColumn, row.outcome_rules),
    keyHolding: json("key_holding", columns.keyHoldingColumn, row.key_holding),
  };
}

export const scheduleColumns = [
  "published_at",
  "inform_from",
  "ideas_from",
  "review_from",
  "talk_from",
  "vote_opens_at",
  "vote_closes_at",
  "complaints_until",
  "decision_planned_at",
  "decided_at",
] as const;

export function scheduleOf(
  row: Pick<Selectable<RoundTable>, (typeof scheduleColumns)[number]>,
): Schedule {
  return {
    publishedAtMs: row.published_at,
    informFromMs: row.inform_from,
    ideasFromMs: row.ideas_from,
    reviewFromMs: row.review_from,
    talkFromMs: row.talk_from,
    voteOpensAtMs: row.vote_opens_at,
    voteClosesAtMs: row.vote_closes_at,
    complaintsUntilMs: row.complaints_until,
    decisionPlannedAtMs: row.decision_planned_at,
    decidedAtMs: row.decided_at,
  };
}

export function roundRow(round: Round): Insertable<RoundTable> {
  return {
    id: round.id,
    slug: round.slug,
    title: round.title,
    dnr: round.dnr,
    owner: round.owner,
    summary: round.summary,
    purpose: round.purpose,
    not_influenced: round.notInfluenced,
    contact: JSON.stringify(round.contact),
    currency: JSON.stringify(round.currency),
    ...scheduleRow(round.schedule),
    pot_plan: JSON.stringify(round.potPlan),
    ballot_rule: JSON.stringify(round.ballotRule),
    counting_rule: JSON.stringify(round.countingRule),
    savings_rule: JSON.stringify(round.savingsRule),
    eligibility: JSON.stringify(round.eligibility),
    outcome_rules: JSON.stringify(round.outcomeRules),
    key_holding: JSON.stringify(round.keyHolding),
  };
}

function scheduleRow(schedule: Schedule) {
  return {
    published_at: schedule.publishedAtMs,
    inform_from: schedule.informFromMs,
    ideas_from: schedule.ideasFromMs,
    review_from: schedule.reviewFromMs,
    talk_from: schedule.talkFromMs,
    vote_opens_at: schedule.voteOpensAtMs,
    vote_closes_at: schedule.voteClosesAtMs,
    complaints_until: schedule.complaintsUntilMs,
    decision_planned_at: schedule.decisionPlannedAtMs,
    decided_at: schedule.decidedAtMs,
  };
}

export function areaOf(row: Selectable<AreaTable>): Area {
  const { json, word } = rowReader("area", row.id);
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    kind: word("kind", areaKinds, row.kind),
    parentId: row.parent_id,
    polygon: json("polygon", columns.polygonColumn, row.polygon),
    population: row.population,
    entitled: row.entitled,
  };
}

export function areaRow(roundId: string, area: Area, position: number): Insertable<AreaTable> {
  return {
    id: area.id,
    round_id: roundId,
    parent_id: area.parentId,
    slug: area.slug,
    name: area.name,
    kind: area.kind,
    population: area.population,
    entitled: area.entitled,
    polygon: JSON.stringify(area.polygon),
    position,
  };
}

import type { PabulibShape } from "../ballots/ballot-type.ts";
import { isKeptApart } from "../keep-apart.ts";
import { localParts } from "../local-time.ts";
import { savingKronorOf } from "../proposal.ts";
import type { AreaVote, EqualBallots } from "./area-sections.ts";
import { decimalText } from "./decimal-text.ts";
import { pabulibRule } from "./pabulib-rule.ts";
import { savingsCell } from "./savings-cells.ts";
import { savingsMeta, termsMeta } from "./terms.ts";

/** The META section of an area's vote: what the format asks for, and then what is our own. */
export function metaOfArea(
  vote: AreaVote,
  shape: PabulibShape,
  ballots: readonly EqualBallots[],
): [key: string, value: string][] {
  const { round, area, paper, unit } = vote;
  const { voteOpensAtMs, voteClosesAtMs } = round.schedule;
  const imported = round.ballotRule.kind === "imported";
  return [
    ["description", `${round.title}, ${area.name}`],
    ["country", imported ? "unknown" : "Sweden"],
    ["unit", unit],
    ["subunit", area.name],
    ["instance", String(localParts(voteOpensAtMs).year)],
    ["num_projects", String(paper.spends.length)],
    ["num_votes", String(ballots.reduce((sum, { voters }) => sum + voters, 0))],
    ["budget", decimalText(paper.potKronor, round.currency.decimals)],
    ["vote_type", shape.voteType],
    ...limitsOf(shape, ballots),
    ["rule", pabulibRule(round.countingRule, paper.spends.some(isKeptApart))],
    ...termsMeta(round.countingRule, shape.scoreDecimals),
    ["date_begin", dayOf(voteOpensAtMs)],
    // The vote closes at this instant; the last moment to vote is the one before.
    ["date_end", dayOf(voteClosesAtMs - 1)],
    ["currency", round.currency.code],
    ...(imported ? [] : [pair("language", "sv")]),
    ["comment", commentOf(vote)],
    ["round", round.slug],
    ["area", area.slug],
    ...lotOf(vote),
    ...savingsOf(vote),
  ];
}

function pair(key: string, value: string): [string, string] {
  return [key, value];
}

function limitsOf(shape: PabulibShape, ballots: readonly EqualBallots[]): [string, string][] {
  // Whoever only answered about savings marked no proposal.
  const anyEmpty = ballots.some(({ cells }) => cells[0] === "");
  const told = Object.entries(shape.meta).map(([key, limit]) =>
    pair(key, String(key === "min_length" && anyEmpty ? 0 : limit)),
  );
  if (shape.voteType !== "cumulative" || shape.meta.max_sum_points !== undefined) return told;
  // The format wants a limit here; of imported ballots only what they gave is known.
  const given = ballots.map(({ cells }) => pointsIn(cells[1] ?? ""));
  const most = given.reduce((sum, points) => Math.max(sum, points), 0);
  return [...told, pair("max_sum_points", String(Math.ceil(most)))];
}

function pointsIn(cell: string): number {
  return cell.split(",").reduce((sum, points) => sum + Number(points), 0);
}

function lotOf({ lotSeed }: AreaVote): [string, string][] {
  if (lotSeed === null) return [["lot_order", "project_id, ascending by Unicode"]];
  return [
    ["lot_seed", lotSeed],
    ["lot_order", "SHA-256(lot_seed + 0x00 + lot_id), ascending"],
  ];
}

function savingsOf({ round, paper }: AreaVote): [string, string][] {
  if (paper.saves.length === 0) return [];
  const saves = paper.saves.map((save) => ({ id: save.number, firstYear: savingKronorOf(save) }));
  return [
    ["savings", savingsCell(saves, round.currency.decimals)],
    ...savingsMeta(round.savingsRule, round.currency.decimals),
  ];
}

function commentOf({ paper }: AreaVote): string {
  const always = [
    "Voters are numbered in the order of what their ballots say.",
    "No ballot tells when or how it was cast.",
  ];
  const saves = [
    "Savings are in the key savings and in the column savings of VOTES, not among the projects.",
    "selected is the count without savings.",
  ];
  const apart = [
    "At most one project of each group wins, and none together with one it is incompatible with.",
  ];
  const said = [
    ...always,
    ...(paper.saves.length > 0 ? saves : []),
    ...(paper.spends.some(isKeptApart) ? apart : []),
  ];
  return said.map((sentence, place) => `#${place + 1}: ${sentence}`).join(" ");
}

/** A day in Sweden, `dd.mm.yyyy`. */
function dayOf(ms: number): string {
  const { year, month, day } = localParts(ms);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(day)}.${two(month)}.${year}`;
}

import { writeCsv } from "#app/adapters/csv.server.ts";
import type { Round } from "#app/domain/round.ts";
import type { ShownArea, ShownSave, ShownSpend } from "#app/domain/shown-result.ts";
import { settledSentence } from "#app/text/settled-words.ts";
import type { Told } from "#app/text/step-words.ts";
import { toldOf } from "#app/text/told.ts";
import type { Tongue } from "#app/text/tongue.ts";
import { conditionSentence, whySave, whySpend } from "#app/text/why-words.ts";
import type { ToldOutcome } from "./outcome-json.ts";

type Cells = readonly (string | number | null)[];

const headings = [
  "nummer",
  "område",
  "sort",
  "förslag",
  "kostnad",
  "drift per år",
  "sparar per år",
  "stöd",
  "ja",
  "nej",
  "avstår",
  "vinner utan besparingar",
  "vinner med besparingar",
  "utfall",
  "mandat",
  "villkor",
  "varför",
  "beslut",
  "paragraf",
  "datum",
  "skäl",
];

/**
 * A round's outcome as a table for a spreadsheet, one row a proposal.
 */
export function outcomeCsv(tongue: Tongue, { round, result }: ToldOutcome): string {
  const rows = result.areas.flatMap((shown) => [
    ...shown.spends.map((spend) => spendRow(tongue, round, shown, spend)),
    ...shown.saves.map((save) => saveRow(tongue, round, shown, save)),
  ]);
  return writeCsv([headings, ...rows]);
}

function spendRow(tongue: Tongue, round: Round, shown: ShownArea, spend: ShownSpend): Cells {
  const { t } = tongue;
  const { proposal, outcome } = spend;
  const told = toldOf(round, shown);
  const sum = sums(round);
  const decimals = round.ballotRule.kind === "imported" ? round.ballotRule.scoreDecimals : 0;
  const { money } = proposal;
  const wins = (count: "without" | "with") =>
    t(shown[count].selection.includes(proposal.id) ? "site.yes" : "site.no");
  return [
    proposal.number,
    shown.area.name,
    t("kind.spend"),
    proposal.title,
    sum(outcome.stepWith.cost),
    money.kind === "spend" && money.yearlyCostKronor !== null ? sum(money.yearlyCostKronor) : null,
    null,
    decimal(outcome.score, decimals),
    ...[null, null, null],
    wins("without"),
    wins("with"),
    t(spend.settled === "waits" ? "wins.if" : spend.settled),
    t(`mandate.${outcome.mandate.kind}`),
    conditionSentence(tongue, told, outcome),
    whyText(tongue, told, spend),
    ...decisionCells(tongue, spend),
  ];
}

/** Why it won or did not, and what the nämnd's decision about the savings made of that. */
function whyText(tongue: Tongue, told: Told, spend: ShownSpend): string {
  const settled = settledSentence(tongue, spend, told.nameOf);
  return [whySpend(tongue, told, spend), settled].filter(Boolean).join(" ");
}

function saveRow(tongue: Tongue, round: Round, shown: ShownArea, save: ShownSave): Cells {
  const { t } = tongue;
  const { proposal, outcome } = save;
  const yearly = proposal.money.kind === "save" ? proposal.money.yearlySavingKronor : 0;
  return [
    proposal.number,
    shown.area.name,
    t("kind.save"),
    proposal.title,
    ...[null, null],
    sums(round)(yearly),
    null,
    outcome.yes,
    outcome.no,
    outcome.abstain,
    ...[null, null],
    t(outcome.favoured ? "favoured" : "notFavoured"),
    t(`mandate.${outcome.mandate.kind}`),
    null,
    whySave(tongue, { round }, outcome),
    ...decisionCells(tongue, save),
  ];
}

function decisionCells({ t }: Tongue, { decision }: Pick<ShownSave, "decision">): Cells {
  if (!decision) return [null, null, null, null];
  const { verdict, paragraph, decidedOn, reason } = decision;
  return [t(`verdict.${verdict}`), paragraph, decidedOn, reason];
}

function sums({ currency }: Round): (amount: number) => string {
  return (amount) => decimal(amount, currency.decimals);
}

/** A whole number of small units as a plain decimal number, "1250,50": no groups, no unit. */
function decimal(units: number, decimals: number): string {
  if (decimals === 0) return String(units);
  const digits = String(Math.abs(units)).padStart(decimals + 1, "0");
  const sign = units < 0 ? "-" : "";
  return `${sign}${digits.slice(0, -decimals)},${digits.slice(-decimals)}`;
}

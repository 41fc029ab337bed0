import type { BallotPaper } from "#app/domain/ballots/ballot-type.ts";
import type { WhatIf } from "#app/domain/ballots/what-if.ts";
import type { Round } from "#app/domain/round.ts";
import { money } from "#app/format.ts";
import { listed } from "./outcome-words.ts";
import type { Tongue } from "./tongue.ts";

/** What is marked against the pot, in sentences: what it costs, what the savings give. */
export function potSentences(tongue: Tongue, round: Round, told: WhatIf): string[] {
  const { t, locale } = tongue;
  const sum = (amount: number) => money(amount, round.currency, locale);
  const raised = told.raisedKronor;
  const way = raised > 0 ? "more" : "less";
  return [
    t("whatIf.sum", { cost: sum(told.costKronor), pot: sum(told.potKronor) }),
    ...(raised === 0 ? [] : [t("whatIf.raised", { sum: sum(Math.abs(raised)), way })]),
  ];
}

/** What would win if everyone voted so, and what would not and why, in sentences. */
export function whatIfSentences(
  tongue: Tongue,
  round: Round,
  paper: Pick<BallotPaper, "spends">,
  told: WhatIf,
): string[] {
  const { t, locale } = tongue;
  const nameOf = (id: string) => paper.spends.find((one) => one.id === id)?.number ?? "";
  const names = (ids: readonly string[]) => listed(tongue, ids.map(nameOf));
  const { wins, noRoom, keptOut, needSavings, byLot, leftKronor } = told;
  const left = money(leftKronor, round.currency, locale);
  const all = noRoom.length + keptOut.length === 0;
  return [
    ...(all ? [t("whatIf.all", { left })] : []),
    ...(all || wins.length === 0 ? [] : [t("whatIf.wins", { names: names(wins) })]),
    ...(noRoom.length === 0 ? [] : [t("whatIf.noRoom", { names: names(noRoom) })]),
    ...keptOut.map(({ id, by }) => t("whatIf.keptOut", { name: nameOf(id), winner: nameOf(by) })),
    ...(needSavings.length === 0 ? [] : [t("whatIf.savings", { names: names(needSavings) })]),
    ...(byLot ? [t("whatIf.lot")] : []),
    t("whatIf.example"),
  ];
}

import { type Figure, figureOf } from "./exact/figure.ts";
import type { AreaInsight, CountInsight } from "./insight.ts";
import type { Margin } from "./margins.ts";
import type { CountedByRule, OtherRule } from "./rules/other-rules.ts";
import type { ShownVoters } from "./shown-turnout.ts";
import { type Cell, withoutSmallCells } from "./small-cells.ts";
import type { SupportersMoney } from "./supporters-money.ts";

/** How far an outcome reached those who voted, without figures that could point at a person. */
export interface ShownMeasures {
  voters: Cell;
  withoutWinner: Cell;
  /** Null where it is not told how many voted. */
  averageWinners: Figure | null;
  /** In the smallest unit of the round's money. */
  averageCost: Figure | null;
}

/** What a rule chooses, as it may be shown. */
export type ShownByRule = Omit<CountedByRule, "votersWithoutWinner"> & { withoutWinner: Cell };
export type ShownOtherRule = ShownByRule | Exclude<OtherRule, CountedByRule>;

/** What anyone may learn of an area beside its result. */
export interface ShownInsight {
  /** Of the count that holds; of the one without savings until that is known. */
  measures: ShownMeasures;
  margins: readonly Margin[] | null;
  money: Readonly<Record<"without" | "with", readonly SupportersMoney[]>>;
  /** Without savings, as the other rules are. */
  ownRule: ShownByRule;
  otherRules: readonly ShownOtherRule[];
}

/** The measures of all areas together. Which way a ballot came is not kept with the ballot. */
export type ShownReach = Pick<ShownMeasures, "voters" | "withoutWinner">;

/** Which of its two counts an area is told of. */
export type Told = "without" | "with";

/** An area's insight without the figures that could point at a person. */
export function shownInsight(insight: AreaInsight, told: Told, voters: Cell): ShownInsight {
  const { margins } = insight[told];
  const hidesVoters = "hidden" in voters;
  return {
    measures: shownMeasures(insight[told], voters),
    margins,
    money: hidesVoters
      ? { without: [], with: [] }
      : { without: insight.without.money, with: insight.with.money },
    ownRule: byRule(insight.ownRule),
    otherRules: insight.otherRules.map((other) => ("refused" in other ? other : byRule(other))),
  };

  function byRule({ votersWithoutWinner, ...rest }: CountedByRule): ShownByRule {
    const of = insight.without.measures.voters;
    return { ...rest, withoutWinner: among(votersWithoutWinner, of, voters) };
  }
}

/**
 * All areas together. A sum is told only where every part of it is: else the hidden part could be
 * worked out from it.
 */
export function shownReach(
  areas: readonly { insight: AreaInsight; told: Told; voters: Cell }[],
  total: ShownVoters,
): ShownReach {
  const parts = areas.map(({ insight, told, voters }) => shownMeasures(insight[told], voters));
  if (parts.some(({ withoutWinner }) => "hidden" in withoutWinner)) {
    return { voters: total.ballots, withoutWinner: hidden };
  }
  const counts = areas.map(({ insight, told }) => insight[told]);
  const sum = counts.reduce((all, { measures }) => all + measures.votersWithoutWinner, 0);
  return { voters: total.ballots, withoutWinner: { shown: sum } };
}

const hidden: Cell = { hidden: "withheld" };

function shownMeasures({ measures }: CountInsight, voters: Cell): ShownMeasures {
  const hides = "hidden" in voters;
  return {
    voters,
    withoutWinner: among(measures.votersWithoutWinner, measures.voters, voters),
    averageWinners: hides ? null : figureOf(measures.averageWinnersSupported),
    averageCost: hides ? null : figureOf(measures.averageCostOfSupportedWinners),
  };
}

/** So many of all who voted, hidden where it or the rest is small, or where all are hidden. */
function among(some: number, of: number, voters: Cell): Cell {
  if ("hidden" in voters) return hidden;
  const [row] = withoutSmallCells([[some, of - some]]).rows;
  return row?.cells[0] ?? hidden;
}

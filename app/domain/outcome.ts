import type { Mandate, TurnoutFacts } from "./outcome-rule.ts";
import type { Count, Step } from "./rules/voting-rule.ts";

/** The ways a ballot can reach the box. */
export const channels = ["web", "paper", "school"] as const;
export type Channel = (typeof channels)[number];

/** A round's concluded vote: one value from which results, report and open data are drawn. */
export interface Outcome {
  turnout: TurnoutFacts & { byChannel: Readonly<Record<Channel, number>> };
  areas: readonly AreaOutcome[];
}

/** What the vote concluded in one area, without and with the savings residents voted for. */
export interface AreaOutcome {
  areaId: string;
  potKronor: number;
  /** What the adopted savings add to the pot; 0 in the modes that add nothing. */
  raisedByKronor: number;
  turnout: TurnoutFacts & { byChannel: Readonly<Record<Channel, number>> };
  without: Count;
  with: Count;
  spends: readonly SpendOutcome[];
  saves: readonly SaveOutcome[];
}

/**
 * When a spending proposal wins: whatever is decided about the savings, only if some are adopted,
 * only if none is (a larger pot can buy a dearer proposal first), or never.
 */
export type Wins = "always" | "with-savings" | "without-savings" | "never";

export interface SpendOutcome {
  proposalId: string;
  score: number;
  wins: Wins;
  /** The savings it stands or falls with; empty unless `wins` is "with-savings" or "without-savings". */
  hangsOn: readonly string[];
  mandate: Mandate;
  /** The step that decided it in each count: the explanation residents read is made from these. */
  stepWithout: Step;
  stepWith: Step;
}

export interface SaveOutcome {
  proposalId: string;
  yes: number;
  no: number;
  abstain: number;
  /** True when residents voted for it: more yes than no, and the minimum met. */
  favoured: boolean;
  reason: "more-yes" | "more-no" | "tied" | "below-minimum" | "no-answers";
  firstYearKronor: number;
  mandate: Mandate;
}

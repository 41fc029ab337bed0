/** Whether the nämnd weighs a result (advisory) or has undertaken to follow it (binding). */
export type MandateKind = "advisory" | "binding";

/** A condition that must hold for a result to bind. */
export type Condition =
  | { kind: "turnout"; atLeastPercent: number }
  | { kind: "ballots"; atLeast: number };

/** The configured outcome rule for one kind of proposal. */
export type OutcomeRule =
  | { kind: "advisory" }
  | { kind: "binding" }
  | { kind: "binding-when"; conditions: readonly Condition[] };

/** The decision the rule rests on (KL 5:1, 6 kap.): who decided, at what level, where and when. */
export interface LegalGround {
  organ: string;
  level: "KF" | "KS" | "nämnd";
  paragraph: string;
  /** `YYYY-MM-DD` */
  on: string;
}

/** The round's default, what is set otherwise for spending or saving, and the decision behind it. */
export interface OutcomeRules {
  default: OutcomeRule;
  spend: OutcomeRule | null;
  save: OutcomeRule | null;
  ground: LegalGround;
}

/** What happened in the vote, as far as an outcome rule may look. */
export interface TurnoutFacts {
  ballots: number;
  entitled: number;
}

/** Why a mandate is what it is. */
export type MandateReason =
  | { kind: "always-advisory" }
  | { kind: "always-binding" }
  | { kind: "conditions-met"; conditions: readonly Condition[] }
  | { kind: "conditions-not-met"; missed: readonly Condition[] }
  | { kind: "staff-negotiation" };

/** Advisory or binding, and why. */
export interface Mandate {
  kind: MandateKind;
  reason: MandateReason;
}

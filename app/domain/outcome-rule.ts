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

/** The outcome rule that holds for spending or for saving: its own when set, else the default. */
export function ruleFor(rules: OutcomeRules, kind: "spend" | "save"): OutcomeRule {
  return rules[kind] ?? rules.default;
}

/**
 * Advisory or binding for one proposal, and why. A saving that needs staff negotiation (MBL 11 §)
 * is never binding, whatever is configured.
 */
export function mandateOf(
  rules: OutcomeRules,
  kind: "spend" | "save",
  facts: TurnoutFacts,
  { staffNegotiation }: { staffNegotiation: boolean },
): Mandate {
  const rule = ruleFor(rules, kind);
  if (rule.kind === "advisory") return { kind: "advisory", reason: { kind: "always-advisory" } };
  if (kind === "save" && staffNegotiation) {
    return { kind: "advisory", reason: { kind: "staff-negotiation" } };
  }
  if (rule.kind === "binding") return { kind: "binding", reason: { kind: "always-binding" } };
  const { conditions } = rule;
  const missed = conditions.filter((condition) => !holds(condition, facts));
  // A rule that lost its conditions must not bind the nämnd to everything.
  return missed.length > 0 || conditions.length === 0
    ? { kind: "advisory", reason: { kind: "conditions-not-met", missed } }
    : { kind: "binding", reason: { kind: "conditions-met", conditions } };
}

/** Whether what happened in the vote meets one condition. Where nobody is entitled, no turnout does. */
export function holds(condition: Condition, facts: TurnoutFacts): boolean {
  if (condition.kind === "ballots") return facts.ballots >= condition.atLeast;
  if (facts.entitled <= 0) return false;
  const percent = exactDecimal(condition.atLeastPercent);
  const reached = BigInt(facts.ballots) * 100n * percent.scale;
  return reached >= percent.digits * BigInt(facts.entitled);
}

/** 7.5 as 75 and 10: the number as it was written, without the rounding of binary fractions. */
function exactDecimal(written: number): { digits: bigint; scale: bigint } {
  const [whole = "", decimals = ""] = String(written).split(".");
  if (!/^\d+$/.test(whole + decimals)) throw new Error(`Not a plain percentage: ${written}.`);
  return { digits: BigInt(whole + decimals), scale: 10n ** BigInt(decimals.length) };
}

import type { Withheld } from "#app/domain/pabulib/ballots-files.ts";
import type { PabulibFault } from "#app/domain/pabulib/fault.ts";
import type { CountingRule, RuleRefusal } from "#app/domain/rules/voting-rule.ts";

/** What the page asks of the worker: to count a round, by its own rule or, in thought, by another. */
export interface RecountOrder {
  slug: string;
  otherRule: CountingRule | null;
}

/** What the worker tells while it works, in this order for each area. */
export type Report =
  | { kind: "reading"; area: string; place: number; of: number; rows: number; ofRows: number }
  | { kind: "counting"; area: string; place: number; of: number }
  | { kind: "area"; recounted: AreaRecount }
  | { kind: "done" }
  | { kind: "failed"; failure: Failure };

/** A report, and which of the two counts it is about. */
export type Told = Report & { hypothetical: boolean };

/**
 * Why a recount could not be done. `network`: a file did not come; `unreadable`: it made no sense;
 * `broken`: the program itself failed.
 */
export type Failure =
  | { kind: "network"; path: string }
  | { kind: "unreadable"; path: string; fault: PabulibFault | null }
  | { kind: "broken"; said: string };

/** What came of one area. */
export type AreaRecount = { name: string; slug: string } & (
  | { kind: "withheld"; why: Withheld }
  | { kind: "refused"; refusal: RuleRefusal }
  | {
      kind: "counted";
      ballots: number;
      /** True when residents voted about savings too, so that there are two counts. */
      withSavings: boolean;
      without: ShownCount;
      with: ShownCount;
      /** True when another rule than the round's own was tried. */
      hypothetical: boolean;
      /** What is not as published; empty when all is. Nothing is compared in thought. */
      differences: readonly Difference[];
    }
);

/** Winners in order, and what they cost in the round's smallest unit of money. */
export interface ShownCount {
  winners: readonly { number: string; title: string }[];
  spent: number;
  /** The numbers of those that win here and not by what is published, and the other way round. */
  gains: readonly string[];
  losses: readonly string[];
}

export type Difference =
  | { kind: "ballots"; published: number; here: number }
  | { kind: "lot" }
  | { kind: "winners"; count: "without" | "with"; published: string[]; here: string[] }
  | { kind: "spent"; count: "without" | "with"; published: number; here: number }
  | { kind: "saving"; number: string; published: Answers; here: Answers };

export interface Answers {
  yes: number;
  no: number;
}

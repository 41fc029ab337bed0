import { limits } from "./limits.ts";
import { localDay } from "./local-time.ts";
import type { Problem } from "./problem.ts";
import type { Schedule } from "./schedule.ts";

/** What the nämnd can decide about one item of the result. */
export const verdicts = ["follow", "follow-with-change", "refer-back", "reject"] as const;
export type Verdict = (typeof verdicts)[number];

/** Why a nämnd departs from a result: the law, the cost, the land, procurement, or another reason. */
export const deviationClasses = ["law", "cost", "land", "procurement", "other"] as const;
export type DeviationClass = (typeof deviationClasses)[number];

/** The nämnd's decision about one proposal. */
export interface Decision {
  id: string;
  roundId: string;
  proposalId: string;
  verdict: Verdict;
  /** Where it stands in the minutes: "§ 14". */
  paragraph: string;
  /** `YYYY-MM-DD` */
  decidedOn: string;
  /** Null when the nämnd follows the result. */
  deviationClass: DeviationClass | null;
  reason: string;
  /** Id of the person who wrote the decision down. */
  recordedBy: string;
  recordedAtMs: number;
}

/** A recorded decision that another has taken the place of. */
export interface ChangedDecision {
  proposalId: string;
  verdict: Verdict;
  paragraph: string;
  changedAtMs: number;
}

/** The meeting where the nämnd takes up the result. */
export interface Meeting {
  id: string;
  roundId: string;
  startsAtMs: number;
  organ: string;
  place: string;
  agenda: readonly { title: string; text: string }[];
}

/** Something the report must tell of: a ballot stopped, a person wrongly refused, an outage. */
export interface RoundNote {
  id: string;
  roundId: string;
  atMs: number;
  text: string;
}

/**
 * True when a decision departs from what residents voted for. Following a result means funding
 * what won and not funding what lost; a changed or contrary decision departs, and must say which
 * class of reason it has. To refer a question back decides nothing yet.
 */
export function departs(verdict: Verdict): boolean {
  return verdict === "reject" || verdict === "follow-with-change";
}

/**
 * What a written decision lacks: a departure needs its class, and all but following a reason in at
 * least a short sentence.
 */
export function decisionProblems(
  decision: Pick<Decision, "verdict" | "deviationClass" | "reason">,
): Problem[] {
  const { verdict, deviationClass, reason } = decision;
  return [
    ...(departs(verdict) && deviationClass === null
      ? [{ key: "deviationNeedsClass" as const, field: "deviationClass" }]
      : []),
    ...(verdict === "follow" ? [] : reasonProblems(reason)),
  ];
}

function reasonProblems(reason: string): Problem[] {
  if (reason === "") return [{ key: "deviationNeedsReason", field: "reason" }];
  const limit = limits.decisionReasonCharacters;
  return reason.length < limit ? [{ key: "tooShort", field: "reason", values: { limit } }] : [];
}

/** Why a decision cannot have been made on this day: not before the vote closed, nor after today. */
export function decisionDayProblems(
  decidedOn: string,
  { voteClosesAtMs }: Pick<Schedule, "voteClosesAtMs">,
  nowMs: number,
): Problem[] {
  const field = "decidedOn";
  const closedOn = localDay(voteClosesAtMs);
  if (decidedOn > localDay(nowMs)) return [{ key: "dayInFuture", field }];
  return decidedOn < closedOn
    ? [{ key: "dayBeforeClose", field, values: { closed: closedOn } }]
    : [];
}

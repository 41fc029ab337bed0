import type { Delivery } from "./delivery.ts";
import { localDay } from "./local-time.ts";
import type { Proposal, ProposalChange, Review } from "./proposal.ts";
import type { Schedule } from "./schedule.ts";
import type { ShownDecision } from "./shown-result.ts";

/** An answer with its reason. */
export type Answered = Extract<Review, { reason: string }>;

/** What the vote came to, in the sentence residents read. */
export interface ToldResult {
  came: "wins" | "loses" | "waits" | "favoured" | "notFavoured";
  why: string;
}

/** One step on a proposal's way. `day` is `YYYY-MM-DD`; null where nobody wrote it down. */
export type WayStep = { id: string; day: string | null } & (
  | { kind: "sent-in" }
  | { kind: "review"; review: Answered }
  | { kind: "merged-in"; idea: Pick<Proposal, "id" | "title">; reason: string }
  | { kind: "change"; change: ProposalChange }
  | { kind: "ballot"; number: string }
  | { kind: "result"; result: ToldResult }
  | { kind: "decision"; decision: ShownDecision }
  | { kind: "delivery"; delivery: Delivery; wrong: boolean }
);

/** What a proposal's way is drawn from: only what anyone may read. */
export interface WayFacts {
  proposal: Proposal;
  schedule: Schedule;
  /** Answers that later ones have taken the place of, and the one that holds. */
  answers: readonly Answered[];
  /** Ideas that became part of it, none of them hidden. */
  merged: readonly Proposal[];
  changes: readonly ProposalChange[];
  /** Null until it may be known. */
  result: ToldResult | null;
  decision: ShownDecision | null;
  deliveries: readonly Delivery[];
}

/** Steps of one day in the order they come; those with an instant stand in that order. */
const ranks: Readonly<Record<WayStep["kind"], number>> = {
  "sent-in": 0,
  review: 1,
  "merged-in": 1,
  change: 1,
  ballot: 2,
  result: 3,
  decision: 4,
  delivery: 5,
};

/**
 * A proposal's way from idea to built thing until now, the first step first. Of a hidden one
 * nothing is told.
 */
export function wayOf(facts: WayFacts, nowMs: number): WayStep[] {
  const { proposal } = facts;
  if (proposal.hiddenReason !== null) return [];
  const sentIn = { id: "sent-in", kind: "sent-in" } as const;
  return [
    { step: { ...sentIn, day: localDay(proposal.submittedAtMs) }, atMs: proposal.submittedAtMs },
    ...talkSteps(facts),
    ...voteSteps(facts),
    ...facts.deliveries.map((delivery) => ({
      step: deliveryStep(facts, delivery),
      atMs: delivery.recordedAtMs,
    })),
  ]
    .filter(({ step, atMs }) => atMs <= nowMs && (step.day === null || step.day <= localDay(nowMs)))
    .map((told) => ({ ...told, on: told.step.day ?? localDay(told.atMs) }))
    .sort((one, other) => {
      if (one.on !== other.on) return one.on < other.on ? -1 : 1;
      const rank = ranks[one.step.kind] - ranks[other.step.kind];
      return rank || one.atMs - other.atMs || (one.step.id < other.step.id ? -1 : 1);
    })
    .map(({ step }) => step);
}

interface Told {
  step: WayStep;
  /** When it happened, or where nobody wrote that down the earliest it can have. */
  atMs: number;
}

function talkSteps({ proposal, answers, merged, changes }: WayFacts): Told[] {
  return [
    ...answers.map((review, place): Told => {
      const atMs = review.by?.atMs ?? proposal.submittedAtMs;
      const day = review.by ? localDay(atMs) : null;
      return { atMs, step: { id: `review-${place}`, kind: "review", day, review } };
    }),
    ...merged.flatMap((idea): Told[] => {
      const { review } = idea;
      if (review.outcome !== "merged") return [];
      const atMs = review.by?.atMs ?? idea.submittedAtMs;
      const day = review.by ? localDay(atMs) : null;
      const { id, title } = idea;
      const { reason } = review;
      return [
        { atMs, step: { id: `in-${id}`, kind: "merged-in", day, idea: { id, title }, reason } },
      ];
    }),
    ...changes.map((change): Told => {
      const { id, atMs } = change;
      return { atMs, step: { id: `change-${id}`, kind: "change", day: localDay(atMs), change } };
    }),
  ];
}

function voteSteps({ proposal, schedule, result, decision }: WayFacts): Told[] {
  const { voteOpensAtMs, voteClosesAtMs } = schedule;
  const { number } = proposal;
  const onBallot = number !== null && proposal.review.outcome === "approved";
  const told = (kind: "ballot" | "result" | "decision") => ({ id: kind, kind });
  return [
    ...(onBallot
      ? [
          {
            atMs: voteOpensAtMs,
            step: {
              ...told("ballot"),
              kind: "ballot" as const,
              day: localDay(voteOpensAtMs),
              number,
            },
          },
        ]
      : []),
    ...(result
      ? [
          {
            atMs: voteClosesAtMs,
            step: {
              ...told("result"),
              kind: "result" as const,
              day: localDay(voteClosesAtMs),
              result,
            },
          },
        ]
      : []),
    ...(decision
      ? [
          {
            atMs: voteClosesAtMs,
            step: {
              ...told("decision"),
              kind: "decision" as const,
              day: decision.decidedOn,
              decision,
            },
          },
        ]
      : []),
  ];
}

function deliveryStep({ deliveries }: WayFacts, delivery: Delivery): WayStep {
  const wrong = deliveries.some(({ corrects }) => corrects === delivery.id);
  return { id: `delivery-${delivery.id}`, kind: "delivery", day: delivery.on, delivery, wrong };
}

import type { Decision } from "./decision.ts";
import { type Delivery, type DeliveryState, deliveryState } from "./delivery.ts";
import type { Question } from "./discussion.ts";
import { localDay } from "./local-time.ts";
import type { Proposal, ProposalChange } from "./proposal.ts";
import type { Schedule } from "./schedule.ts";
import { phases, type Stretch } from "./schedule.ts";

/** A stretch of the round that residents are told of: a phase, or a step of the discussion. */
export type NewsPhase =
  | "inform"
  | "ideas"
  | "review"
  | "talk"
  | "vote"
  | "count"
  | "decide"
  | "follow-up";

/** Something that has happened in a round, in public. `id` is the same each time it is told. */
export type News = { id: string; atMs: number } & (
  | { kind: "phase"; phase: NewsPhase; untilMs: number | null }
  | { kind: "ends"; phase: "ideas" | "vote"; untilMs: number }
  | { kind: "idea"; proposal: Proposal }
  | { kind: "review"; proposal: Proposal; review: Reasoned }
  | { kind: "change"; proposal: Proposal; change: ProposalChange }
  | { kind: "answer"; proposal: Proposal; question: Question; answer: Answer }
  | { kind: "decision"; proposal: Proposal; decision: Decision }
  | { kind: "delivery"; proposal: Proposal; delivery: Delivery; state: DeliveryState }
);

type Reasoned = Extract<Proposal["review"], { reason: string }>;
type Answer = NonNullable<Question["answer"]>;

/** What the news of a round is read from. Hidden proposals and questions are not among it. */
export interface PublicFacts {
  schedule: Schedule;
  proposals: readonly Proposal[];
  answered: readonly Question[];
  changes: readonly ProposalChange[];
  decisions: readonly Decision[];
  deliveries: readonly Delivery[];
}

/** So long before ideas or the vote close are residents told that they soon do. */
const SOON_MS = 2 * 24 * 60 * 60 * 1000;

/** A round's phases, with the steps of the discussion one by one; those without time are left out. */
export function stretchesOf(schedule: Schedule, nowMs: number): Stretch<NewsPhase>[] {
  return phases(schedule, nowMs)
    .flatMap(({ steps, ...phase }): readonly Stretch<NewsPhase | "discuss">[] =>
      steps.length > 0 ? steps : [phase],
    )
    .filter((one): one is Stretch<NewsPhase> => one.kind !== "discuss")
    .filter(({ fromMs, untilMs }) => untilMs === null || untilMs > fromMs);
}

/** What has happened in a round in public until now, the latest first; nothing while it is a draft. */
export function newsOf(facts: PublicFacts, nowMs: number): News[] {
  const { publishedAtMs, informFromMs } = facts.schedule;
  if (publishedAtMs === null) return [];
  // What was written before anyone could read the round was told when the round was.
  const publicFromMs = Math.max(publishedAtMs, informFromMs);
  if (nowMs < publicFromMs) return [];
  return [...scheduleNews(facts.schedule, nowMs), ...proposalNews(facts)]
    .map((news) => ({ ...news, atMs: Math.max(news.atMs, publicFromMs) }))
    .filter(({ atMs }) => atMs <= nowMs)
    .sort((a, b) => b.atMs - a.atMs || (a.id < b.id ? -1 : 1));
}

function scheduleNews(schedule: Schedule, nowMs: number): News[] {
  return stretchesOf(schedule, nowMs).flatMap(({ kind, fromMs, untilMs, state }): News[] => {
    if (state === "coming") return [];
    const begins = { kind: "phase", id: `phase-${kind}`, atMs: fromMs, phase: kind } as const;
    if ((kind !== "ideas" && kind !== "vote") || untilMs === null) return [{ ...begins, untilMs }];
    const soonMs = untilMs - SOON_MS;
    if (soonMs <= fromMs) return [{ ...begins, untilMs }];
    // A vote that is given more time ends soon once more.
    const ends = { kind: "ends", id: `ends-${kind}-${untilMs}`, atMs: soonMs } as const;
    return [
      { ...begins, untilMs },
      { ...ends, phase: kind, untilMs },
    ];
  });
}

function proposalNews(facts: PublicFacts): News[] {
  const { proposals, answered, changes, decisions, deliveries } = facts;
  const known = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  const about = <T extends { proposalId: string }>(
    facts: readonly T[],
    told: (proposal: Proposal, fact: T) => News[],
  ) =>
    facts.flatMap((fact) => {
      const proposal = known.get(fact.proposalId);
      return proposal ? told(proposal, fact) : [];
    });
  return [
    ...proposals.flatMap(ideaNews),
    ...about(changes, (proposal, change) => [
      { kind: "change", id: `change-${change.id}`, atMs: change.atMs, proposal, change },
    ]),
    ...about(answered, (proposal, question) => {
      const { answer } = question;
      if (!answer) return [];
      const id = `answer-${question.id}`;
      return [{ kind: "answer", id, atMs: answer.atMs, proposal, question, answer }];
    }),
    ...about(decisions, (proposal, decision) => {
      const { recordedAtMs: atMs } = decision;
      return [
        { kind: "decision", id: `decision-${proposal.id}-${atMs}`, atMs, proposal, decision },
      ];
    }),
    ...about(deliveries, (proposal, delivery) => deliveryNews(proposal, delivery, deliveries)),
  ];
}

/** A step, and how the work stood when it was written down. */
function deliveryNews(
  proposal: Proposal,
  delivery: Delivery,
  deliveries: readonly Delivery[],
): News[] {
  const { id, recordedAtMs: atMs } = delivery;
  const until = deliveries.filter(
    (one) => one.proposalId === proposal.id && one.recordedAtMs <= atMs,
  );
  const state = deliveryState(until, localDay(atMs));
  if (!state) return [];
  return [{ kind: "delivery", id: `delivery-${id}`, atMs, proposal, delivery, state }];
}

function ideaNews(proposal: Proposal): News[] {
  const { id, review, submittedAtMs } = proposal;
  const sentIn: News = { kind: "idea", id: `idea-${id}`, atMs: submittedAtMs, proposal };
  if (!("reason" in review) || !review.by) return [sentIn];
  const { atMs } = review.by;
  return [sentIn, { kind: "review", id: `review-${id}-${atMs}`, atMs, proposal, review }];
}

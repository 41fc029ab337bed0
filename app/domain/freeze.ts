import type { Area } from "./area.ts";
import type { Problem } from "./problem.ts";
import { isOnBallot, type Proposal } from "./proposal.ts";
import type { Round } from "./round.ts";
import { sameValue } from "./same-value.ts";
import type { Schedule } from "./schedule.ts";

/** From when a field may no longer be changed. */
type Lock = "never" | "at-publication" | "at-voting";

type RoundField = Exclude<keyof Round, "schedule"> | "areas";
type InstantField = `schedule.${keyof Schedule}`;
export type LockableField = RoundField | InstantField;

/** Every field of a round. A new field must be given its row before the program compiles. */
const roundLocks: Readonly<Record<RoundField, Lock>> = {
  // The name and address by which everything else refers to the round.
  id: "at-publication",
  slug: "at-publication",
  outcomeRules: "at-publication",
  keyHolding: "at-publication",
  areas: "at-voting",
  currency: "at-voting",
  potPlan: "at-voting",
  ballotRule: "at-voting",
  countingRule: "at-voting",
  savingsRule: "at-voting",
  eligibility: "at-voting",
  title: "never",
  dnr: "never",
  owner: "never",
  summary: "never",
  purpose: "never",
  notInfluenced: "never",
  contact: "never",
};

/**
 * Every instant of a published round. `once-passed`: what has happened is not rewritten. The
 * planned meeting may be moved until the nämnd has decided, for it may refer the round back.
 */
const instantLocks: Readonly<
  Record<keyof Schedule, { locked: "once-passed" | "once-decided"; as: Problem["key"] }>
> = {
  publishedAtMs: { locked: "once-passed", as: "lockedAtPublication" },
  informFromMs: { locked: "once-passed", as: "lockedAtPublication" },
  ideasFromMs: { locked: "once-passed", as: "lockedAtPublication" },
  reviewFromMs: { locked: "once-passed", as: "lockedAtPublication" },
  talkFromMs: { locked: "once-passed", as: "lockedAtPublication" },
  voteOpensAtMs: { locked: "once-passed", as: "lockedAtVoting" },
  voteClosesAtMs: { locked: "once-passed", as: "lockedAtVoting" },
  complaintsUntilMs: { locked: "once-passed", as: "lockedAtVoting" },
  decisionPlannedAtMs: { locked: "once-decided", as: "lockedAtVoting" },
  decidedAtMs: { locked: "once-passed", as: "lockedAtVoting" },
};

/** Every field of a proposal on the ballot. A proposal not on the ballot is not frozen. */
const proposalLocks: Readonly<Record<keyof Proposal, Exclude<Lock, "at-publication">>> = {
  id: "at-voting",
  roundId: "at-voting",
  number: "at-voting",
  areaId: "at-voting",
  title: "at-voting",
  summary: "at-voting",
  description: "at-voting",
  place: "at-voting",
  // A photo may sway: nothing is put up or exchanged while people vote. It may still be hidden.
  photo: "at-voting",
  spot: "at-voting",
  money: "at-voting",
  kind: "at-voting",
  review: "at-voting",
  hiddenReason: "at-voting",
  submittedAtMs: "at-voting",
  group: "at-voting",
  cannotWinWith: "at-voting",
  // A drawing decides nothing, an assessment may be added to, and a name may have to be protected.
  picture: "never",
  assessment: "never",
  proposerName: "never",
  coAuthors: "never",
};

/** What may only be moved later once voting has opened: nobody who waited is to find it shut. */
const onlyLater = ["voteClosesAtMs", "complaintsUntilMs"] as const satisfies (keyof Schedule)[];

const lockKeys = {
  "at-publication": "lockedAtPublication",
  "at-voting": "lockedAtVoting",
} as const;
const roundFields = Object.keys(roundLocks) as RoundField[];
const instants = Object.keys(instantLocks) as (keyof Schedule)[];
const proposalFields = Object.keys(proposalLocks) as (keyof Proposal)[];

/** The fields of a round that can no longer be changed, for the form to say so. */
export function lockedFields(round: Round, nowMs: number): LockableField[] {
  const { schedule } = round;
  const fields = roundFields.filter((field) => isLocked(roundLocks[field], schedule, nowMs));
  const passed = instants.filter((instant) => instantIsLocked(schedule, instant, nowMs));
  return [...fields, ...passed.map((instant): InstantField => `schedule.${instant}`)];
}

/**
 * Why these changes to a round may not be made now; empty when they may. An instant still to come
 * may be moved, but only to another still to come. Once voting has opened, its close and the end of
 * the complaints are only moved later.
 */
export function refuseLockedChanges(
  before: Round,
  after: Round,
  areasBefore: readonly Area[],
  areasAfter: readonly Area[],
  nowMs: number,
): Problem[] {
  const was = { ...before, areas: areasBefore };
  const will = { ...after, areas: areasAfter };
  const fields = roundFields.flatMap((field): Problem[] => {
    const lock = roundLocks[field];
    if (lock === "never" || !isLocked(lock, before.schedule, nowMs)) return [];
    return sameValue(was[field], will[field]) ? [] : [{ key: lockKeys[lock], field }];
  });
  const moved = instants.flatMap((name) =>
    refuseMove(name, before.schedule, after.schedule, nowMs),
  );
  return [...fields, ...moved];
}

/** True when a change gives an open vote, or the complaints about it, more time. */
export function extendsVote(before: Schedule, after: Schedule, nowMs: number): boolean {
  const opened = isLocked("at-voting", before, nowMs);
  return opened && onlyLater.some((name) => after[name] > before[name]);
}

/** The fields of a proposal that can no longer be changed, for the form to say so. */
export function lockedProposalFields(
  proposal: Proposal,
  schedule: Schedule,
  nowMs: number,
): (keyof Proposal)[] {
  // A pair binds the other too, which may be on the ballot though this one is not.
  if (!isOnBallot(proposal)) return isLocked("at-voting", schedule, nowMs) ? ["cannotWinWith"] : [];
  return proposalFields.filter((field) => isLocked(proposalLocks[field], schedule, nowMs));
}

/**
 * Why these changes to a proposal may not be made now; empty when they may. Once voting has
 * opened, what stands on the ballot stays as it is and nothing new comes onto it. `before` is
 * null for a new proposal.
 */
export function refuseLockedProposalChanges(
  before: Proposal | null,
  after: Proposal,
  schedule: Schedule,
  nowMs: number,
): Problem[] {
  if (!isLocked("at-voting", schedule, nowMs)) return [];
  const was: Proposal = before ?? { ...after, cannotWinWith: [] };
  const changed = lockedProposalFields(was, schedule, nowMs)
    .filter((field) => !sameValue(was[field], after[field]))
    .map((field): Problem => ({ key: "lockedAtVoting", field }));
  const joins = (before === null || !isOnBallot(before)) && isOnBallot(after);
  return joins ? [{ key: "lockedAtVoting", field: "review" }] : changed;
}

function isLocked(lock: Lock, schedule: Schedule, nowMs: number): boolean {
  if (lock === "never" || !isPublished(schedule, nowMs)) return false;
  return lock === "at-publication" || schedule.voteOpensAtMs <= nowMs;
}

function isPublished({ publishedAtMs }: Schedule, nowMs: number): boolean {
  return publishedAtMs !== null && publishedAtMs <= nowMs;
}

function instantIsLocked(schedule: Schedule, name: keyof Schedule, nowMs: number): boolean {
  const decisive = instantLocks[name].locked === "once-decided" ? "decidedAtMs" : name;
  const atMs = schedule[decisive];
  return isPublished(schedule, nowMs) && atMs !== null && atMs <= nowMs;
}

function refuseMove(
  name: keyof Schedule,
  before: Schedule,
  after: Schedule,
  nowMs: number,
): Problem[] {
  if (before[name] === after[name] || !isPublished(before, nowMs)) return [];
  const field: InstantField = `schedule.${name}`;
  if (instantIsLocked(before, name, nowMs)) return [{ key: instantLocks[name].as, field }];
  const toMs = after[name];
  // The nämnd has decided when it says so, which is now or a while ago.
  if (name === "decidedAtMs" || toMs === null) return [];
  const earlier = onlyLater.some((one) => one === name && toMs < before[one]);
  if (earlier && isLocked("at-voting", before, nowMs)) {
    return [{ key: "onlyLater", field, values: { earliestMs: before[name] ?? 0 } }];
  }
  if (toMs > nowMs) return [];
  return [{ key: "dateBefore", field, values: { earliestMs: nowMs } }];
}

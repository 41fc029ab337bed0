import { ideaDraftsErasedAtMs, rollErasedAtMs } from "./erasing.ts";
import type { Round } from "./round.ts";

/** When something that leads to people is taken away, and whether it has been. */
export type Erasing =
  | { state: "planned" | "done" | "late"; atMs: number }
  /** When the trustees have opened the votes, at the earliest then. */
  | { state: "after-trustees"; atMs: number }
  /** Reckoned from the planned decision, which may be moved. */
  | { state: "after-decision"; atMs: number; decisionMs: number };

/** A way in which a round handles what leads to those who vote. */
export const votingUses = [
  "roll",
  "declared",
  "eid",
  "letter",
  "codes",
  "ballot",
  "paper",
] as const;
export type VotingUse = (typeof votingUses)[number];

/** Those who are handed something of what a round knows of people. */
export const receivers = ["public", "eid", "letters", "trustees", "operator"] as const;
export type Receiver = (typeof receivers)[number];

/** What a round does with personal data. */
export interface RoundPrivacy {
  uses: readonly VotingUse[];
  receivers: readonly Receiver[];
  /** The key that tells whose a ballot is. */
  tagKey: Erasing;
  /** Sealed ballots and drafts. */
  sealed: Erasing;
  /** The roll, its codes and its marks; null in a round that has none. */
  roll: Erasing | null;
  /** Drafts of ideas that were never sent in. */
  ideaDrafts: Erasing;
}

/** What is there now, for the page to tell: what is planned may not have been done. */
export interface LeftNow {
  /** True where voters may come by an e-ID. */
  eId: boolean;
  tagKey: boolean;
  sealed: boolean;
  roll: boolean;
  ideaDrafts: boolean;
}

/**
 * What a round keeps of people, for whom, and until when, from its own settings and instants: the
 * same by which the program erases (`rollErasedAtMs`, `ideaDraftsErasedAtMs`, and the end of the
 * complaints).
 */
export function privacyOf(
  { eligibility: { register }, keyHolding, schedule }: Round,
  left: LeftNow,
  nowMs: number,
): RoundPrivacy {
  const eId = left.eId && register !== "codes";
  const trustees = keyHolding.kind === "trustees";
  const has: Readonly<Record<VotingUse | Receiver, boolean>> = {
    roll: register === "roll",
    declared: register === "self-declared",
    letter: register === "roll",
    codes: register === "codes",
    paper: register !== "codes",
    letters: register === "roll",
    ...{ eid: eId, ballot: true, public: true, operator: true, trustees },
  };
  const openedMs = schedule.complaintsUntilMs;
  const open = (still: boolean): Erasing => {
    if (nowMs < openedMs) return { state: "planned", atMs: openedMs };
    return { state: still ? "late" : "done", atMs: openedMs };
  };
  const sealed: Erasing =
    trustees && (nowMs < openedMs || left.sealed)
      ? { state: "after-trustees", atMs: openedMs }
      : open(left.sealed);
  return {
    uses: votingUses.filter((use) => has[use]),
    receivers: receivers.filter((receiver) => has[receiver]),
    ...{ tagKey: open(left.tagKey), sealed },
    roll: register === "self-declared" && !left.roll ? null : rollErasing(schedule, left, nowMs),
    ideaDrafts: draftsErasing(schedule, left, nowMs),
  };
}

function draftsErasing(schedule: Round["schedule"], left: LeftNow, nowMs: number): Erasing {
  const atMs = ideaDraftsErasedAtMs(schedule);
  if (nowMs < atMs) return { state: "planned", atMs };
  return { state: left.ideaDrafts ? "late" : "done", atMs };
}

function rollErasing(schedule: Round["schedule"], left: LeftNow, nowMs: number): Erasing {
  const atMs = rollErasedAtMs(schedule);
  if (atMs === null) {
    const decisionMs = schedule.decisionPlannedAtMs;
    const plannedMs = rollErasedAtMs({ decidedAtMs: decisionMs }) ?? decisionMs;
    return { state: "after-decision", atMs: plannedMs, decisionMs };
  }
  if (nowMs < atMs) return { state: "planned", atMs };
  return { state: left.roll ? "late" : "done", atMs };
}

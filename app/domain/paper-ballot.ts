import type { Ballot } from "./ballots/ballot-type.ts";
import type { Problem } from "./problem.ts";
import type { Round } from "./round.ts";
import type { Schedule } from "./schedule.ts";
import { inGroups, readWrittenCode } from "./written-code.ts";

/** Why a ballot on paper is not counted. It is still told of. */
export const spoiledReasons = ["blank", "too-many", "unclear", "identifying"] as const;
export type SpoiledReason = (typeof spoiledReasons)[number];

/** What a person read on a paper ballot: a ballot that can be counted, or why it cannot. */
export type Reading = { ballot: Ballot } | { spoiled: SpoiledReason };

/**
 * How far a paper ballot has come: one person has keyed it, two have keyed it differently, or it
 * is agreed on, by two alike or by a third who has decided.
 */
export const keyingStates = ["once", "differs", "agreed"] as const;
export type KeyingState = (typeof keyingStates)[number];

/** What a lookup at the staffed place answers about a number, and nothing more. */
export type PaperStanding = "eligible" | "voted-on-paper" | "not-on-roll";

/** True when two people read the same on a ballot; no answer about a saving is to abstain. */
export function isSameReading(one: Reading, other: Reading): boolean {
  return readingText(one) === readingText(other);
}

/** A reading as text: the one spelling it has. */
export function readingText(reading: Reading): string {
  if ("spoiled" in reading) return JSON.stringify({ spoiled: reading.spoiled });
  const { areaId, scores, savings } = reading.ballot;
  const answered = Object.entries(savings).filter(([, answer]) => answer !== "abstain");
  return JSON.stringify({
    areaId,
    scores: inOrder(Object.entries(scores)),
    savings: inOrder(answered),
  });
}

function inOrder<T>(marks: readonly [string, T][]): [string, T][] {
  return [...marks].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The serial of a paper ballot has so many letters. */
export const SERIAL_LETTERS = 8;

/** The serial someone typed, XXXX-XXXX, in its own spelling; null when it cannot be one. */
export function readSerial(typed: string): string | null {
  const serial = readWrittenCode(typed, SERIAL_LETTERS);
  return serial === null ? null : inGroups(serial);
}

/** How a batch stands against its protocol: how many ballots have come how far. */
export type BatchStand = Readonly<Record<KeyingState, number>>;

export function keyedIn(stand: BatchStand): number {
  return stand.once + stand.differs + stand.agreed;
}

/** True when every ballot of the protocol has been keyed twice and agreed on, and no other has. */
export function isWhole(protocolBallots: number, stand: BatchStand): boolean {
  return stand.agreed === protocolBallots && keyedIn(stand) === protocolBallots;
}

/**
 * Why paper cannot be taken now; null from the opening of the vote until the ledger is closed. A
 * round with codes alone has no numbers to mark by, and so no paper.
 */
export function paperProblem(
  { schedule, eligibility }: Pick<Round, "schedule" | "eligibility">,
  ledgerIsClosed: boolean,
  nowMs: number,
): Problem | null {
  if (eligibility.register === "codes") return { key: "paperNotOffered" };
  if (nowMs < schedule.voteOpensAtMs) return { key: "paperNotOpen" };
  return ledgerIsClosed ? { key: "paperClosed" } : null;
}

/**
 * True when the ledger of a round may be closed: the vote has closed, and no paper waits to be
 * read, or the complaint window is over. What has not been read by then is left out, and told of.
 */
export function mayCloseLedger(
  { voteClosesAtMs, complaintsUntilMs }: Schedule,
  paperWaits: boolean,
  nowMs: number,
): boolean {
  return nowMs >= voteClosesAtMs && (!paperWaits || nowMs >= complaintsUntilMs);
}

import type { Channel } from "./outcome.ts";

/**
 * Someone who has been let into a round's booth: a tag, where they live, and which way they came.
 * Never a name or a number, and never a person that is signed in.
 */
export interface Voter {
  roundId: string;
  /** The name their ballot bears in the box. */
  tag: string;
  /** The area they live in, or are taken to. */
  areaId: string;
  channel: Channel;
}

/** How a round knows who may vote. */
export const registers = ["roll", "self-declared", "codes"] as const;
/**
 * - `roll`: a roll taken from the population register; e-ID and letters lead to the same row.
 * - `self-declared`: e-ID tells the age, and the voter says where they live.
 * - `codes`: only codes that were handed out.
 */
export type Register = (typeof registers)[number];

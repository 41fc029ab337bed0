import type { Schedule } from "./schedule.ts";

/** So many days after the decision has been made known what leads to the voters is erased. */
export const ROLL_ERASED_AFTER_DAYS = 90;
/** So many days after ideas have closed the drafts of ideas never sent in are erased. */
export const IDEA_DRAFTS_ERASED_AFTER_DAYS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;

/** When a round's roll, codes and marks are erased; null until its last item has been decided. */
export function rollErasedAtMs({ decidedAtMs }: Pick<Schedule, "decidedAtMs">): number | null {
  return decidedAtMs === null ? null : decidedAtMs + ROLL_ERASED_AFTER_DAYS * DAY_MS;
}

/** When the drafts of a round's ideas are erased: until then they can still be read and copied. */
export function ideaDraftsErasedAtMs({ reviewFromMs }: Pick<Schedule, "reviewFromMs">): number {
  return reviewFromMs + IDEA_DRAFTS_ERASED_AFTER_DAYS * DAY_MS;
}

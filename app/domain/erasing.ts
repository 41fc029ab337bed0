import type { Schedule } from "./schedule.ts";

/** So many days after the decision has been made known what leads to the voters is erased. */
export const ROLL_ERASED_AFTER_DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1000;

/** When a round's roll, codes and marks are erased; null until its last item has been decided. */
export function rollErasedAtMs({ decidedAtMs }: Pick<Schedule, "decidedAtMs">): number | null {
  return decidedAtMs === null ? null : decidedAtMs + ROLL_ERASED_AFTER_DAYS * DAY_MS;
}

import type { LockableField } from "#app/domain/freeze.ts";
import type { KeptApart } from "#app/domain/keep-apart.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import type { WrittenForm } from "#app/ui/written-form.ts";

/** What every part of the round's form is given. */
export interface Part {
  form: WrittenForm;
  /** Why a field is locked; null when it may be changed. */
  lock: (field: LockableField) => string | null;
  /** The round as it would be, for what residents will read: as written, or as stored. */
  shown: RoundWithAreas;
  /** Which of its proposals cannot win together. */
  apart: readonly KeptApart[];
  /** True while a saving stands on the ballot, or may still come there. */
  withSavings: boolean;
}

/** The parts of the form in order: the id of each, and where a link leads to it. */
export const partIds = [
  "basics",
  "schedule",
  "areas",
  "money",
  "ballot",
  "who",
  "outcome",
  "keys",
  "proposals",
] as const;
export type PartId = (typeof partIds)[number];
